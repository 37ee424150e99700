import { realPostgres } from '../../test/real-postgres.ts';
import { rowsIn, threeProcesses } from '../../test/server/three-processes.ts';
import type { Figure } from './figure.ts';
import { cleanMisdemeanor } from './people.ts';

const kills = 30;

/** Three processes with one PostgreSQL server, one killed every two seconds while people talk, for a minute. */
export async function benchKilling(): Promise<Figure> {
  const database = await realPostgres({ waitsForDisk: true });
  const servers = await threeProcesses(database.url);
  const undisturbed = (await servers.converse('+13235550000')).join();
  const others = await servers.converseWhileKilling(kills);
  const { messages } = await rowsIn(database.url);
  await servers.close();
  await database.stop();
  return {
    figure: 'three processes on PostgreSQL, one killed every two seconds',
    goal: 'nobody hears anything else than they would have; no message lost, none taken twice',
    ours: {
      kills,
      'whole conversations': others.length,
      'of them heard something else': others.filter((heard) => heard.join() !== undisturbed).length,
      'messages lost or taken twice': Math.abs(messages - (others.length + 1) * cleanMisdemeanor.length),
    },
  };
}
