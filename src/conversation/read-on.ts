import type { Action } from '../flows/screening/step.ts';
import { isReady, read, type Reading } from '../understanding/index.ts';
import { sayingsOfLayer } from './layer.ts';
import type { Moment, Turn } from './moment.ts';
import { pagesOf } from './pages.ts';
import { prompt } from './prompt.ts';
import { reply, type ReplyChoice } from './reply.ts';
import { layers, type Layer, type Unread } from './unread.ts';
import { wordSay } from './word.ts';

/** The layer that an action says, if it says one. */
export function layerIn(action: Action): Layer | undefined {
  return action.type === 'say' ? layers.find((layer) => layer === action.what) : undefined;
}

/** One page, and how to read on; after the last one the open question. */
export function readPage(moment: Moment, { layer, page }: Unread): Turn {
  const { session, told } = moment;
  const choices = choicesOf(layer);
  const numbered = layer === 'next-steps';
  const pages = pagesOf(sayingsOfLayer(moment, layer), {
    language: session.language ?? 'en',
    choices,
    numbered,
  });
  const said = (pages[page] ?? []).map((says) => ({ says }));
  if (page + 1 >= pages.length) return { session, replies: [...said, prompt(session.at, told)] };
  const last = said.slice(-1).map((reply) => ({ ...reply, choices }));
  return {
    session: { ...session, unread: { layer, page: page + 1 } },
    replies: [...said.slice(0, -1), ...last],
  };
}

/** A line between two pages, and the same way on. */
export function besidePage({ session }: Moment, unread: Unread, line: string): Turn {
  const way = { ...reply(line), choices: choicesOf(unread.layer) };
  return { session: { ...session, unread }, replies: [way] };
}

/** What is meant beside a page: to read on, or the open question. Anything else is taken as at every question. */
export function whileReading(moment: Moment, unread: Unread, text: string): Turn | 'options' | undefined {
  const pick = readPick(moment, choicesOf(unread.layer), text);
  const consent = readConsent(moment, text);
  if (consent === true || isReady(text) || (pick.kind === 'value' && pick.value === 'read-on'))
    return readPage(moment, unread);
  const isNumber = pick.kind === 'not-understood' && pick.reason === 'out-of-range';
  const isOther = pick.kind === 'value' || pick.kind === 'unknown' || isNumber || consent === false;
  return isOther ? 'options' : undefined;
}

const ids = ['read-on', 'options'] as const;

/** Steps are taken one by one; anything else is read on. */
function choicesOf(layer: Layer): readonly ReplyChoice[] {
  const words = layer === 'next-steps' ? ['next-step', 'options'] : ids;
  return words.map((key, at) => ({ say: String(at + 1), label: { key: `conversation.pages.${key}` } }));
}

function readPick({ session, today }: Moment, choices: readonly ReplyChoice[], text: string): Reading {
  const { language } = session;
  const options = choices.map(({ label }, at) => ({
    n: at + 1,
    id: ids[at] ?? '',
    label: wordSay(label, language ?? 'en'),
  }));
  return read({ text, language, question: { id: 'read-on', kind: 'choice', options }, today });
}

/** "Ok" to a page wants the next one, as it does where we ask to go on. */
function readConsent({ session, today }: Moment, text: string): boolean | undefined {
  const question = { id: 'consent', kind: 'yesno' } as const;
  const reading = read({ text, language: session.language, question, today });
  return reading.kind === 'value' && typeof reading.value === 'boolean' ? reading.value : undefined;
}
