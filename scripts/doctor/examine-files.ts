import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mistakeInWords } from '../../src/server/yaml-file.ts';
import { readDirectory } from '../../src/server/directory/read-directory.ts';
import { staleLaw } from '../../src/server/stale-law.ts';
import { fine, missing, note, type Symptom } from './symptom.ts';

const built = ['widget.js', 'pages.css', 'take-away.css'];

/** Whether what browsers load was built, who helps can be read, and the law was looked at within a year. */
export function examineFiles(root: string, today: string): readonly Symptom[] {
  return [files(join(root, 'dist')), ...directory(join(root, 'referrals/organizations')), law(today)];
}

function files(dist: string): Symptom {
  const unbuilt = built.filter((name) => !existsSync(join(dist, name)));
  return unbuilt.length === 0
    ? fine('What browsers load is built.')
    : missing(
        `What browsers load is not built (${unbuilt.join(', ')}): run \`npm run build\`; \`npm start\` does it too.`,
      );
}

function directory(folder: string): readonly Symptom[] {
  const { organizations, mistakes } = readDirectory(folder);
  if (mistakes.length > 0) return mistakes.map((mistake) => missing(mistakeInWords(mistake)));
  const uncalled = organizations.filter(({ verifiedOn }) => verifiedOn === null).length;
  return [
    fine(`${organizations.length} organizations that help can be read.`),
    ...(uncalled > 0
      ? [
          note(
            `Nobody has called ${uncalled} of them yet: \`npm run referrals -- stale\` lists whom to call.`,
          ),
        ]
      : []),
  ];
}

function law(today: string): Symptom {
  const stale = staleLaw(today);
  return stale === undefined ? fine('Every relief was checked against the law within a year.') : note(stale);
}
