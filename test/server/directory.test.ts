import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lazyDirectory } from '../../src/server/directory/directory.ts';
import { organizationIn } from '../../src/server/directory/organization-in.ts';
import { mistakeInWords } from '../../src/server/yaml-file.ts';
import { folder, organizations } from '../referrals/directory.ts';

const good = readFileSync(join(folder, 'lac-public-defender.yaml'), 'utf8');

/** What an editor is told when one line of a good file is written in another way. */
function toldFor(line: string, instead: string): readonly string[] {
  expect(good).toContain(line);
  const { mistakes } = organizationIn('lac-public-defender.yaml', good.replace(line, instead));
  return mistakes.map(mistakeInWords);
}

test('a good file has no mistakes', () => {
  expect(organizationIn('lac-public-defender.yaml', good)).toMatchObject({
    organization: { id: 'lac-public-defender', name: 'Los Angeles County Public Defender' },
    mistakes: [],
  });
});

describe('a mistake is told with its file, its line, what is wrong and what to do', () => {
  test.each([
    [
      'a word that is no kind',
      'kind: public-defender',
      'kind: public defender',
      [
        'line 5: "kind" is "public defender". Write one of: public-defender, legal-aid, law-school-clinic, nonprofit, clinic-event, law-library, court-self-help, court-filing, court-records, government, network, lawyer-referral, hotline, website, tool. Did you mean "public-defender"?',
      ],
    ],
    [
      'a field that is mistyped',
      'status: active',
      'statsu: active',
      [
        'line 3: "status" is missing. Write one of: active, unknown, temporarily-closed, inactive, defunct.',
        'line 7: There is no field "statsu" here. Did you mean "status"?',
      ],
    ],
    [
      'a language that is missing',
      "  en: The county's public defender.",
      "  english: The county's public defender.",
      ['line 10: "summary", "en" is missing. Add it.', 'line 11: There is no field "english" here.'],
    ],
    [
      'a county that there is not',
      'counties: [Los Angeles]',
      'counties: [Los Angelos]',
      [
        'line 36: "serviceArea", "counties", number 1: There is no county "Los Angelos" in California. Did you mean "Los Angeles"?',
      ],
    ],
    [
      'a county without a list',
      'counties: [Los Angeles]',
      'counties: Los Angeles',
      [
        'line 36: "serviceArea", "counties" is written another way here: write all, or a list such as [one, two].',
      ],
    ],
    [
      'a number with letters',
      '(213) 974-2811',
      '213-PUBLIC-D',
      [
        'line 40: "phones", number 1, "number": Write a number as (213) 555-0100, or a short one such as 211.',
      ],
    ],
    [
      'a number nobody called',
      'grade: official-old',
      'grade: verified',
      ['line 42: Nobody has called yet ("verifiedOn: never"), so this number cannot be "verified".'],
    ],
    [
      'a day as people say it',
      'seenOn: 2026-11-23',
      'seenOn: November 23, 2026',
      ['line 68: "seenOn": Write a day as year-month-day, such as 2026-11-23.'],
    ],
    [
      'a day that is none',
      'verifiedOn: never',
      'verifiedOn: 2027-02-30',
      ['line 69: "verifiedOn": Write a day as year-month-day, such as 2026-11-23.'],
    ],
    [
      'a day without a name',
      'verifiedOn: never',
      'verifiedOn: 2026-12-01',
      ['line 70: "verifiedOn" names a day. Write who checked on that day, or "verifiedOn: never".'],
    ],
    [
      'a link that is not secure',
      'url: https://pubdef.lacounty.gov\n',
      'url: http://pubdef.lacounty.gov\n',
      ['line 45: "url": The link has to begin with https.'],
    ],
    [
      'an amount of money',
      'The events are free.',
      'The events cost $20.',
      ['line 16: "cost", "en": Name no amount of money: put it under "unchecked".'],
    ],
    [
      'nothing after the colon',
      'organization: Los Angeles County Public Defender',
      'organization:',
      [
        'line 4: "organization" is empty. Write something, or take the line out if the field may be left out.',
      ],
    ],
    [
      'a colon inside a text',
      'notes: ',
      'notes: Note: ',
      [
        "line 74: this line cannot be read. Put the whole text after the first colon between two ' marks, and write '' for a ' inside it; or begin the line as far in as the one before.",
      ],
    ],
    [
      'a line too far in',
      'status: active',
      '  status: active',
      [
        "line 6: this line cannot be read. Put the whole text after the first colon between two ' marks, and write '' for a ' inside it; or begin the line as far in as the one before.",
      ],
    ],
    [
      'a period in words',
      'reviewAfterDays: 180',
      'reviewAfterDays: half a year',
      ['line 71: "reviewAfterDays": Write how many days, from 14 to 730.'],
    ],
  ])('%s', (_, line, instead, told) => {
    expect(toldFor(line, instead)).toEqual(told.map((one) => `lac-public-defender.yaml, ${one}`));
  });

  test('a text that is too long says by how much', () => {
    const told = toldFor('Call and ask for record clearing,', `Call ${'and ask '.repeat(30)}`);
    expect(told[0]).toMatch(/line 2\d: "access", "en": It has \d{3} letters; make it 190 at most\./);
  });
});

test('a city of a county that is not served', () => {
  const area = 'counties: [Los Angeles]\n  onlyCities:\n    Kern: [Delano]';
  expect(toldFor('counties: [Los Angeles]', area)).toEqual([
    expect.stringMatching(/"Kern" has cities here, and is not among the "counties"\. Add it there\./),
  ]);
});

test('what is not checked stays in the file', () => {
  const source = `${good}\nunchecked:\n  hours: Monday, 9 to 5\n  fees: $20\n`;
  const read = organizationIn('lac-public-defender.yaml', source);
  expect(read.mistakes).toEqual([]);
  expect(JSON.stringify(read)).not.toMatch(/Monday|\$20/);
});

describe('the directory of the server', () => {
  test('reads every file once, and nothing before it is asked', () => {
    const counts: number[] = [];
    const directory = lazyDirectory((count) => void counts.push(count));
    expect(directory()).toHaveLength(readdirSync(folder).length);
    expect(directory()).toBe(directory());
    expect(directory()).toEqual(organizations);
    expect(counts).toEqual([]);
  });
});
