import enCautions from '../../locales/en/cautions.json' with { type: 'json' };
import enChoices from '../../locales/en/choices.json' with { type: 'json' };
import enClinic from '../../locales/en/clinic.json' with { type: 'json' };
import enConversation from '../../locales/en/conversation.json' with { type: 'json' };
import enCourts from '../../locales/en/courts.json' with { type: 'json' };
import enCrisis from '../../locales/en/crisis.json' with { type: 'json' };
import enDates from '../../locales/en/dates.json' with { type: 'json' };
import enFiling from '../../locales/en/filing.json' with { type: 'json' };
import enLaw from '../../locales/en/law.json' with { type: 'json' };
import enLinks from '../../locales/en/links.json' with { type: 'json' };
import enNextSteps from '../../locales/en/next-steps.json' with { type: 'json' };
import enOtherWays from '../../locales/en/other-ways.json' with { type: 'json' };
import enOffences from '../../locales/en/offences.json' with { type: 'json' };
import enPages from '../../locales/en/pages.json' with { type: 'json' };
import enPlain from '../../locales/en/plain.json' with { type: 'json' };
import enProgress from '../../locales/en/progress.json' with { type: 'json' };
import enQuestions from '../../locales/en/questions.json' with { type: 'json' };
import enReasons from '../../locales/en/reasons.json' with { type: 'json' };
import enReferrals from '../../locales/en/referrals.json' with { type: 'json' };
import enReliefs from '../../locales/en/reliefs.json' with { type: 'json' };
import enResult from '../../locales/en/result.json' with { type: 'json' };
import enReview from '../../locales/en/review.json' with { type: 'json' };
import enSideQuestions from '../../locales/en/side-questions.json' with { type: 'json' };
import enTakeAway from '../../locales/en/take-away.json' with { type: 'json' };
import enUnclear from '../../locales/en/unclear.json' with { type: 'json' };
import enWhy from '../../locales/en/why.json' with { type: 'json' };
import enWidget from '../../locales/en/widget.json' with { type: 'json' };
import esCautions from '../../locales/es/cautions.json' with { type: 'json' };
import esChoices from '../../locales/es/choices.json' with { type: 'json' };
import esClinic from '../../locales/es/clinic.json' with { type: 'json' };
import esConversation from '../../locales/es/conversation.json' with { type: 'json' };
import esCourts from '../../locales/es/courts.json' with { type: 'json' };
import esCrisis from '../../locales/es/crisis.json' with { type: 'json' };
import esDates from '../../locales/es/dates.json' with { type: 'json' };
import esFiling from '../../locales/es/filing.json' with { type: 'json' };
import esLaw from '../../locales/es/law.json' with { type: 'json' };
import esLinks from '../../locales/es/links.json' with { type: 'json' };
import esNextSteps from '../../locales/es/next-steps.json' with { type: 'json' };
import esOtherWays from '../../locales/es/other-ways.json' with { type: 'json' };
import esOffences from '../../locales/es/offences.json' with { type: 'json' };
import esPages from '../../locales/es/pages.json' with { type: 'json' };
import esPlain from '../../locales/es/plain.json' with { type: 'json' };
import esProgress from '../../locales/es/progress.json' with { type: 'json' };
import esQuestions from '../../locales/es/questions.json' with { type: 'json' };
import esReasons from '../../locales/es/reasons.json' with { type: 'json' };
import esReferrals from '../../locales/es/referrals.json' with { type: 'json' };
import esReliefs from '../../locales/es/reliefs.json' with { type: 'json' };
import esResult from '../../locales/es/result.json' with { type: 'json' };
import esReview from '../../locales/es/review.json' with { type: 'json' };
import esSideQuestions from '../../locales/es/side-questions.json' with { type: 'json' };
import esTakeAway from '../../locales/es/take-away.json' with { type: 'json' };
import esUnclear from '../../locales/es/unclear.json' with { type: 'json' };
import esWhy from '../../locales/es/why.json' with { type: 'json' };
import esWidget from '../../locales/es/widget.json' with { type: 'json' };

const en = {
  cautions: enCautions,
  choices: enChoices,
  clinic: enClinic,
  conversation: enConversation,
  courts: enCourts,
  crisis: enCrisis,
  dates: enDates,
  filing: enFiling,
  law: enLaw,
  links: enLinks,
  'next-steps': enNextSteps,
  'other-ways': enOtherWays,
  offences: enOffences,
  pages: enPages,
  plain: enPlain,
  progress: enProgress,
  questions: enQuestions,
  reasons: enReasons,
  referrals: enReferrals,
  reliefs: enReliefs,
  result: enResult,
  review: enReview,
  'side-questions': enSideQuestions,
  'take-away': enTakeAway,
  unclear: enUnclear,
  why: enWhy,
  widget: enWidget,
} as const;

const es = {
  cautions: esCautions,
  choices: esChoices,
  clinic: esClinic,
  conversation: esConversation,
  courts: esCourts,
  crisis: esCrisis,
  dates: esDates,
  filing: esFiling,
  law: esLaw,
  links: esLinks,
  'next-steps': esNextSteps,
  'other-ways': esOtherWays,
  offences: esOffences,
  pages: esPages,
  plain: esPlain,
  progress: esProgress,
  questions: esQuestions,
  reasons: esReasons,
  referrals: esReferrals,
  reliefs: esReliefs,
  result: esResult,
  review: esReview,
  'side-questions': esSideQuestions,
  'take-away': esTakeAway,
  unclear: esUnclear,
  why: esWhy,
  widget: esWidget,
} as const;

/** The same keys, whatever the words. */
type SameKeys<Words> = { [Key in keyof Words]: Words[Key] extends string ? string : SameKeys<Words[Key]> };

/** Every language, by BCP-47 tag. A key that only one of them has does not compile. */
export const locales = { en: en satisfies SameKeys<typeof es>, es: es satisfies SameKeys<typeof en> };

export type Locale = keyof typeof locales;
