import { about, settings } from '../../src/server/settings.ts';
import type { Pages } from './keep.ts';

const opening = `# Configuration

Everything an operator may set, in the environment of the server. Nothing has to be: without any of it everything starts on
this machine. A value that cannot be ends the start with one sentence that names it, and \`npm run doctor\` looks at all of
them together. A variable set to nothing is a variable not set.
`;

/** Every setting as an operator reads it, in the order of \`settings.ts\`. */
export function configurationPage(): Pages {
  const rows = Object.entries(settings.shape).map(([name, schema]) => row(name, about.get(schema)));
  const table = ['| variable | means | without it |', '| --- | --- | --- |', ...rows].join('\n');
  return new Map([['docs/configuration.md', `${opening}\n${table}\n`]]);
}

function row(name: string, said: ReturnType<typeof about.get>): string {
  if (said === undefined) throw new Error(`Nobody has said what ${name} means: see src/server/settings.ts.`);
  return `| \`${name}\` | ${said.means} | ${said.without} |`;
}
