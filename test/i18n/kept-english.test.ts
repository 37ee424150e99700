import { expect, test } from 'vitest';
import { texts } from './texts.ts';

/** English that Spanish speakers here use, or meet on a paper, a sign or a page, and have to know again. */
const kept = [
  ...[
    'probation',
    'parole',
    'no contest',
    'Live Scan',
    'rap sheet',
    'DUI',
    'Prop',
    'PRCS',
    'WIC',
    'restitution',
    'Shift',
    'DEJ',
    'DMV',
    'FBI',
    'CDCR',
    'PDF',
    'IHSS',
    'USC',
  ],
  ...[
    'expungement',
    'diversion',
    'docket',
    'minute order',
    'record review',
    'tier',
    'strike',
    'fire camp',
    'habeas corpus',
  ],
  ...[
    'arrest relief granted',
    'relief granted',
    'public defender',
    'legal aid',
    'City Attorney',
    'Homeless Court',
    'Court Commons',
  ],
  ...[
    'Clean Slate',
    'California Lottery',
    'LACourtConnect',
    'RepresentLA',
    'LAFLA',
    'San Bernardino',
    'Orange',
    'Adelante',
    'UOK',
    'UCLA',
    'BCIA',
    'CRIM',
    'Chinatown',
    'Skid Row',
    'Union Rescue Mission',
    'Watts',
    'West LA',
    'Riverside',
    'Ventura',
  ],
  ...['chat', 'internet', 'web', 'JavaScript', 'ZIP', 'ENGLISH', 'Hi'],
];

/** Spelled alike in both languages. */
const cognates =
  'alcohol ayuda california cargo color decide dice español federal formal general gratis hola informal legal limpiar los mental original para penal plan pueda real red robo récord sale sexual superior tal tribal use ver vez video';

/** The names of charges stay as the court papers have them; the counties have Spanish names in both. */
const isName = (key: string) => key.startsWith('referrals.counties.');
const spanish = texts.es.filter(([key]) => !key.startsWith('offences.') && !isName(key));
const english = new Set(texts.en.filter(([key]) => !isName(key)).flatMap(([, text]) => wordsOf(text)));

test('Spanish holds no English word but those that are kept', () => {
  const known = new Set(cognates.split(' '));
  const names = new RegExp(`(?<!\\p{L})(${kept.join('|')})(?!\\p{L})`, 'giu');
  const found = spanish.flatMap(([key, text]) =>
    wordsOf(text.replace(names, ' '))
      .filter((word) => english.has(word) && !known.has(word))
      .map((word) => `${key}: ${word}`),
  );
  expect(found).toEqual([]);
});

function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/\{\{\w+\}\}|\S+\.(org|gov)\S*/g, ' ').toLowerCase();
  return plain.match(/\p{L}{3,}/gu) ?? [];
}
