import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseKeys } from '../../src/privacy/index.ts';
import type { Keys } from '../../src/privacy/index.ts';
import type {
  Counted,
  Counts,
  Found,
  Kept,
  Links,
  Lookout,
  NewLink,
  Store,
  Taken,
  Upkeep,
} from '../../src/store/store.ts';

export type Session = Readonly<{ answers: readonly string[] }>;
export type Reply = readonly string[];
export type TestStore = Store<Session, Reply> & Links<Session> & Lookout<Session> & Counts & Upkeep;
type OpenStore = (options: Readonly<{ keys: Keys; now: () => number }>) => Promise<TestStore>;

export const secrets = {
  first: Buffer.alloc(32, 1).toString('base64'),
  second: Buffer.alloc(32, 2).toString('base64'),
  pepper: Buffer.alloc(32, 3).toString('base64'),
};
export const keys = parseKeys({ masterKey: secrets.first, pepper: secrets.pepper });
export const random = randomBytes;

export const maria = { channel: 'twilio-sms', address: '+13105550101' };
export const jose = { channel: 'twilio-sms', address: '+13105550102' };

type Kind = Kept<Session>;

/** Notes one more answer and reads all of them back. */
export function answering(answer: string) {
  return ({ session, optedOut }: Kind): Taken<Session, Reply> => {
    const answers = [...(session?.answers ?? []), answer];
    return { kept: { session: { answers }, optedOut }, reply: answers.map((each) => `You said ${each}.`) };
  };
}

export function forgetting({ optedOut }: Kind): Taken<Session, Reply> {
  return { kept: { session: undefined, optedOut }, reply: ['All gone.'] };
}

function stopping(): Taken<Session, Reply> {
  return { kept: { session: undefined, optedOut: true }, reply: ['No more texts.'] };
}

function starting({ session }: Kind): Taken<Session, Reply> {
  return { kept: { session, optedOut: false }, reply: ['Welcome back.'] };
}

export function failing(): never {
  throw new Error('a guard threw');
}

/** A take that only looks. */
async function look(store: TestStore, who: typeof maria, messageId: string): Promise<Kind> {
  const seen: Kind[] = [];
  await store.once({ ...who, messageId }, (kept) => {
    seen.push(kept);
    return { kept, reply: [] };
  });
  return seen[0] ?? { session: undefined, optedOut: false };
}

/** Hands out private links to the session there is. */
function handingOut(...links: readonly NewLink[]) {
  return (kept: Kind): Taken<Session, Reply> => ({ kept, reply: ['Here you are.'], links });
}

function startingOver({ optedOut }: Kind): Taken<Session, Reply> {
  return { kept: { session: { answers: [] }, optedOut }, reply: ['Anew.'], revokesLinks: true };
}

/** Says which answers it found, and whether the link was right. */
function entering({ session, optedOut, entered }: Found<Session>): Taken<Session, Reply> {
  return {
    kept: { session: session ?? { answers: [] }, optedOut },
    reply: [entered ?? 'not asked', ...(session?.answers ?? [])],
  };
}

const noon = Date.UTC(2026, 10, 23, 12);
const day = 24 * 60 * 60 * 1000;

/** What every backend must do. `open` gives an empty store. */
export function storeContract(name: string, open: OpenStore): void {
  async function opened(now: () => number = () => noon): Promise<TestStore> {
    const store = await open({ keys, now });
    onTestFinished(() => store.close());
    return store;
  }

  describe(`${name}: keeps`, () => {
    test('nothing is kept about a person who never wrote', async () => {
      const store = await opened();
      expect(await look(store, maria, 'SM1')).toEqual({ session: undefined, optedOut: false });
    });

    test('the next message finds what the last one left', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      expect(await store.once({ ...maria, messageId: 'SM2' }, answering('2015'))).toEqual([
        'You said felony.',
        'You said 2015.',
      ]);
    });

    test('two people, and one number on two channels, are kept apart', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      expect((await look(store, jose, 'SM1')).session).toBeUndefined();
      expect((await look(store, { ...maria, channel: 'web-chat' }, 'SM1')).session).toBeUndefined();
    });

    test('a session of any shape comes back as it was', async () => {
      const store = await opened();
      const old = {
        flow: 'older',
        flowVersion: 0,
        answers: ['ñ', '\u0000', ''],
        more: { deep: [null, 1.5] },
      };
      await store.once({ ...maria, messageId: 'SM1' }, () => ({
        kept: { session: old, optedOut: false },
        reply: [],
      }));
      expect((await look(store, maria, 'SM2')).session).toEqual(old);
    });
  });

  describe(`${name}: lets somebody look`, () => {
    test('at what the last turn left, and at who told us to stop', async () => {
      const store = await opened();
      expect(await store.look(maria)).toEqual({ session: undefined, optedOut: false });
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...jose, messageId: 'SM2' }, stopping);
      expect(await store.look(maria)).toEqual({ session: { answers: ['felony'] }, optedOut: false });
      expect(await store.look(jose)).toEqual({ session: undefined, optedOut: true });
      expect(await store.look({ ...maria, channel: 'web-chat' })).toMatchObject({ session: undefined });
    });

    test('without taking a turn: the next message finds everything as it was', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await Promise.all([store.look(maria), store.look(maria), store.look(jose)]);
      expect(await store.once({ ...maria, messageId: '' }, answering('2015'))).toHaveLength(2);
      await store.once({ ...maria, messageId: 'SM3' }, forgetting);
      expect((await store.look(maria)).session).toBeUndefined();
    });
  });

  describe(`${name}: takes each message once`, () => {
    test('the same message again gets the same reply and no turn', async () => {
      const store = await opened();
      const first = await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...maria, messageId: 'SM2' }, answering('2015'));
      expect(await store.once({ ...maria, messageId: 'SM1' }, failing)).toEqual(first);
    });

    test('of a hundred copies at the same instant one takes the turn and all get its reply', async () => {
      const store = await opened();
      const turns: string[] = [];
      const take = (kept: Kind) => {
        turns.push('taken');
        return answering('felony')(kept);
      };
      const replies = await Promise.all(
        Array.from({ length: 100 }, () => store.once({ ...maria, messageId: 'SM1' }, take)),
      );
      expect(turns).toEqual(['taken']);
      expect(new Set(replies.map((reply) => reply.join()))).toEqual(new Set(['You said felony.']));
    });

    test('different messages at the same instant are all taken, in order of arrival', async () => {
      const store = await opened();
      const words = Array.from({ length: 150 }, (_, at) => `word ${String(at)}`);
      await Promise.all(words.map((word) => store.once({ ...maria, messageId: word }, answering(word))));
      expect((await look(store, maria, 'SM1')).session).toEqual({ answers: words });
    });

    test("a message id of somebody else does not open that person's reply", async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      expect(await store.once({ ...jose, messageId: 'SM1' }, answering('traffic'))).toEqual([
        'You said traffic.',
      ]);
    });
  });

  describe(`${name}: survives a turn that fails`, () => {
    test('everything stays as it was, and the same message may be taken again', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await expect(store.once({ ...maria, messageId: 'SM2' }, failing)).rejects.toThrow('a guard threw');
      expect(await store.once({ ...maria, messageId: 'SM2' }, answering('2015'))).toHaveLength(2);
    });

    test('the turns that arrived with it are kept', async () => {
      const store = await opened();
      const results = await Promise.allSettled([
        store.once({ ...maria, messageId: 'SM1' }, answering('felony')),
        store.once({ ...jose, messageId: 'SM2' }, failing),
        store.once({ ...maria, messageId: 'SM3' }, answering('2015')),
        store.once({ ...jose, messageId: 'SM4' }, answering('traffic')),
      ]);
      expect(results.map((result) => result.status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
      ]);
      expect((await look(store, maria, 'SM5')).session).toEqual({ answers: ['felony', '2015'] });
      expect((await look(store, jose, 'SM6')).session).toEqual({ answers: ['traffic'] });
    });
  });

  describe(`${name}: remembers who told us to stop`, () => {
    test('an opt-out is kept without a session', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...maria, messageId: 'SM2' }, stopping);
      expect(await look(store, maria, 'SM3')).toEqual({ session: undefined, optedOut: true });
    });

    test('a second STOP changes nothing and only the person undoes it', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, stopping);
      await store.once({ ...maria, messageId: 'SM2' }, stopping);
      await store.once({ ...jose, messageId: 'SM3' }, starting);
      expect((await look(store, maria, 'SM4')).optedOut).toBe(true);
      await store.once({ ...maria, messageId: 'SM5' }, starting);
      expect((await look(store, maria, 'SM6')).optedOut).toBe(false);
    });

    test('forgetting a conversation does not forget the opt-out', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, stopping);
      await store.forget(maria);
      await store.forgetIdle(noon + day);
      expect((await look(store, maria, 'SM2')).optedOut).toBe(true);
    });
  });

  describe(`${name}: forgets`, () => {
    test('a conversation that was forgotten starts anew', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...maria, messageId: 'SM2' }, forgetting);
      expect((await look(store, maria, 'SM3')).session).toBeUndefined();
    });

    test('its messages are still never taken twice, and their replies are gone', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...maria, messageId: 'SM2' }, forgetting);
      await store.once({ ...maria, messageId: 'SM3' }, answering('a new start'));
      expect(await store.once({ ...maria, messageId: 'SM1' }, failing)).toEqual([]);
    });

    test('the message that asked for it still gets its answer', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...maria, messageId: 'SM2' }, forgetting);
      expect(await store.once({ ...maria, messageId: 'SM2' }, failing)).toEqual(['All gone.']);
    });

    test('asking twice changes nothing', async () => {
      const store = await opened();
      await Promise.all([
        store.once({ ...maria, messageId: 'SM1' }, answering('felony')),
        store.once({ ...maria, messageId: 'SM2' }, forgetting),
        store.once({ ...maria, messageId: 'SM3' }, forgetting),
      ]);
      expect((await look(store, maria, 'SM4')).session).toBeUndefined();
    });

    test('outside a turn too, and nobody else is touched', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...jose, messageId: 'SM2' }, answering('traffic'));
      await store.forget(maria);
      expect((await look(store, maria, 'SM3')).session).toBeUndefined();
      expect((await look(store, jose, 'SM4')).session).toEqual({ answers: ['traffic'] });
    });

    test('conversations nobody touched since a given day go, with their replies', async () => {
      const clock = { now: noon };
      const store = await opened(() => clock.now);
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      await store.once({ ...jose, messageId: 'SM2' }, forgetting);
      clock.now = noon + 8 * day;
      await store.once({ ...jose, messageId: 'SM3' }, answering('traffic'));
      expect(await store.forgetIdle(noon + day)).toBe(1);
      expect((await look(store, maria, 'SM4')).session).toBeUndefined();
      expect((await look(store, jose, 'SM5')).session).toEqual({ answers: ['traffic'] });
      expect(await store.once({ ...maria, messageId: 'SM1' }, failing)).toEqual([]);
      expect(await store.once({ ...jose, messageId: 'SM2' }, failing)).toEqual([]);
    });
  });

  const page = { token: 'a-page', purpose: 'take-away', until: noon + 7 * day } as const;
  const code = { token: 'K7PD92QM', purpose: 'go-on', until: noon + day } as const;
  const tablet = { channel: 'web-chat', address: 'a-tablet' };
  const library = { channel: 'web-chat', address: 'a-library' };

  /** A store where Maria has answered once and has a page and a code. */
  async function withLinks(clock = { now: noon }) {
    const store = await opened(() => clock.now);
    await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
    await store.once({ ...maria, messageId: 'SM2' }, handingOut(page, code));
    const enter = (who: typeof maria, messageId: string, token: string = code.token) =>
      store.once({ ...who, messageId }, entering, () => token);
    return { store, enter, clock };
  }

  describe(`${name}: a private link`, () => {
    test('opens its session, as often as wanted, and only for what it was handed out for', async () => {
      const { store } = await withLinks();
      expect(await store.openLink(page.token, 'take-away')).toEqual({ answers: ['felony'] });
      await store.once({ ...maria, messageId: 'SM3' }, answering('2015'));
      expect(await store.openLink(page.token, 'take-away')).toEqual({ answers: ['felony', '2015'] });
      expect(await store.openLink(page.token, 'go-on')).toBeUndefined();
      expect(await store.openLink(code.token, 'take-away')).toBeUndefined();
      expect(await store.openLink('never-made', 'take-away')).toBeUndefined();
    });

    test('opens nothing from the moment it is too old', async () => {
      const { store, enter, clock } = await withLinks();
      clock.now = page.until - 1;
      expect(await store.openLink(page.token, 'take-away')).toBeDefined();
      clock.now = page.until;
      expect(await store.openLink(page.token, 'take-away')).toBeUndefined();
      expect(await enter(tablet, 'T1')).toEqual(['wrong']);
    });

    test('opens nothing once it is revoked, and the session goes on', async () => {
      const { store, enter } = await withLinks();
      await store.once({ ...maria, messageId: 'SM3' }, startingOver);
      expect(await store.openLink(page.token, 'take-away')).toBeUndefined();
      expect(await enter(tablet, 'T1')).toEqual(['wrong']);
      expect((await look(store, maria, 'SM4')).session).toEqual({ answers: [] });
    });

    test('is revoked for the purpose it was handed out for, and for no other', async () => {
      const { store, enter } = await withLinks();
      await store.revokeLink(code.token, 'take-away');
      await store.revokeLink(page.token, 'go-on');
      expect(await store.openLink(page.token, 'take-away')).toBeDefined();
      expect(await enter(tablet, 'T1')).toEqual(['right', 'felony']);
      await store.revokeLink(page.token, 'take-away');
      expect(await store.openLink(page.token, 'take-away')).toBeUndefined();
    });

    test('made by a turn that fails was never made', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      const twice = handingOut(page, page);
      await expect(store.once({ ...maria, messageId: 'SM2' }, twice)).rejects.toThrow();
      expect(await store.openLink(page.token, 'take-away')).toBeUndefined();
    });

    test.each([
      ['in a turn', (store: TestStore) => store.once({ ...maria, messageId: 'SM3' }, forgetting)],
      ['outside a turn', (store: TestStore) => store.forget(maria)],
      ['when nobody touched it', (store: TestStore) => store.forgetIdle(noon + 1)],
    ])(
      'opens nothing once its session is forgotten %s, not even when there is a new one',
      async (_, forget) => {
        const { store, enter } = await withLinks();
        await forget(store);
        await store.once({ ...maria, messageId: 'SM4' }, answering('traffic'));
        expect(await store.openLink(page.token, 'take-away')).toBeUndefined();
        expect(await enter(tablet, 'T1')).toEqual(['wrong']);
      },
    );
  });

  describe(`${name}: another device`, () => {
    test('goes on with the same session, and both know what is answered on either', async () => {
      const { store, enter } = await withLinks();
      expect(await enter(tablet, 'T1')).toEqual(['right', 'felony']);
      await store.once({ ...tablet, messageId: 'T2' }, answering('2015'));
      expect(await store.once({ ...maria, messageId: 'SM3' }, answering('done'))).toHaveLength(3);
      expect((await look(store, tablet, 'T3')).session).toEqual({ answers: ['felony', '2015', 'done'] });
    });

    test('joins once: of two at the same instant one is right, and from then on the code is wrong', async () => {
      const { enter } = await withLinks();
      const [first, second] = await Promise.all([enter(tablet, 'T1'), enter(library, 'L1')]);
      const [joined, replies] = first[0] === 'right' ? [tablet, [first, second]] : [library, [second, first]];
      expect(replies).toEqual([['right', 'felony'], ['wrong']]);
      expect(await enter(joined, 'J2')).toEqual(['wrong', 'felony']);
    });

    test('whose message comes twice gets the same reply, and is not sent away by its spent code', async () => {
      const { enter } = await withLinks();
      const first = await enter(tablet, 'T1');
      expect(await enter(tablet, 'T1')).toEqual(first);
    });

    test('that a turn fails on has not joined, and the code is good', async () => {
      const { store, enter } = await withLinks();
      await expect(store.once({ ...tablet, messageId: 'T1' }, failing, () => code.token)).rejects.toThrow();
      expect(await enter(tablet, 'T1')).toEqual(['right', 'felony']);
    });

    test('may be one of several, each with a code of its own', async () => {
      const { store, enter } = await withLinks();
      const second = { ...code, token: 'B4DF82KX' };
      await store.once({ ...maria, messageId: 'SM3' }, handingOut(second));
      expect(await enter(library, 'L1', second.token)).toEqual(['right', 'felony']);
      expect(await enter(tablet, 'T1')).toEqual(['right', 'felony']);
    });

    test('forgets what it had of its own, with its links and the devices that had joined it', async () => {
      const { store, enter } = await withLinks();
      const own = { token: 'own', purpose: 'take-away', until: noon + day } as const;
      const joining = { ...code, token: 'C5EG93LY' };
      await store.once({ ...tablet, messageId: 'T1' }, answering('traffic'));
      await store.once({ ...tablet, messageId: 'T2' }, handingOut(own, joining));
      await enter(library, 'L1', joining.token);
      expect(await enter(tablet, 'T3')).toEqual(['right', 'felony']);
      expect(await store.openLink(own.token, 'take-away')).toBeUndefined();
      expect((await look(store, library, 'L2')).session).toBeUndefined();
      expect(await store.once({ ...tablet, messageId: 'T1' }, failing)).toEqual([]);
    });

    test('that joins another session leaves the first one as it was', async () => {
      const { store, enter } = await withLinks();
      const other = { ...code, token: 'D6FH94MZ' };
      await store.once({ ...jose, messageId: 'SM1' }, answering('traffic'));
      await store.once({ ...jose, messageId: 'SM2' }, handingOut(other));
      await enter(tablet, 'T1');
      expect(await enter(tablet, 'T2', other.token)).toEqual(['right', 'traffic']);
      expect((await look(store, maria, 'SM3')).session).toEqual({ answers: ['felony'] });
    });

    test('is nobody else when the person enters a code where it was made', async () => {
      const { store, enter } = await withLinks();
      expect(await enter(maria, 'SM3')).toEqual(['right', 'felony']);
      expect((await look(store, maria, 'SM4')).session).toEqual({ answers: ['felony'] });
    });

    test.each([
      ['the first device', maria],
      ['the one that joined', tablet],
    ])('is forgotten with the session and every link when %s asks for it', async (_, who) => {
      const { store, enter } = await withLinks();
      await enter(tablet, 'T1');
      expect(await store.once({ ...who, messageId: 'D1' }, forgetting)).toEqual(['All gone.']);
      expect(await store.once({ ...who, messageId: 'D1' }, failing)).toEqual(['All gone.']);
      expect((await look(store, maria, 'SM5')).session).toBeUndefined();
      expect((await look(store, tablet, 'T5')).session).toBeUndefined();
      expect(await store.openLink(page.token, 'take-away')).toBeUndefined();
      await store.once({ ...tablet, messageId: 'T6' }, answering('traffic'));
      expect((await look(store, maria, 'SM6')).session).toBeUndefined();
    });

    test('whose session cannot be opened is forgotten outside a turn, wherever that is asked', async () => {
      const { store, enter } = await withLinks();
      await enter(tablet, 'T1');
      await store.forget(tablet);
      expect((await look(store, maria, 'SM5')).session).toBeUndefined();
    });

    test('keeps the session alive: what one of them touched is not idle', async () => {
      const { store, enter, clock } = await withLinks();
      await enter(tablet, 'T1');
      clock.now = noon + 8 * day;
      await store.once({ ...tablet, messageId: 'T2' }, answering('2015'));
      expect(await store.forgetIdle(noon + day)).toBe(0);
      expect((await look(store, maria, 'SM5')).session).toEqual({ answers: ['felony', '2015'] });
    });

    test('that told us to stop is silent alone, and only it can undo that', async () => {
      const { store, enter } = await withLinks();
      await enter(tablet, 'T1');
      const stops = (kept: Kind) => ({ kept: { ...kept, optedOut: true }, reply: [] });
      await store.once({ ...maria, messageId: 'SM3' }, stops);
      expect(await look(store, tablet, 'T2')).toMatchObject({
        optedOut: false,
        session: { answers: ['felony'] },
      });
      await store.once({ ...tablet, messageId: 'T3' }, forgetting);
      expect(await look(store, maria, 'SM4')).toEqual({ session: undefined, optedOut: true });
    });
  });

  describe(`${name}: counts answers that are tied to nobody`, () => {
    const clear: Counted = { day: '2026-11-23', language: 'es', channel: 'web-chat', answer: 'yes' };
    const counting = (counts: Counted) => (kept: Kind) => ({ ...answering('yes')(kept), counts });

    test('by day, language, channel and answer', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, counting(clear));
      await store.once({ ...jose, messageId: 'SM1' }, counting(clear));
      await store.once({ ...jose, messageId: 'SM2' }, counting({ ...clear, answer: 'no' }));
      await store.once({ ...jose, messageId: 'SM3' }, counting({ ...clear, day: '2026-11-22' }));
      expect(await store.counts()).toEqual([
        { ...clear, day: '2026-11-22', times: 1 },
        { ...clear, answer: 'no', times: 1 },
        { ...clear, times: 2 },
      ]);
    });

    test('once, however often the message comes, and not at all when its turn fails', async () => {
      const store = await opened();
      const arrival = { ...maria, messageId: 'SM1' };
      await expect(store.once(arrival, failing)).rejects.toThrow();
      await store.once(arrival, counting(clear));
      await store.once(arrival, counting(clear));
      expect(await store.counts()).toEqual([{ ...clear, times: 1 }]);
    });

    test('and the number stays when the person is forgotten', async () => {
      const store = await opened();
      await store.once({ ...maria, messageId: 'SM1' }, counting(clear));
      await store.once({ ...maria, messageId: 'SM2' }, forgetting);
      await store.forgetIdle(Number.MAX_SAFE_INTEGER);
      expect(await store.counts()).toEqual([{ ...clear, times: 1 }]);
    });
  });

  describe(`${name}: opens and closes`, () => {
    test('it says it is ready, and after closing that it is not', async () => {
      const store = await opened();
      expect(await store.ready()).toBe(true);
      await store.close();
      expect(await store.ready()).toBe(false);
    });

    test('closing waits for the turns under way and refuses later ones', async () => {
      const store = await opened();
      const turn = store.once({ ...maria, messageId: 'SM1' }, answering('felony'));
      const closing = store.close();
      await expect(store.once({ ...maria, messageId: 'SM2' }, answering('2015'))).rejects.toMatchObject({
        code: 'store-closed',
      });
      await closing;
      expect(await turn).toEqual(['You said felony.']);
      await store.close();
    });
  });
}
