import { reliefs } from '../../../src/rules/reliefs/index.ts';
import type { ReliefId } from '../../../src/rules/index.ts';
import { specOf } from './relief-page.ts';

/** A line of a spec that rests on no source. */
export type Unconfirmed = Readonly<{ relief: ReliefId; section: string; line: string }>;

/** Every line of every spec that carries the mark **[UOK]**, with the heading it stands under. */
export function unconfirmed(): readonly Unconfirmed[] {
  return reliefs.flatMap(({ id }) => unconfirmedIn(id, specOf(id)));
}

export function unconfirmedIn(relief: ReliefId, spec: string): readonly Unconfirmed[] {
  return spec.split(/^#+ /m).flatMap((part) => {
    const [section = '', ...lines] = part.split('\n');
    return lines
      .filter((line) => line.includes('[UOK]'))
      .map((line) => ({ relief, section, line: line.replace(/^- /, '') }));
  });
}
