import { likelyDanger } from '../danger/opinion.ts';
import type { Heard } from '../heard.ts';
import type { Reading } from '../reading.ts';
import { isLongAgo, withoutIdioms } from './crisis.ts';

/** Where nothing else was read, and no phrase names a danger, but the words together speak for one. */
export function likelyCrisis({ tokens, message }: Heard): Reading | undefined {
  if (isLongAgo(tokens, message.today)) return undefined;
  const plain = withoutIdioms(tokens);
  if (plain.length < FEWEST) return undefined;
  const found = likelyDanger(plain);
  return found === undefined ? undefined : { kind: 'crisis', crisis: found };
}

/** In fewer words there is nothing to weigh. */
const FEWEST = 3;
