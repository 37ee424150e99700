import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/channels/channel.ts';
import { asText } from '../../src/channels/channel.ts';
import type { Turn } from '../../src/conversation/moment.ts';
import { optionsOf } from '../../src/conversation/options.ts';
import { toldIn, type Session } from '../../src/conversation/session.ts';
import { word } from '../../src/conversation/word.ts';
import type { Question } from '../../src/flows/question.ts';
import { questions, type QuestionId } from '../../src/flows/screening/questions/index.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { ids, inbound, say, sessionAt, today } from './at-every-question.ts';
import { directory } from '../referrals/directory.ts';

/** What becomes of a question at the third miss. */
const handsOver: ReadonlySet<QuestionId> = new Set([
  ...([
    'lang',
    'consent',
    'declined',
    'case-kind',
    'review',
    'unsure-of-review',
    'fix-case',
    'fix',
    'after',
    'other-ways',
  ] as const),
  'goodbye',
]);

/** How to answer, and never one of the answers. */
const number =
  /\b(Reply with a number, 1 to \d|Escriba el número de su respuesta, del 1 al \d|If so, reply 1|Si es así, escriba 1)\b/g;

/** What an answer to each kind of question may look like. */
const examples: Readonly<Partial<Record<Question['kind'], RegExp>>> = {
  choice: number,
  yesno: number,
  date: /\b(like|como) \d{1,2}\/20\d\d\b/g,
  place: /\b(For example|Por ejemplo): 90011\b/g,
  offence: /\b(like shoplifting or 459|como robo en tienda o 459)\b/g,
};

const everywhere = ids.flatMap((id) => (['en', 'es'] as const).map((language) => ({ id, language })));
const keys = ({ replies }: Turn) => replies.map(({ says }) => says.map(({ key }) => key));

function textOf({ replies }: Turn, language: Language): string {
  return replies.map((reply) => asText(word(reply, language))).join('\n');
}

function threeMisses(start: Session): readonly [Turn, Turn, Turn] {
  const first = say(start, 'asdkjh qwe');
  const second = say(first.session ?? expect.unreachable(), 'zzxxy trrr');
  return [first, second, say(second.session ?? expect.unreachable(), 'qpwoe mnb')];
}

describe.each(everywhere)('at $id in $language', ({ id, language }) => {
  const start = () => sessionAt.get(id)?.(language) ?? expect.unreachable();
  const options = () => optionsOf(id, toldIn(start()));
  const takesUnsure = () => options().some((option) => option.id === 'unsure');

  test('the first miss says so, shows one example, and asks again with its options', () => {
    const [first] = threeMisses(start());
    expect(first.session).toEqual({ ...start(), turn: start().turn + 1, misses: 1 });
    expect(keys(first)[0]?.[0]).toBe('unclear.no-answer');
    expect(keys(first).at(-1)).toEqual([`questions.${id}.ask`]);
    expect(first.replies.at(-1)?.choices ?? []).toHaveLength(options().length);
    const example = id === 'which-offence' ? number : (examples[questions[id].kind] ?? expect.unreachable());
    expect(textOf(first, language).match(example), textOf(first, language)).toHaveLength(1);
  });

  test('the second miss offers ways out that work here', () => {
    const [, second] = threeMisses(start());
    expect(second.session).toEqual({ ...start(), turn: start().turn + 2, misses: 2 });
    const ways = takesUnsure() ? 'unclear.twice' : 'unclear.twice-to-pick';
    expect(keys(second)).toEqual([[ways, `questions.${id}.why`], [`questions.${id}.ask`]]);
    const offered = textOf(second, language).match(/NOT SURE|SKIP|PERSON(?!A)|NO SÉ|SALTAR|PERSONA/g) ?? [];
    expect(offered.length).toBeGreaterThan(0);
    for (const way of new Set(offered)) {
      const taken = say(second.session ?? expect.unreachable(), way);
      expect(taken.missed, way).toBeUndefined();
      expect(keys(taken)[0]?.[0], way).not.toMatch(/^unclear/);
    }
  });

  test('the third miss leads on as not sure, or to a person with the place kept, and says so', () => {
    const [, , third] = threeMisses(start());
    const { session = expect.unreachable() } = third;
    expect(session.misses).toBe(0);
    if (handsOver.has(id)) {
      expect(keys(third)).toEqual([['unclear.to-a-person'], ['conversation.human'], [`questions.${id}.ask`]]);
      expect(session).toEqual({ ...start(), turn: start().turn + 3, misses: 0 });
    } else {
      expect(takesUnsure()).toBe(true);
      expect(keys(third)[0]).toEqual(['unclear.as-unsure']);
      expect(session.answers).toEqual(
        say(start(), language === 'en' ? 'not sure' : 'no sé').session?.answers,
      );
    }
  });

  test('nobody is told that an answer was wrong', () => {
    for (const turn of threeMisses(start()))
      expect(textOf(turn, language)).not.toMatch(/invalid|inv[aá]lid|no es v[aá]lid|incorrect/i);
  });

  test('each miss is told of by its question and reason', () => {
    const missed = threeMisses(start()).map((turn) => turn.missed);
    expect(missed).toEqual([1, 2, 3].map(() => ({ question: id, reason: 'no-answer' })));
  });
});

describe('misses are counted in a row, at one question', () => {
  const at = (id: QuestionId) => sessionAt.get(id)?.('en') ?? expect.unreachable();
  const after = (start: Session, ...texts: readonly string[]) =>
    texts.reduce((session, text) => say(session, text).session ?? expect.unreachable(), start);

  test('an answer starts the count anew at the next question', () => {
    expect(after(at('level'), 'blue', 'green', 'felony').misses).toBe(0);
  });

  test.each(['how much does it cost?', 'how much is it and can i vote', 'help', 'why', 'español'])(
    'whoever asks and is answered has been understood: "%s"',
    (text) => {
      expect(after(at('level'), 'blue', 'green', text)).toMatchObject({ at: 'level', misses: 0 });
    },
  );

  test.each(['how do i get custody of my kids?', 'how do i evict a tenant'])(
    "somebody else's matter neither counts nor clears: %s",
    (text) => {
      expect(after(at('level'), 'blue', text)).toMatchObject({ at: 'level', misses: 1 });
    },
  );

  test('a picture neither counts nor clears', () => {
    const missed = after(at('level'), 'blue');
    const turn = takeTurn(missed, inbound('', { mediaCount: 1 }), today, { directory });
    expect(turn.session).toMatchObject({ at: 'level', misses: 1 });
    expect(turn.missed).toEqual({ question: 'level', reason: 'media' });
  });
});

test.each([
  ['sentenced', 'march', '5/2015'],
  ['probation-ends', 'march', '5/2027'],
] as const)('a month without its year at %s shows the one example of its question', (id, text, example) => {
  const turn = say(sessionAt.get(id)?.('en') ?? expect.unreachable(), text);
  expect(keys(turn)[0]).toEqual(['unclear.incomplete']);
  expect(textOf(turn, 'en').match(/\d+\/\d+/g)).toEqual([example]);
});

test.each(['level', 'sentenced', 'offence', 'pending'] as const)(
  'an insult at %s is never put down as an answer: the third miss leads to a person',
  (id) => {
    for (const [language, text] of [
      ['en', 'fuck you'],
      ['es', 'chinga tu madre'],
    ] as const) {
      const start = sessionAt.get(id)?.(language) ?? expect.unreachable();
      const twice = say(say(start, 'asdkjh qwe').session ?? expect.unreachable(), 'zzxxy trrr');
      const third = say(twice.session ?? expect.unreachable(), text);
      expect(third.missed?.reason).toBe('abuse');
      expect(third.session).toMatchObject({ at: id, answers: start.answers, misses: 0 });
      expect(keys(third).slice(0, 2)).toEqual([['unclear.to-a-person'], ['conversation.human']]);
    }
  },
);

describe('an end of probation that has passed, of one that still goes on', () => {
  const ends = (language: Language) => sessionAt.get('probation-ends')?.(language) ?? expect.unreachable();

  test.each([
    ['en', '2020'],
    ['en', '5/2019'],
    ['en', 'october 2026'],
    ['es', 'marzo de 2021'],
    ['es', 'en 2025'],
  ] as const)('in %s "%s" is not taken: which of the two is right?', (language, text) => {
    const turn = say(ends(language), text);
    expect(turn.session).toMatchObject({ at: 'probation-ends', answers: ends(language).answers });
    expect(keys(turn)).toEqual([['unclear.over-already'], ['questions.probation-ends.ask']]);
  });

  test.each(['2026', 'november 2026', '12/2026', '5/2028'])('"%s" may be ahead, and is taken', (text) => {
    expect(say(ends('en'), text).session?.at).not.toBe('probation-ends');
  });

  test('back asks again if it still goes on', () => {
    const turn = say(say(ends('es'), '2020').session ?? expect.unreachable(), 'atrás');
    expect(turn.session?.at).toBe('probation-ongoing');
  });
});

describe('an answer that is being fixed', () => {
  const fixing = (): Session => {
    const review = sessionAt.get('review')?.('en') ?? expect.unreachable();
    const opened = say(say(review, '3').session ?? expect.unreachable(), '1').session ?? expect.unreachable();
    expect(opened).toMatchObject({ fixing: true });
    return opened;
  };

  test('is left as it was at the third miss: nobody took it back', () => {
    const before = fixing();
    const [, , third] = threeMisses(before);
    expect(keys(third)[0]).toEqual(['unclear.left-as-it-was']);
    expect(third.session).toMatchObject({ at: 'review', answers: before.answers });
  });
});
