import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { asText, type Language } from '../../src/channels/channel.ts';
import { pack } from '../../src/channels/twilio-sms/pack.ts';
import { sayingsOfLayer } from '../../src/conversation/layer.ts';
import { momentOf, type Turn } from '../../src/conversation/moment.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { layers } from '../../src/conversation/unread.ts';
import { word } from '../../src/conversation/word.ts';
import type { Answered } from '../../src/flows/screening/answers.ts';
import { replay } from '../../src/flows/screening/replay.ts';
import { leaningBy, walkToResult } from '../flows/screening/walker.ts';
import { directory } from '../referrals/directory.ts';
import { say, sessionAt, today } from './at-every-question.ts';

const keys = ({ replies }: Turn) => replies.flatMap(({ says }) => says.map(({ key }) => key));
const labels = ({ replies }: Turn) => replies.at(-1)?.choices?.map(({ label }) => label.key) ?? [];
const asked = { why: 'why', 'next-steps': 'next steps', referrals: 'who helps' } as const;
const goesOn = { why: 'read-on', 'next-steps': 'next-step', referrals: 'read-on' } as const;

/** After the results of walks with one case and with two, the places told. */
function afterResults(language: Language): readonly Session[] {
  const places: readonly Answered[] = [
    { question: 'where', answer: 'la-county' },
    { question: 'place', answer: { zip: '90011' } },
  ];
  return Array.from({ length: 24 }, (_, seed) => {
    const first = walkToResult(leaningBy(seed)).told.answers.slice(0, -1);
    const second = walkToResult(leaningBy(seed + 1)).told.answers.filter(({ record }) => record === 0);
    const two = second.map((one) => ({ ...one, record: 1 }));
    const another: Answered = { question: 'review', record: 0, answer: 'another' };
    const answers = seed % 2 === 0 ? walkToResult(leaningBy(seed)).told.answers : [...first, another, ...two];
    const { at, told } = replay([...answers, ...places]);
    return { ...newSession('twilio-sms', language), at, answers: told.answers };
  }).filter(({ at }) => at === 'after');
}

function readToTheEnd(session: Session, text: string): readonly Turn[] {
  const turns = [say(session, text)];
  for (let turn = turns[0]; turn?.session?.unread && turns.length < 40; turn = turns.at(-1))
    turns.push(say(turn.session, '1'));
  return turns;
}

function partsOf({ replies }: Turn, language: Language): number {
  const texts = pack(replies.map((reply) => asText(word(reply, language))));
  return texts.reduce((sum, text) => sum + new SegmentedMessage(text).segmentsCount, 0);
}

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const sessions = afterResults(language);

  test.each(layers)('%s is read in pages of four parts, and nothing of it is lost', (layer) => {
    expect(sessions.length).toBeGreaterThan(12);
    for (const session of sessions) {
      const turns = readToTheEnd(session, asked[layer]);
      const pages = turns.slice(0, -1);
      for (const page of pages) expect(partsOf(page, language)).toBeLessThanOrEqual(4);
      for (const page of pages)
        expect(labels(page)).toEqual([`conversation.pages.${goesOn[layer]}`, 'conversation.pages.options']);
      const all = sayingsOfLayer(momentOf(session, today, { directory }), layer);
      const said = turns.flatMap(keys).filter((key) => key !== 'conversation.pages.step');
      expect(said).toEqual([...all.flat().map(({ key }) => key), 'questions.after.ask']);
    }
  });
});

describe('between two pages', () => {
  const longOne = () =>
    afterResults('es')
      .map((session) => say(session, 'por qué'))
      .find(({ session }) => session?.unread)?.session ?? expect.unreachable();

  test.each(['1', 'seguir leyendo', 'sigo', 'siguiente', 'continue', 'sí', 'ok'])('"%s" reads on', (text) => {
    const turn = say(longOne(), text);
    expect(keys(turn)[0]).not.toMatch(/^(questions|unclear)\./);
    expect(turn.session?.at).toBe('after');
  });

  test.each(['2', 'todas las opciones', 'menú', '3', 'no'])('"%s" leads to the options', (text) => {
    const turn = say(longOne(), text);
    expect(keys(turn)).toEqual(['questions.after.ask']);
    expect(turn.session?.unread).toBeUndefined();
  });

  test.each([
    ['mis siguientes pasos', /^conversation\.pages\.step$/],
    ['persona', /^conversation\.human$/],
    ['me quiero morir', /^crisis\.suicide$/],
  ])('"%s" is heard as at every question', (text, key) => {
    expect(keys(say(longOne(), text))[0]).toMatch(key);
  });
});

describe('what is offered after the result', () => {
  const offered = (turn: Turn) => labels(turn).map((key) => key.replace('questions.after.choices.', ''));
  const short = () => sessionAt.get('after')?.('en') ?? expect.unreachable();
  const read = (text: string, session = short()) =>
    readToTheEnd(session, text).at(-1) ?? expect.unreachable();
  const then = (turn: Turn) => turn.session ?? expect.unreachable();

  test('is all of it at first, then what was not read, and all of it again when asked', () => {
    expect(offered(say(short(), 'repeat'))).toHaveLength(7);
    const first = read('why');
    expect(offered(first)).toEqual(['next-steps', 'who-helps', 'other-ways', 'page', 'menu']);
    const second = read('next steps', then(first));
    expect(offered(second)).toEqual(['who-helps', 'other-ways', 'page', 'menu']);
    const menu = say(then(second), '4');
    expect(offered(menu)).toHaveLength(7);
    expect(offered(say(then(second), 'menu'))).toHaveLength(7);
  });

  test('is taken by its name, shown or not', () => {
    expect(keys(say(then(read('why')), 'why'))[0]).toMatch(/^(result|reasons)\./);
    expect(say(then(read('why')), 'done').session?.at).toBe('goodbye');
    expect(say(then(read('why')), 'fix or add a case').session?.at).toBe('review');
  });

  test('who goes back is read back to, however much was read', () => {
    expect(say(then(read('why')), 'back').session).toMatchObject({ at: 'review' });
  });
});

describe('the next steps', () => {
  test.each([
    ['en', /^Step 1 of (\d+)\.\n/, '1 Next step'],
    ['es', /^Paso 1 de (\d+)\.\n/, '1 Siguiente paso'],
  ] as const)('come one at a time in %s, and each says how many there are', (language, first, way) => {
    const [session = expect.unreachable()] = afterResults(language);
    const steps = readToTheEnd(session, asked['next-steps']);
    const texts = steps.map(({ replies }) =>
      replies.map((reply) => asText(word(reply, language))).join('\n'),
    );
    expect(Number(first.exec(texts[0] ?? '')?.[1])).toBe(steps.length);
    expect(texts[0]).toContain(way);
  });
});
