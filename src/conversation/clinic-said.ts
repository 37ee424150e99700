import type { Clinic } from '../referrals/index.ts';
import type { SaidValue } from '../results/say.ts';
import type { Moment } from './moment.ts';
import { reply, type Reply } from './reply.ts';

/** Beside our own welcome, never in its place: who runs the service, and what they say themselves. */
export function welcomeOf({ clinic }: Moment): readonly Reply[] {
  if (clinic === undefined) return [];
  const { greeting } = clinic;
  const own = greeting ? [{ key: 'clinic.greeting', values: { greeting } }] : [];
  return [reply({ key: 'clinic.runs', values: { clinic: clinic.name } }, ...own)];
}

/** Beside our own help: who runs the service, and how a person there is reached. */
export function reachOf({ clinic }: Moment): readonly Reply[] {
  if (clinic === undefined) return [];
  const values = valuesOf(clinic);
  return [reply({ key: 'clinic.runs', values }, { key: 'clinic.reach', values })];
}

/** Where a person is reached: at the clinic, or where anybody may call. */
export function human({ clinic }: Pick<Moment, 'clinic'>): Reply {
  return clinic === undefined
    ? reply('conversation.human')
    : reply({ key: 'clinic.human', values: valuesOf(clinic) });
}

function valuesOf({ name, phone, hours }: Clinic): Readonly<Record<string, SaidValue>> {
  return { clinic: name, phone: phone.display, hours };
}
