import { describe, expect, test } from 'vitest';
import type { Inbound, Outbound } from '../../src/channels/channel.ts';
import { join } from '../../src/conversation/join.ts';
import { toldIn, type Session } from '../../src/conversation/session.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import type { Answered } from '../../src/flows/screening/answers.ts';
import { isPick } from '../../src/flows/screening/pick.ts';
import { conversationOn, personOn } from '../conversation-with.ts';
import { inbound, say, sessionAt, today } from './at-every-question.ts';
import { directory } from '../referrals/directory.ts';

const noon = Date.parse(`${today}T12:00:00Z`);
const minute = 60_000;
const hour = 60 * minute;

const keys = ({ replies }: ReturnType<typeof say>) => replies.map(({ says }) => says.map(({ key }) => key));
const at = (id: Parameters<typeof sessionAt.get>[0], language: 'en' | 'es' = 'en') =>
  sessionAt.get(id)?.(language) ?? expect.unreachable();

describe('a turn that hands something over', () => {
  test.each([
    ['after', 'my private page', 'page'],
    ['after', '6', 'page'],
    ['after', 'imprimir', 'page'],
    ['level', 'LINK', 'link'],
    ['pending', 'enlace', 'link'],
    ['offence', 'CODE', 'code'],
    ['place', 'código', 'code'],
    ['sentenced', 'can i go on on my computer', 'code'],
    ['consent', 'quiero seguir en otro telefono', 'code'],
  ] as const)('at %s says %s, asks for the %s, and stays at its question', (id, text, link) => {
    const before = at(id);
    const { session, replies } = say(before, text);
    expect(replies[0]).toEqual({ says: [{ key: `links.${link}` }], link });
    expect(replies).toHaveLength(2);
    expect(session?.at).toBe(id);
    expect(session?.answers.filter((one) => !isPick(one))).toEqual(before.answers);
  });

  test('is the same each time: the link itself is drawn with the words', () => {
    expect(say(at('after'), '6')).toEqual(say(at('after'), '6'));
  });

  test('keeps "which one?" open when a link is asked for in between', () => {
    const between: Session = { ...at('level'), between: ['cost', 'privacy'] };
    const turn = say(between, 'code');
    expect(keys(turn)).toEqual([['links.code'], ['side-questions.which']]);
    expect(turn.session?.between).toEqual(between.between);
  });

  test('starts over, and takes back what was handed out before', () => {
    expect(say(at('after'), 'start over').revokesLinks).toBe(true);
    expect(say(at('after'), 'why').revokesLinks).toBe(false);
    expect(say(at('level'), '1').revokesLinks).toBe(false);
  });

  test('takes it back as well where nothing has been answered yet', () => {
    expect(say({ ...at('consent'), answers: [] }, 'start over').revokesLinks).toBe(true);
    expect(say({ ...at('pending'), answers: [] }, 'empezar de nuevo').revokesLinks).toBe(true);
  });
});

const day = { today, now: noon, directory };
const code = inbound('K7PD-92QM');
const joining = (session: Session | undefined, message: Inbound = code) =>
  join({ session, optedOut: false, entered: 'right' }, message, day);
const refused = (session: Session | undefined, message: Inbound = code, now = noon) =>
  join({ session, optedOut: false, entered: 'wrong' }, message, { today, now, directory });

describe('a device that joins', () => {
  test.each(['level', 'review', 'after', 'lang'] as const)(
    'hears where the conversation stands, at %s',
    (id) => {
      const before = at(id);
      const turn = joining(before);
      expect(turn.session).toEqual({ ...before, turn: before.turn + 1 });
      expect(keys(turn)[0]).toEqual(['links.right']);
      expect(keys(turn)[1]?.at(-1)).toBe(`questions.${id}.ask`);
      expect(turn.replies).toHaveLength(2);
    },
  );

  test('is where the next message comes from', () => {
    const fromWeb = joining(at('level'), inbound('', { channel: 'web-chat', link: 'x' }));
    expect(fromWeb.session?.channel).toBe('web-chat');
    const byText = takeTurn(fromWeb.session, inbound('stop'), today, { directory });
    expect(byText).toMatchObject({ optsOut: true, session: { at: 'level', channel: 'twilio-sms' } });
  });

  test('in the middle of a crisis hears where help is, and no question', () => {
    const turn = joining({ ...at('level'), waits: 'suicide' });
    expect(keys(turn)).toEqual([['links.right'], ['crisis.suicide']]);
    expect(turn.session?.waits).toBe('suicide');
  });

  test('is asked the open question where "which one?" was open', () => {
    const turn = joining({ ...at('level'), between: ['cost', 'privacy'], unshown: true });
    expect(turn.session).not.toHaveProperty('between');
    expect(keys(turn)[1]).toEqual(['questions.level.ask']);
  });

  test('goes on by an older flow where its answers lead today', () => {
    const answers: readonly Answered[] = at('level').answers;
    const turn = joining({ ...at('level'), flowVersion: '0', at: 'retired' as never, answers });
    expect(turn.session?.at).toBe('level');
    expect(toldIn(turn.session ?? expect.unreachable())).toEqual(toldIn(at('level')));
  });
});

describe('a code that opens nothing', () => {
  test.each(['level', 'offence', 'sentenced', 'place', 'super-strike', 'lang'] as const)(
    'at %s is said so, is no answer, and the question is asked again',
    (id) => {
      for (const text of ['T9EY-0TE3', '1KC5-61S0', 'SD4AKYV2', '128EM6JQ', 'A2KK-R8FZ']) {
        const before = at(id);
        const turn = refused(before, inbound(text));
        expect(keys(turn)[0]).toEqual(['links.wrong']);
        expect(turn.session).toEqual({ ...before, turn: before.turn + 1, guesses: [noon] });
      }
    },
  );

  test('as the first message is said so, and the person is welcome', () => {
    expect(keys(refused(undefined))).toEqual([['links.wrong'], ['questions.lang.ask']]);
    const onTheWeb = refused(undefined, inbound('', { channel: 'web-chat', link: 'x', language: 'es' }));
    expect(onTheWeb.session).toMatchObject({ at: 'consent', language: 'es', guesses: [noon] });
  });

  test('is forgotten after an hour, as a guess', () => {
    const first = refused(at('level'));
    const later = refused(first.session, code, noon + hour);
    expect(later.session?.guesses).toEqual([noon + hour]);
  });

  test('is not even looked at when it is one of too many', () => {
    const turn = join({ session: at('level'), optedOut: false }, code, day);
    expect(keys(turn)[0]).toEqual(['links.wait']);
    expect(turn.session).not.toHaveProperty('guesses');
  });
});

const phone = { channel: 'twilio-sms', address: '+12135550123' } as const;
const tablet = { channel: 'web-chat', address: 'tablet' } as const;

/** A phone and a web chat over one store, and a clock that can be moved. */
async function talking() {
  const clock = { now: noon };
  const { converse, takeAway, close } = await conversationOn(today, () => clock.now);
  return {
    clock,
    converse,
    takeAway,
    close,
    phone: personOn(converse, phone),
    web: personOn(converse, tablet),
  };
}

const textOf = (answers: readonly Outbound[]) => answers.map(({ text }) => text).join('\n');
const linkIn = (answers: readonly Outbound[]) =>
  /\/[pc]\/([\w-]{22})$/.exec(answers[0]?.link ?? '')?.[1] ?? '';
const codeOf = (answers: readonly Outbound[]) => /[\dA-Z]{4}-[\dA-Z]{4}/.exec(textOf(answers))?.[0] ?? '';
const cleared = [
  'hello',
  'yes',
  'no',
  'none',
  'no',
  'conviction',
  'misdemeanor',
  'yes',
  'finished it',
  'no',
  '3',
  '1',
];

describe('on two devices', () => {
  test('a page is opened as often as wanted, until it is too old, and never goes on', async () => {
    const { phone, web, takeAway, clock, converse, close } = await talking();
    for (const text of cleared) await phone(text);
    const page = await phone('my private page');
    expect(page[0]?.link).toMatch(/^https:\/\/adelante\.example\/p\/[\w-]{22}$/);
    expect((await takeAway.open(linkIn(page)))?.at).toBe('after');
    expect((await takeAway.open(linkIn(page)))?.answers).toContainEqual({
      question: 'level',
      record: 0,
      answer: 'misdemeanor',
    });
    const entered = await converse({ ...inbound(''), ...tablet, messageId: 'page', link: linkIn(page) });
    expect(textOf(entered)).toMatch(/did not work/);
    expect(textOf(await web('repeat'))).not.toMatch(/What now/);
    clock.now += 7 * 24 * hour;
    expect(await takeAway.open(linkIn(page))).toBeUndefined();
    await close();
  });

  test('a page is closed when its answers are thrown away, however that is asked', async () => {
    for (const last of ['start over', 'delete my data']) {
      const { phone, takeAway, close } = await talking();
      for (const text of cleared) await phone(text);
      const page = linkIn(await phone('my private page'));
      await phone(last);
      expect(await takeAway.open(page)).toBeUndefined();
      await close();
    }
  });

  test('two messages ask for a page and a copy of one gets its own link again', async () => {
    const { phone, converse, takeAway, close } = await talking();
    for (const text of cleared) await phone(text);
    const ask = (messageId: string) => converse(inbound('my private page', { messageId }));
    const [first, second, copy] = [await ask('SM-a'), await ask('SM-b'), await ask('SM-a')];
    expect(linkIn(first)).not.toBe(linkIn(second));
    expect(copy).toEqual(first);
    for (const one of [first, second]) expect(await takeAway.open(linkIn(one))).toBeDefined();
    await close();
  });

  test.each([
    ['CODE', 15 * minute],
    ['LINK', 24 * hour],
  ])('a %s is good until its time is over', async (asked, lasts) => {
    for (const [late, heard] of [
      [lasts - 1, /answers are here/],
      [lasts, /did not work/],
    ] as const) {
      const { phone, converse, clock, close } = await talking();
      for (const text of ['hello', 'yes']) await phone(text);
      const given = await phone(asked);
      clock.now += late;
      const by = asked === 'CODE' ? { text: codeOf(given) } : { link: linkIn(given) };
      expect(textOf(await converse({ ...inbound(''), ...tablet, ...by, messageId: 'j' }))).toMatch(heard);
      await close();
    }
  });

  test('after five wrong codes in an hour even the right one has to wait', async () => {
    const { phone, web, clock, close } = await talking();
    for (const text of ['hello', 'yes']) await phone(text);
    await web('hello');
    for (const text of ['T9EY-0TE3', '1KC5-61S0', 'SD4AKYV2', '128EM6JQ', 'A2KK-R8FZ'])
      expect(textOf(await web(text))).toMatch(/did not work/);
    expect(textOf(await web(codeOf(await phone('code'))))).toMatch(/wait an hour/);
    clock.now += hour;
    expect(textOf(await web(codeOf(await phone('code'))))).toMatch(/answers are here/);
    await close();
  });

  test('a number that said STOP stays silent, also to a code, and the code stays good', async () => {
    const { phone, web, close } = await talking();
    for (const text of ['hello', 'yes']) await web(text);
    const given = codeOf(await web('code'));
    await phone('STOP');
    expect(await phone(given)).toEqual([]);
    await phone('START');
    expect(textOf(await phone(given))).toMatch(/answers are here/);
    await phone('STOP');
    expect(textOf(await web('no'))).toMatch(/probation/);
    expect(await phone('hello?')).toEqual([]);
    await close();
  });

  test('words are in the language of the conversation, not of the device', async () => {
    const { phone, converse, close } = await talking();
    for (const text of ['hola', 'si']) await phone(text);
    const link = linkIn(await phone('enlace'));
    const [joined] = await converse({ ...inbound(''), ...tablet, messageId: 'j', link, language: 'en' });
    expect(joined).toMatchObject({ language: 'es' });
    await close();
  });
});

describe('a device that was there before', () => {
  const joins = /Another phone or computer now uses these same answers/;

  test('hears once of each newcomer, with its next message; the newcomer hears nothing of itself', async () => {
    const { phone, web, converse, close } = await talking();
    for (const text of ['hello', 'yes']) await phone(text);
    const library = personOn(converse, { channel: 'web-chat', address: 'library' });
    expect(textOf(await web(codeOf(await phone('code'))))).not.toMatch(joins);
    expect(textOf(await web('no'))).not.toMatch(joins);
    const [told, ...rest] = await phone('repeat');
    expect(told?.text).toMatch(joins);
    expect(textOf(rest)).toMatch(/probation/);
    expect(textOf(await phone('repeat'))).not.toMatch(joins);
    await library(codeOf(await phone('code')));
    for (const before of [phone, web]) expect(textOf(await before('repeat'))).toMatch(joins);
    for (const one of [phone, web, library]) expect(textOf(await one('repeat'))).not.toMatch(joins);
    await close();
  });

  test('closes it for all of them by deleting', async () => {
    const { phone, web, close } = await talking();
    for (const text of ['hello', 'yes']) await phone(text);
    await web(codeOf(await phone('code')));
    await web('no');
    expect(textOf(await phone('delete my data'))).toMatch(/deleted/);
    expect(textOf(await web('repeat'))).toMatch(/^Hi\. Adelante is free help/);
    await close();
  });

  test('is told nothing else in a crisis, and of the newcomer afterwards', async () => {
    const { phone, web, close } = await talking();
    for (const text of ['hello', 'yes']) await phone(text);
    await web(codeOf(await phone('code')));
    expect(textOf(await phone('i want to die'))).not.toMatch(joins);
    expect(textOf(await phone('1'))).toMatch(joins);
    await close();
  });

  test('is not told of somebody whose code was wrong', async () => {
    const { phone, web, close } = await talking();
    for (const text of ['hello', 'yes']) await phone(text);
    await web('T9EY-0TE3');
    expect(textOf(await phone('repeat'))).not.toMatch(joins);
    await close();
  });
});

describe('a number that said STOP and comes back', () => {
  test('goes on where it was, and is told of a newcomer with its next message', async () => {
    const { phone, web, close } = await talking();
    for (const text of ['hello', 'yes']) await web(text);
    await phone(codeOf(await web('code')));
    await phone('STOP');
    await web('no');
    expect(textOf(await phone('START'))).toMatch(/We go on where we were[^]*probation/);
    await close();
  });

  test.each(['the one that began', 'the one that joined'])(
    'begins anew when the other device deleted everything, also as %s',
    async (which) => {
      const { phone, web, close } = await talking();
      const [begins, joins] = which === 'the one that began' ? [phone, web] : [web, phone];
      for (const text of ['hello', 'yes']) await begins(text);
      await joins(codeOf(await begins('code')));
      await phone('STOP');
      await web('delete my data');
      expect(await phone('hello?')).toEqual([]);
      const back = textOf(await phone('START'));
      expect(back).toMatch(/There are no answers of yours here now/);
      expect(back).toMatch(/Ya no hay respuestas suyas/);
      expect(back).toMatch(/Adelante is free help/);
      expect(textOf(await phone('english'))).toMatch(/Shall we start/);
      await close();
    },
  );
});
