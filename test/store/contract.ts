import { randomBytes } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseKeys } from '../../src/privacy/index.ts';
import type { Keys } from '../../src/privacy/index.ts';
import type { Kept, Lookout, Store, Taken, Upkeep } from '../../src/store/store.ts';

export type Session = Readonly<{ answers: readonly string[] }>;
export type Reply = readonly string[];
export type TestStore = Store<Session, Reply> & Lookout<Session> & Upkeep;
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
