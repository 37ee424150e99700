import type { Store } from '../../src/store/store.ts';

export type Session = Readonly<{ flow: string; turn: number; answers: readonly unknown[] }>;
export type Reply = readonly Readonly<{ text: string; language: string }>[];

/** About what a session holds near its end: 1.5 kB of JSON. */
export const answers = Array.from({ length: 20 }, (_, at) => ({
  question: `probation-outcome-${at}`,
  record: 1,
  answer: 'ended-early',
}));
/** About what a question takes with its choices: 600 bytes of JSON. */
export const reply: Reply = [
  { text: 'When you were on probation, did you finish it? '.repeat(12), language: 'en' },
];

/** Takes turns of that size, each with a message of its own. `run` tells apart who uses the same database. */
export function taker(store: Pick<Store<Session, Reply>, 'once'>, run = '') {
  const count = { messages: 0 };
  return (person: number) => {
    const messageId = `SM${run}${(count.messages += 1)}`;
    const arrival = { channel: 'twilio-sms', address: `+1555010${person}`, messageId };
    return store.once(arrival, ({ session, optedOut }) => {
      const next = { flow: 'screening', turn: (session?.turn ?? 0) + 1, answers };
      return { kept: { session: next, optedOut }, reply };
    });
  };
}
