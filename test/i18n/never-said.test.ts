import { describe, expect, test } from 'vitest';
import { never } from './never-said.ts';
import { texts } from './texts.ts';

const languages = ['en', 'es'] as const;

describe.each(languages)('never said in %s', (language) => {
  test.each(never[language])('$word ($why); write: $write', ({ word, unless }) => {
    const said = texts[language].filter(([, text]) => word.test(unless ? text.replace(unless, '') : text));
    expect(said).toEqual([]);
  });
});

const isNeverSaid = (language: 'en' | 'es', text: string): boolean =>
  never[language].some(({ word, unless }) => word.test(unless ? text.replace(unless, '') : text));

describe('the table', () => {
  test.each([
    ['en', 'The judge will dismiss your case.'],
    ['en', 'A clean record.'],
    ['en', 'This erases the conviction.'],
    ['en', 'Your dismissed case is sealed.'],
    ['en', 'You are eligible.'],
    ['en', 'Help for felons.'],
    ['en', 'Your criminal record.'],
    ['es', 'El juez desestimará su caso.'],
    ['es', '¿Tuvo libertad condicional?'],
    ['es', 'Su convicción.'],
    ['es', 'Esto borra su récord.'],
    ['es', 'Limpia tu récord.'],
    ['es', '¿Cuándo terminaste?'],
    ['es', 'Responde SÍ o NO.'],
    ['es', 'Si no sabe, escribe NO SÉ.'],
    ['es', '¿Está seguro?'],
    ['es', '¿Fue arrestada?'],
    ['es', 'Pida una cita en la clínica.'],
  ] as const)('in %s catches: %s', (language, text) => {
    expect(isNeverSaid(language, text)).toBe(true);
  });

  test.each([
    ['en', 'A judge may dismiss the case.'],
    ['en', 'A judge can seal an arrest.'],
    ['en', 'A person with a felony conviction.'],
    ['es', 'La gente lo llama así.'],
    ['es', 'El caso fue desestimado.'],
    ['es', 'Está bien. ¿Ya está cumplida?'],
    ['es', 'Existe otra ley; solo si usted lo pide.'],
    ['es', 'Vale la pena: es una clínica legal gratis.'],
  ] as const)('in %s lets pass: %s', (language, text) => {
    expect(isNeverSaid(language, text)).toBe(false);
  });
});
