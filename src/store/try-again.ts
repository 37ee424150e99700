import { ConnectionLost } from './connection-lost.ts';
import { TurnConflict } from './turn-conflict.ts';

/** Turns of one session wait for each other, so a second conflict in a row is rare, and a tenth is a mistake of ours. */
const mostAttempts = 10;

/** Attempts again what was rolled back, or is safe to do twice; any other failure is the caller's. */
export async function tryAgain<Value>(attempt: (isFirst: boolean) => Promise<Value>): Promise<Value> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt(attempts === 1);
    } catch (error) {
      if (attempts === mostAttempts || !mayBeTriedAgain(error)) throw error;
    }
  }
}

function mayBeTriedAgain(error: unknown): boolean {
  return error instanceof TurnConflict || error instanceof ConnectionLost;
}
