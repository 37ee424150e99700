import { Temporal } from 'temporal-polyfill';
import { organizationsFolder } from '../src/server/directory/directory.ts';
import { readDirectory } from '../src/server/directory/read-directory.ts';
import { readOptions, readToday, refuse } from './options.ts';
import { check } from './referrals/check.ts';
import { list } from './referrals/list.ts';
import { stale } from './referrals/stale.ts';
import { verify } from './referrals/verify.ts';

/**
 * The directory for who keeps it. `npm run referrals -- check` reads every file and says what is wrong where; `stale` lists
 * whom to call; `list --zip 90011 --case orange --need veterans --language es` shows who is offered to somebody;
 * `verify lac-public-defender --by "Ana, Fresh Start Clinic"` writes down that somebody called.
 */
const [command = '', ...args] = process.argv.slice(2);

switch (command) {
  case 'check':
    readOptions({}, args);
    say(check());
    break;
  case 'stale':
    say(stale(everybody(), dayAsked(readOptions({ today: { type: 'string' } }, args).today)));
    break;
  case 'list':
    sayList();
    break;
  case 'verify':
    await sayVerified();
    break;
  default:
    refuse('Say what to do: `npm run referrals -- check`, `stale`, `list` or `verify`.');
}

function sayList(): void {
  const { today, ...asked } = readOptions(
    {
      zip: { type: 'string' },
      case: { type: 'string' },
      need: { type: 'string', multiple: true },
      language: { type: 'string' },
      text: { type: 'boolean' },
      today: { type: 'string' },
    },
    args,
  );
  say(list(everybody(), { ...asked, today: dayAsked(today) }));
}

async function sayVerified(): Promise<void> {
  const [id = '', ...rest] = args;
  const asked = readOptions({ by: { type: 'string' }, on: { type: 'string' } }, rest);
  say(await verify({ id, ...asked, today: dayAsked(undefined) }));
}

function everybody() {
  return readDirectory(organizationsFolder).organizations;
}

function dayAsked(today: string | undefined): string {
  return readToday(today) ?? Temporal.Now.plainDateISO('America/Los_Angeles').toString();
}

/** What a command has to say; one that found something wrong fails. */
function say({ lines, fails }: Readonly<{ lines: readonly string[]; fails?: boolean }>): void {
  console.log(lines.join('\n'));
  if (fails) process.exitCode = 1;
}
