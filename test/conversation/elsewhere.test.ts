import { describe, expect, test } from 'vitest';
import { asText } from '../../src/channels/channel.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { elsewhere } from '../../src/i18n/elsewhere.ts';
import { conversationOn, personOn } from '../conversation-with.ts';
import { ids, inbound, say, sessionAt, today } from './at-every-question.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import { directory } from '../referrals/directory.ts';

function at(id: QuestionId, language: 'en' | 'es' = 'en') {
  return sessionAt.get(id)?.(language) ?? expect.unreachable();
}

const keys = (turn: ReturnType<typeof say>) => turn.replies.flatMap(({ says }) => says.map(({ key }) => key));

describe('a first message in another language', () => {
  test.each([
    ['안녕하세요 기록 삭제', 'ko'],
    ['magandang umaga po, paano maglinis ng record', 'tl'],
    ['xin chao toi can giup', 'vi'],
    ['我想清除犯罪紀錄', 'zh-Hant'],
  ] as const)('%s is answered in it, then in both of ours', async (text, tag) => {
    const { converse, close } = await conversationOn(today);
    const [help, goOn, ...more] = await personOn(converse)(text);
    await close();
    expect(help).toEqual({ text: elsewhere[tag].help, language: 'both', writtenIn: tag });
    expect(goOn && asText(goOn)).toBe('Or go on here:\nO siga aquí:\n1 English\n2 Español');
    expect(more).toEqual([]);
  });

  test.each([
    ['1', 'Shall we start?'],
    ['2', '¿Empezamos?'],
    ['ok english please', 'Shall we start?'],
    ['hola, quiero limpiar mi record', '¿Empezamos?'],
  ])('goes on from there with %s', async (text, question) => {
    const { converse, close } = await conversationOn(today);
    const say = personOn(converse);
    await say('안녕하세요');
    expect((await say(text)).map(asText).join('\n')).toContain(question);
    await close();
  });

  test('on a page of ours is answered in it as well', () => {
    const first = inbound('안녕하세요', { channel: 'web-chat', language: 'en' });
    expect(keys(takeTurn(undefined, first, today, { directory }))).toEqual([
      'elsewhere.ko.help',
      'questions.lang.ask',
    ]);
  });
});

describe('another language in the middle', () => {
  test.each(
    ids.flatMap((id) => ['한국어로 도와주세요', 'kailangan ko po ng tulong'].map((text) => ({ id, text }))),
  )('is answered in it, the place kept and no miss counted, at $id: $text', ({ id, text }) => {
    const before = { ...at(id), misses: 1 };
    const { session, replies } = say(before, text);
    expect(session).toEqual({ ...before, turn: 1, toldElsewhere: true });
    expect(replies[0]?.writtenIn).toBe(text.startsWith('k') ? 'tl' : 'ko');
    expect(replies.at(-1)?.choices ?? []).not.toContain(undefined);
  });

  test('is told once; after that it is not understood like anything else', () => {
    const { session } = say(at('pending'), '한국어로 도와주세요');
    const again = say(session ?? expect.unreachable(), '한국어만 합니다');
    expect(keys(again)).toEqual(['unclear.no-answer', 'unclear.example.number', 'questions.pending.ask']);
    expect(again.session?.misses).toBe(1);
  });

  test('is answered where one of two side questions was to be picked, and the open question stands again', () => {
    const between = { ...at('pending'), between: ['cost', 'how-long'] as const };
    const { session, replies } = say(between, '한국어로 도와주세요');
    expect(session?.between).toBeUndefined();
    expect(replies.at(-1)?.says).toEqual([{ key: 'questions.pending.ask', values: { case: 1 } }]);
  });

  test('which language it was is not kept', () => {
    expect(JSON.stringify(say(at('pending'), '한국어로 도와주세요').session)).not.toMatch(/ko/);
  });

  test('goes on in English after it', () => {
    const { session } = say(at('pending'), 'hindi ko po alam');
    expect(say(session ?? expect.unreachable(), 'no').session?.at).toBe('supervision');
  });
});

describe('a crisis in another language', () => {
  test.each(['en', 'es'] as const)(
    'is answered in it and in the language of the conversation (%s)',
    (language) => {
      const turn = say(at('pending', language), '죽고 싶어요');
      expect(keys(turn)).toEqual(['elsewhere.ko.crisis', 'crisis.suicide']);
      expect(turn.session?.waits).toBe('suicide');
    },
  );

  test('as the first message is answered in it and in both of ours', async () => {
    const { converse, close } = await conversationOn(today);
    const answers = await personOn(converse)('gusto ko nang mamatay');
    await close();
    expect(answers.map(({ text }) => text)).toEqual([
      elsewhere.tl.crisis,
      expect.stringMatching(/Call or text 988[^]*Llame al 988/),
    ]);
  });
});

test.each(['그만', '停止', 'dừng', 'itigil'])('%s stops all texts', (text) => {
  expect(say(at('pending'), text).optsOut).toBe(true);
  expect(takeTurn(undefined, inbound(text), today, { directory }).optsOut).toBe(true);
});
