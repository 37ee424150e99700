import type { Language } from '../../channels/channel.ts';
import type { Session } from '../../conversation/session.ts';
import { toTakeAway } from '../../conversation/to-take-away.ts';
import { words } from '../../i18n/words.ts';
import type { Helpers } from '../../referrals/index.ts';
import { daysToLook } from '../../results/take-away/dates.ts';
import { takeAway } from '../../results/take-away/index.ts';
import type { Section } from '../../results/take-away/section.ts';
import { fromClinic } from '../clinic/on-pages.ts';
import { inWords } from './in-words.ts';
import type { Paper } from './pdf.ts';

/** One copy of the paper in one language, ready to be drawn. */
export type Copy = Readonly<{
  language: Language;
  /** The language of the person. */
  own: Language;
  day: string;
  /** Whom the paper comes from, when a clinic runs the service. */
  from: string | undefined;
  sections: readonly Section<string>[];
  daysToLook: readonly string[];
}>;

/** The copy of a session in the language asked for, or else in the person's own. */
export function copyOf(session: Session, day: string, asked: unknown, helpers: Helpers): Copy {
  const own = session.language ?? 'en';
  const language = asked === 'en' || asked === 'es' ? asked : own;
  const all = toTakeAway(session, day, helpers);
  const from = helpers.clinic && fromClinic(helpers.clinic, language);
  const sections = inWords(takeAway(all), language);
  return { language, own, day, from, sections, daysToLook: daysToLook(all.plan) };
}

/** The same as a printed paper. */
export function paperOf({ language, day, from, sections }: Copy): Paper {
  const say = (key: string, values?: Readonly<Record<string, number>>) =>
    words(language, `take-away.${key}`, values);
  return {
    title: say('title'),
    heading: say('heading'),
    language,
    day,
    from,
    sections,
    pageNumber: (page, pages) => say('page-number', { page, pages }),
  };
}
