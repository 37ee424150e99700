import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { asText, type Language } from '../../src/channels/channel.ts';
import { pack } from '../../src/channels/twilio-sms/pack.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import { word } from '../../src/conversation/word.ts';
import { nothingTold, withAnswer } from '../../src/flows/screening/answers.ts';
import type { QuestionId } from '../../src/flows/screening/questions/index.ts';
import type { Clinic } from '../../src/referrals/index.ts';
import { words } from '../../src/i18n/words.ts';
import { directory } from '../referrals/directory.ts';
import { aClinic } from './a-clinic.ts';
import { inbound, sessionAt, today } from './at-every-question.ts';

const helpers = { directory, clinic: aClinic };

const languages: readonly Language[] = ['en', 'es'];

function heard(session: Session | undefined, text: string, clinic?: Clinic): readonly string[] {
  const { session: after, replies } = takeTurn(session, inbound(text), today, { directory, clinic });
  return replies.map((reply) => asText(word(reply, after?.language ?? null)));
}

function at(question: QuestionId, language: Language): Session {
  return sessionAt.get(question)?.(language) ?? expect.unreachable();
}

/** One misdemeanor of California was told, and where it was is asked. */
function before(question: QuestionId, language: Language): Session {
  const told = {
    lang: language,
    consent: 'yes',
    'case-kind': 'conviction',
    level: 'misdemeanor',
    review: 'ok',
  };
  const { answers } = Object.entries(told).reduce(
    (so, [one, answer]) => withAnswer(so, one as QuestionId, answer),
    nothingTold,
  );
  return { ...newSession('twilio-sms', language), at: question, answers };
}

describe.each(languages)('in %s a clinic is heard', (language) => {
  const hello = newSession('twilio-sms', language);
  const { name, phone, hours, greeting } = aClinic;

  test('when somebody begins: after our own welcome, with its greeting, before the question', () => {
    const [ours, theirs, ...rest] = heard(undefined, language === 'en' ? 'hi' : 'hola', aClinic);
    expect(ours).toBe(words(language, 'conversation.introduction'));
    expect(theirs).toContain(name);
    expect(theirs).toContain(greeting?.[language]);
    expect(rest).toHaveLength(1);
  });

  test.each(['help', 'person'])('when somebody says %s: who runs this, the phone and the hours', (text) => {
    const said = heard(at('level', language), text, aClinic).join('\n');
    for (const one of [name, phone.display, hours[language]]) expect(said).toContain(one);
  });

  test('when somebody says person, beside 2-1-1, which is not of Los Angeles alone', () => {
    const said = heard(at('level', language), 'person', aClinic).join('\n');
    expect(said).toContain('2-1-1');
    expect(said).not.toMatch(/Los [AÁ]ngeles/);
  });

  test('when the first message asks for a person', () => {
    const said = heard(
      undefined,
      language === 'en' ? 'can I talk to a person' : 'quiero hablar con una persona',
      aClinic,
    );
    expect(said[0]).toContain(phone.display);
  });

  test('when somebody in a crisis asks for a person, after where help is now', () => {
    const [crisis, theirs] = heard({ ...at('level', language), waits: 'suicide' }, 'person', aClinic);
    expect(crisis).toContain('988');
    expect(theirs).toContain(phone.display);
  });

  test('nowhere when nobody has put a name here', () => {
    for (const text of ['hi', 'help', 'person'])
      expect(heard({ ...hello, at: 'consent' }, text).join('\n')).not.toContain(name);
  });

  test.each([
    ['la county', '90011'],
    ['la county', 'skip'],
    ['orange county', '93721'],
    ['fresno', '92701'],
    ['not sure', 'skip'],
  ])(
    'first of those who help with a case in %s and a home in %s, and nobody more than before',
    (where, home) => {
      const asked = takeTurn(before('where', language), inbound(where), today, helpers).session;
      const said = heard(asked, home, aClinic);
      expect(said[0]).toContain(`${name}: ${phone.display}, ${aClinic.website}`);
      expect(said[0]).toContain(hours[language]);
      expect(said.length).toBeLessThanOrEqual(heard(asked, home).length);
    },
  );

  test('not among those who help where it does not', () => {
    const asked = takeTurn(before('where', language), inbound('fresno'), today, helpers).session;
    expect(heard(asked, 'fresno', aClinic).join('\n')).not.toContain(name);
  });
});

test('a clinic that is in the directory too is named once', () => {
  const asked = takeTurn(before('where', 'en'), inbound('la county'), today, { directory }).session;
  const plain = heard(asked, '90011').join('\n');
  const [, number = ''] = /Los Angeles County Public Defender: (\(\d{3}\) \d{3}-\d{4})/.exec(plain) ?? [];
  const digits = `+1${number.replace(/\D/g, '')}`;
  const itself = { ...aClinic, phone: { ...aClinic.phone, number: digits, display: number } };
  expect(heard(asked, '90011', itself).join('\n').split(number)).toHaveLength(2);
});

/** Letters such as í make a text of English cost as much as one of Spanish. */
const clinics = [
  { letters: 'plain', clinic: aClinic, texts: 2 },
  { letters: 'accented', clinic: { ...aClinic, name: 'Clínica Legal de Récords de San José, CA' }, texts: 3 },
];

describe.each(clinics.flatMap((one) => languages.map((language) => ({ ...one, language }))))(
  'a name of forty $letters letters, in $language,',
  ({ language, clinic, texts }) => {
    test.each([
      { text: 'help', question: 'level' },
      { text: 'person', question: 'level' },
      { text: '90011', question: 'place' },
    ] as const)('leaves every text in four segments: $text', ({ text, question }) => {
      for (const said of pack(heard(at(question, language), text, clinic)))
        expect(new SegmentedMessage(said).segmentsCount, said).toBeLessThanOrEqual(4);
    });

    test(`leaves hello in ${texts} texts, what has to be said in the first`, () => {
      const said = pack(heard(undefined, language === 'en' ? 'hi' : 'hola', clinic));
      expect(said.length, said.join('\n---\n')).toBeLessThanOrEqual(texts);
      for (const one of said) expect(new SegmentedMessage(one).segmentsCount, one).toBeLessThanOrEqual(4);
      expect(said[0]).toContain(words(language, 'conversation.introduction'));
    });
  },
);
