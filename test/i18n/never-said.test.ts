import { describe, expect, test } from 'vitest';
import { read } from '../../src/understanding/index.ts';
import { never } from './never-said.ts';
import { texts } from './texts.ts';

const languages = ['en', 'es'] as const;

describe.each(languages)('never said in %s', (language) => {
  test.each(never[language])('$word ($why); write: $write', ({ word, unless }) => {
    const said = texts[language].filter(([, text]) => word.test(unless ? text.replace(unless, '') : text));
    expect(said).toEqual([]);
  });
});
