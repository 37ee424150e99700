import { countyOf, type County } from '../referrals/index.ts';
import type { Say } from '../results/say.ts';
import type { Reading } from '../understanding/index.ts';
import type { Moment, Turn } from './moment.ts';
import type { ReplyChoice } from './reply.ts';

/** Asked so often; after that the place is taken as it was told, and who helps in any of its counties is named. */
const mostAsked = 2;

/** A place that lies in several counties: which one is asked, because help goes by the county. */
export function whichCounty({ session }: Moment, reading: Reading): Turn | undefined {
  const { at, misses } = session;
  if ((at !== 'place' && at !== 'where') || misses >= mostAsked) return undefined;
  const counties = severalCountiesIn(reading);
  if (counties === undefined) return undefined;
  const says = [{ key: `referrals.which-county.${at}`, values: { counties: eitherOf(counties) } }];
  return {
    session: { ...session, misses: misses + 1 },
    replies: [{ says, choices: [...counties.map(choiceOf), { say: unsure, label: unsure }] }],
  };
}

function severalCountiesIn(reading: Reading): readonly County[] | undefined {
  if (reading.kind !== 'value' || typeof reading.value !== 'object') return undefined;
  const { value } = reading;
  if (!('zip' in value || 'place' in value)) return undefined;
  const county = countyOf('zip' in value ? value.zip : value.place);
  return typeof county === 'string' ? undefined : county;
}

const unsure: Say = { key: 'choices.unsure' };

/** Picked by its name: the question goes on taking names of places. */
function choiceOf(county: County): ReplyChoice {
  return { say: nameOf(county), label: nameOf(county) };
}

function nameOf(county: County): Say {
  return { key: `referrals.counties.${county}` };
}

function eitherOf(counties: readonly County[]): Say {
  return counties
    .map(nameOf)
    .reduce((one, other) => ({ key: 'referrals.which-county.or', values: { one, other } }));
}
