import type { Answered } from '../../../src/flows/screening/answers.ts';
import { newSession, type Session } from '../../../src/conversation/session.ts';

export const today = '2026-11-23';

/** A grandmother with one old misdemeanor, in Los Angeles, who wrote in Spanish. */
export const grandmother: Session = told('es', [
  { question: 'lang', answer: 'es' },
  { question: 'consent', answer: 'yes' },
  { question: 'pending', answer: 'no' },
  { question: 'supervision', answer: 'none' },
  { question: 'registration', answer: 'no' },
  ...ofCase(0, {
    'case-kind': 'conviction',
    level: 'misdemeanor',
    probation: 'yes',
    'probation-outcome': 'completed',
    sentenced: { year: 2015, month: 5 },
    offence: { card: 'pc-459-5', by: 'code' },
  }),
  { question: 'where', answer: 'la-county' },
  { question: 'place', answer: { zip: '90011' } },
]);

/** A father with an old felony after probation, and a prison term that ended not long ago; he writes in English. */
export const father: Session = told('en', [
  { question: 'lang', answer: 'en' },
  { question: 'consent', answer: 'yes' },
  { question: 'pending', answer: 'no' },
  { question: 'supervision', answer: 'none' },
  { question: 'registration', answer: 'no' },
  ...ofCase(0, {
    'case-kind': 'conviction',
    level: 'felony',
    sentence: 'probation',
    'probation-outcome': 'completed',
    sentenced: { year: 2012, month: 3 },
    offence: { card: 'pc-459-second-degree', by: 'code' },
    review: 'another',
  }),
  ...ofCase(1, {
    'case-kind': 'conviction',
    level: 'felony',
    sentence: 'state-prison',
    released: { year: 2025, month: 8 },
    'supervised-after': 'no',
    'new-conviction': 'no',
    offence: 'other',
    serious: 'no',
    'fire-crew': 'no',
  }),
  { question: 'where', answer: 'other-ca' },
]);

function told(language: 'en' | 'es', answers: readonly Answered[]): Session {
  return { ...newSession('web-chat', language), turn: answers.length, answers, at: 'after' };
}

function ofCase(
  record: number,
  answers: Readonly<Partial<Record<Answered['question'], Answered['answer']>>>,
) {
  return Object.entries(answers).map(([question, answer]) => ({ question, record, answer }) as Answered);
}
