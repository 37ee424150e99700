import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeIn, drawCode, spelledCode } from '../../src/conversation/code.ts';
import { readTranscript } from '../../src/channels/terminal/transcript.ts';
import { counting } from '../conversation-with.ts';

const random = counting();
const drawn = Array.from({ length: 2_000 }, () => drawCode(random));

describe('a code', () => {
  test('has eight signs that nobody takes for one another, digits and letters among them', () => {
    for (const code of drawn) {
      expect(code).toMatch(/^[0-9A-HJKMNP-Z]{8}$/);
      expect(code).toMatch(/\d.*[A-Z]|[A-Z].*\d/);
    }
  });

  test('is one of more than 2 to the power of 40', () => {
    const patterns = Array.from({ length: 256 }, (_, bits) => bits.toString(2).padStart(8, '0'));
    const asCode = (pattern: string) => pattern.replaceAll('0', 'A').replaceAll('1', '2');
    const count = patterns
      .filter((pattern) => codeIn(asCode(pattern)) !== undefined)
      .map((pattern) => 23 ** (pattern.split('0').length - 1) * 10 ** (pattern.split('1').length - 1))
      .reduce((sum, one) => sum + one, 0);
    expect(Math.log2(count)).toBeGreaterThan(40);
  });

  test('is read as it is spelled, every time', () => {
    for (const code of drawn) {
      expect(codeIn(spelledCode(code))).toBe(code);
      expect(codeIn(code)).toBe(code);
    }
  });

  test.each([
    'K7PD-92QM',
    'k7pd-92qm',
    'K7PD92QM',
    ' k7pd92qm ',
    'K7pd - 92qm',
    'K7PD 92QM',
    'K7PD\u201392QM',
    'K7PD-92QM.',
  ])('is K7PD92QM when it is typed %j', (text) => {
    expect(codeIn(text)).toBe('K7PD92QM');
  });

  test('holds neither O nor I nor L: whoever types them means 0 and 1', () => {
    expect(codeIn('Ko7D-i2Ql')).toBe('K07D12Q1');
  });
});

describe('no answer is a code', () => {
  const answers = [
    ...['june2015', 'june 2015', 'june-2015', 'mayo2015', '4may2015', 'july14th', 'sept15th', '18months'],
    ...['24months', 'over5yrs', 'like10yr', '5yrs2mos', '3yrs6mos', 'theft459', '459theft', '211armed'],
    ...['VC23152a', '23152aVC', '11377hsc', 'HS11350a', '12034pen', 'hs113777', 'PC1203.4', '484(a) pc'],
    ...['90011-12', '90210usa', 'lacounty', 'domestic', 'military', 'felonies', 'hollywood', 'robbery2'],
    ...['june 23rd', 'east 14th', 'over 5yrs', '5yrs 2mos', '484a 496d', '242b594a', 'pc69 pc71'],
    ...['option 2', 'option2', '1', '12345678', 'K7PD-92Q', 'K7PD-92QMX', 'my code is K7PD-92QM'],
  ];

  test.each(answers)('%s', (text) => {
    expect(codeIn(text)).toBeUndefined();
  });

  test('nor is anything that people are known to have written, but for a code itself', () => {
    const corpus = files('../understanding/corpus', '.jsonl').flatMap((text) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { text: string }).text),
    );
    const said = files('../transcripts', '.md').flatMap((text) => readTranscript(text).said);
    const written = [...corpus, ...said].filter((text) => codeIn(text) !== undefined);
    expect(corpus.length + said.length).toBeGreaterThan(2_000);
    expect(new Set(written)).toEqual(new Set(['K7PD-92QM']));
  });
});

function files(folder: string, end: string): readonly string[] {
  const base = new URL(`${folder}/`, import.meta.url);
  return ['en', 'es'].flatMap((tag) =>
    readdirSync(new URL(`${tag}/`, base))
      .filter((file) => file.endsWith(end))
      .map((file) => readFileSync(new URL(`${tag}/${file}`, base), 'utf8')),
  );
}
