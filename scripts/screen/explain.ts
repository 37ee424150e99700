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

function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no field called ${issue.keys.map(quoted).join(' or ')}.`;
    case 'invalid_value':
      return `This has to be one of ${issue.values.map(quoted).join(', ')}.`;
    case 'invalid_union':
      return issue.path.at(-1) === 'id'
        ? 'This has to be a text or a number.'
        : 'This has to be a date such as "2015", "2015-05" or {"year": 2015, "month": 5}, or "unknown".';
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing.' : `This has to be of type ${issue.expected}.`;
    case 'invalid_format':
      return 'This has to be a day that exists, such as "2026-11-23".';
    case 'too_small':
      return 'There has to be at least one case.';
    default:
      return issue.message;
  }
}

function quoted(value: unknown): string {
  return JSON.stringify(value);
}
