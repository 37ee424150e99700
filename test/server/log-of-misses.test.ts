import { describe, expect, test } from 'vitest';
import { post, textFields } from '../channels/twilio-sms/twilio.ts';
import { serverChild } from './child.ts';

const publicUrl = 'https://clinic.example.org';
const twilio = {
  authToken: '00112233445566778899aabbccddeeff',
  webhookUrl: `${publicUrl}/channels/twilio-sms`,
};
const environment = {
  TWILIO_AUTH_TOKEN: twilio.authToken,
  PUBLIC_URL: publicUrl,
  DATABASE_PATH: ':memory:',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  PEPPER: Buffer.alloc(32, 8).toString('base64'),
};

/** What one person writes: answers, and messages nobody can read, each with words found nowhere else. */
const said = [
  ...['hola', 'si', 'zafarrancho con mi primo', 'no', 'kerfuffle en la troca', 'es lo de quetzalcoatl'],
  ...['delete', '2', 'mi numero es 3105550188 y soy Wilhelmina', 'how do i get custody of Bartholomew?'],
];
const canaries =
  /zafarrancho|primo|kerfuffle|troca|quetzalcoatl|3105550188|wilhelmina|bartholomew|custody|hola/i;

type Line = Readonly<Record<string, unknown>>;

describe('the log of the real server', () => {
  test('counts what was not understood by question, language, length and reason, and holds no word of it', async () => {
    const server = await serverChild(environment);
    for (const [at, text] of said.entries()) {
      const fields = textFields(`SM${String(at)}`, text, '+13235550177');
      await post(`${server.url}/channels/twilio-sms`, twilio, fields);
    }
    await server.stop();
    const missed = linesOf(server.written()).filter(({ event }) => event === 'not-understood');
    expect(
      missed.map(({ question, language, length, reason }) => [question, language, length, reason]),
    ).toEqual([
      ['pending', 'es', 24, 'no-answer'],
      ['supervision', 'es', 21, 'no-answer'],
      ['supervision', 'es', 21, 'no-answer'],
      ['supervision', 'es', 40, 'no-answer'],
      ['serving', 'es', 36, 'off-topic'],
    ]);
    for (const line of missed)
      expect(Object.keys(line).sort()).toEqual(
        ['event', 'language', 'length', 'level', 'question', 'reason', 'time'].sort(),
      );
    expect(server.written()).not.toMatch(canaries);
  });

  test('a message that comes twice is counted once', async () => {
    const server = await serverChild(environment);
    for (const [id, text] of Object.entries({ SM1: 'hi', SM2: 'yes', SM3: 'kerfuffle' })) {
      const fields = textFields(id, text, '+13235550177');
      await post(`${server.url}/channels/twilio-sms`, twilio, fields);
      await post(`${server.url}/channels/twilio-sms`, twilio, fields);
    }
    await server.stop();
    expect(linesOf(server.written()).filter(({ event }) => event === 'not-understood')).toHaveLength(1);
  });
});

function linesOf(written: string): readonly Line[] {
  return written
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}
