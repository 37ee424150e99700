import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The first thing wrong with a line: where, and one clear sentence. */
export function explain(issues: readonly Issue[]): string {
  const [issue] = issues;
  if (issue === undefined) return 'line: This cannot be read.';
  return `${pathOf(issue)}: ${sentence(issue)}`;
}

function pathOf({ path }: Issue): string {
  return path.length === 0 ? 'line' : path.map(String).join('.');
}

/** What a schema says in its own words (a date, a county, a kind of question) is kept. */
function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no field called ${issue.keys.map(quoted).join(' or ')}.`;
    case 'invalid_value':
      return issue.values.length > fewEnoughToList
        ? issue.message
        : `This has to be one of ${issue.values.map(quoted).join(', ')}.`;
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing.' : `This has to be of type ${issue.expected}.`;
    case 'too_small':
      return 'There has to be at least one case.';
    default:
      return issue.message;
  }
}

const fewEnoughToList = 12;

function quoted(value: unknown): string {
  return JSON.stringify(value);
}
