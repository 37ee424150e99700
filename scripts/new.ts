import { refuse } from './options.ts';
import { newClinic } from './new/clinic.ts';

/** Writes a first version of something, asking what it has to know. */
const kinds = { clinic: newClinic } as const;

const [kind = '', ...args] = process.argv.slice(2);
if (!isKind(kind)) refuse(`npm run new -- takes what is to be made: ${Object.keys(kinds).join(', ')}.`);
await kinds[kind](args);

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name);
}
