import { benchAssess } from './assess.ts';
import { benchDurableTurn } from './durable-turn.ts';
import type { Figure } from './figure.ts';
import { benchInstall } from './install.ts';
import { benchKilling } from './killing.ts';
import { benchMemory } from './memory.ts';
import { benchPostgres } from './postgres.ts';
import { benchProcesses } from './processes.ts';
import { benchPureTurn } from './pure-turn.ts';
import { benchScreen } from './screen.ts';
import { benchReferrals } from './referrals.ts';
import { benchReading } from './reading.ts';
import { benchStartUp } from './start-up.ts';
import { benchWebhook } from './webhook.ts';

/** Every figure, one JSON line each, as soon as it is known. `npm run bench -- webhook` measures one. */
const benches: Readonly<Record<string, () => Figure | Promise<Figure>>> = {
  assess: benchAssess,
  screen: benchScreen,
  'pure-turn': benchPureTurn,
  reading: benchReading,
  referrals: benchReferrals,
  'durable-turn': benchDurableTurn,
  postgres: benchPostgres,
  processes: benchProcesses,
  killing: benchKilling,
  webhook: benchWebhook,
  'start-up': benchStartUp,
  memory: benchMemory,
  install: benchInstall,
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) console.log(JSON.stringify({ name, ...(await bench()) }));
}
