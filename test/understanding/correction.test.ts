import { describe, expect, it } from 'vitest';
import type { OpenQuestion } from '../../src/understanding/index.ts';
import { choice, inShort, pastDate, place, readAt, yesNo } from './questions.ts';

const rows: readonly (readonly [before: OpenQuestion, now: OpenQuestion, text: string, reading: string])[] = [
  [choice('level'), yesNo('probation'), 'sorry, i meant felony', 'correct level felony'],
  [choice('level'), yesNo('probation'), 'wait it was a misdemeanor', 'correct level misdemeanor'],
  [choice('level'), yesNo('probation'), 'perdón, quise decir delito menor', 'correct level misdemeanor'],
  [choice('level'), yesNo('probation'), 'me equivoqué, era felonía', 'correct level felony'],
  [pastDate, yesNo('sentence-done'), 'oops 2016', 'correct sentenced 2016'],
  [pastDate, yesNo('sentence-done'), 'actually it was may 2014', 'correct sentenced 2014-05'],
  [pastDate, yesNo('sentence-done'), 'corrijo, mayo 2014', 'correct sentenced 2014-05'],
  [pastDate, yesNo('sentence-done'), 'wait i put 2014 it was 2013', 'correct sentenced 2013'],
  [pastDate, yesNo('sentence-done'), 'lo escribi mal es marzo 2018', 'correct sentenced 2018-03'],
  [choice('level'), pastDate, 'i said felony its a misdemeanor', 'correct level misdemeanor'],
  [choice('level'), pastDate, 'my bad it was a misdemeanor i said felony', 'correct level misdemeanor'],
  [choice('level'), pastDate, 'nvm what i said it was a felony', 'correct level felony'],
  [choice('level'), pastDate, 'i put the wrong one, felony', 'correct level felony'],
  [place, choice('level'), 'wait i meant compton', 'correct place compton'],
  [yesNo('pending'), yesNo('registration'), 'sorry, yes', 'yes'],
  [yesNo('pending'), yesNo('registration'), 'the last answer was yes', 'correct pending yes'],
  [yesNo('pending'), choice('level'), 'perdon, si', 'correct pending yes'],
  [choice('level'), choice('sentence'), 'sorry 2', 'county-jail'],
  [choice('level'), yesNo('probation'), 'felony', 'off-topic'],
  [
    yesNo('probation'),
    choice('probation-outcome'),
    'no perdon no me dieron probation',
    'correct probation no',
  ],
  [
    yesNo('probation'),
    choice('probation-outcome'),
    'no sorry i did not get probation',
    'correct probation no',
  ],
];

describe('a correction', () => {
  it.each(rows)('after %o, at %o: "%s" is %s', (previous, question, text, reading) => {
    expect(inShort(readAt(question, text, { previous })).replace('no-answer', 'off-topic')).toBe(reading);
  });

  it('answers a read-back', () => {
    const readBack = { ...yesNo('sentenced'), sub: 'confirm' } as const;
    const read = (text: string): string => inShort(readAt(readBack, text, { previous: pastDate }));
    expect(['yes', 'correct', 'no', 'wrong', 'no, 2016', 'no it was may 2014'].map(read)).toEqual([
      'yes',
      'yes',
      'no',
      'no',
      'correct sentenced 2016',
      'correct sentenced 2014-05',
    ]);
  });
});
