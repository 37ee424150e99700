import { describe, expect, test } from 'vitest';
import { cards } from '../../src/rules/index.ts';
import { languages } from '../../src/understanding/languages.ts';
import { alternatives } from '../../src/understanding/pattern.ts';
import type { OpenQuestion, Reading } from '../../src/understanding/index.ts';
import { choice, inShort, readAt } from './questions.ts';

const offence: OpenQuestion = { ...choice('offence'), kind: 'offence' };

/** A section is written as it is handed on; `+` stands before what the words beside it name. */
const sections: readonly (readonly [text: string, read: string])[] = [
  ['459', '459'],
  ['PC 459', 'PEN 459'],
  ['pc459', 'PEN 459'],
  ['459 pc', 'PEN 459'],
  ['459pc', 'PEN 459'],
  ['P.C. 459', 'PEN 459'],
  ['p.c.459', 'PEN 459'],
  ['penal code 459(a)', 'PEN 459(a)'],
  ['Penal Code section 459', 'PEN 459'],
  ['PENAL CODE § 459', 'PEN 459'],
  ['california penal code 245(a)(1)', 'PEN 245(a)(1)'],
  ['245 a 1', '245(a)(1)'],
  ['245(a)1', '245(a)(1)'],
  ['245a1', '245a(1)'],
  ['23152(a) vc', 'VEH 23152(a)'],
  ['23152(a)vc', 'VEH 23152(a)'],
  ['23152 a vc', 'VEH 23152(a)'],
  ['VC 23152(a)/(b)', 'VEH 23152(a)'],
  ['23152a', '23152a'],
  ['vc 23152 (b)', 'VEH 23152(b)'],
  ['vehicle code 14601.1', 'VEH 14601.1'],
  ['cvc 12500(a)', 'VEH 12500(a)'],
  ['hs 11377', 'HSC 11377'],
  ['H&S 11350', 'HSC 11350'],
  ['h & s 11350(a)', 'HSC 11350(a)'],
  ['h/s 11364', 'HSC 11364'],
  ['health and safety code 11357', 'HSC 11357'],
  ['11350 h&s', 'HSC 11350'],
  ['WIC 602', 'WIC 602'],
  ['w&i 602', 'WIC 602'],
  ['602', '602'],
  ['codigo penal 484', 'PEN 484'],
  ['código penal 487(a)', 'PEN 487(a)'],
  ['484 del codigo penal', 'PEN 484'],
  ['codigo de salud y seguridad 11377', 'HSC 11377'],
  ['código de vehículos 23152', 'VEH 23152'],
  ['sección 273.5 del código penal', 'PEN 273.5'],
  ['articulo 422', '422'],
  ['it was a 459', '459'],
  ['I got a 211', '211'],
  ['me pusieron un 11350', '11350'],
  ['charged with 10851 in 2009', '10851'],
  ['i think 459', '459 hedged'],
  ['creo que fue 245', '245 hedged'],
  ['pc 484/488', 'PEN 484/488'],
  ['484-488', '484/488'],
  ['459 car burglary', '459 + pc-459-auto'],
  ['theft under 950', '950 + theft-kind'],
  ['theft in 2012', 'theft-kind'],
  ['dui, 90 days in jail', 'vc-23152'],
  ['stole 500 dollars', 'theft-kind'],
  ['robé 300 dólares', 'robo-kind'],
  ['459?', '459 hedged'],
  ['was it 459?', '459 hedged'],
  ['PC 459?', 'PEN 459 hedged'],
  ['not 459', 'no-answer'],
  ['not PC 459', 'no-answer'],
  ['not 459(a)', 'no-answer'],
  ['it was not 459', 'no-answer'],
  ['no fue 459', 'no-answer'],
  ['no fue el 459 del codigo penal', 'no-answer'],
  ['I dont think it was 459', 'no-answer'],
  ['no creo que fue 459', 'no-answer'],
  ['not 459, it was 211', '211'],
  ['no fue 459, fue 211', '211'],
  ['it was 459, not 211', '459'],
  ['not 459, shoplifting', 'pc-459-5'],
  ['no, 459', '459'],
  ['459 and 211', 'ambiguous'],
  ['attempted 288(a)', '288(a) attempt'],
  ['I tried to do a PC 459', 'PEN 459 attempt'],
  ['PC 459 attempt, i think', 'PEN 459 attempt hedged'],
  ['intento de 211', '211 attempt'],
  ['tentativa, código penal 459', 'PEN 459 attempt'],
  ['PC 664/459', 'PEN 664/459'],
  ['664-187', '664/187'],
  ['PC 664, PC 459', 'PEN 664/459'],
  ['459, 664', '664/459'],
  ['664, 459 and 211', 'ambiguous'],
  ['PC 459, PC 496', 'ambiguous'],
  ['90011', '90011'],
  ['2015', 'no-answer'],
  ['999999', 'no-answer'],
  ['213-555-0123', 'no-answer'],
];

const names: readonly (readonly [text: string, read: string])[] = [
  ['shoplifting', 'pc-459-5'],
  ['Shop lifting', 'pc-459-5'],
  ['shopliftng', 'pc-459-5'],
  ['shoplifing from target', 'pc-459-5'],
  ['I took something from a store', 'pc-459-5'],
  ['petty theft', 'pc-484-a'],
  ['pety theft', 'pc-484-a'],
  ['petty theft with a prior', 'pc-666'],
  ['grand theft auto', 'pc-487-d-1'],
  ['gta', 'pc-487-d-1'],
  ['stole from my job', 'pc-487-b-3'],
  ['theft', 'theft-kind'],
  ['burglary', 'pc-459'],
  ['burgulary', 'pc-459'],
  ['robbery', 'pc-211'],
  ['robbry', 'pc-211'],
  ['stole from a person', 'pc-211'],
  ['carjacking', 'pc-215'],
  ['DUI', 'vc-23152'],
  ['dui with injury', 'vc-23153'],
  ['drunk driving', 'vc-23152'],
  ['drink and drive', 'vc-23152'],
  ['wet reckless', 'vc-23103-5'],
  ['dui reduced to wet reckless', 'vc-23103-5'],
  ['not dui, it was reckless driving', 'vc-23103'],
  ['hit and run', 'hit-and-run-kind'],
  ['hit n run', 'hit-and-run-kind'],
  ['suspended license', 'vc-14601'],
  ['no license', 'vc-12500'],
  ['evading police', 'evade-kind'],
  ['speeding', 'vc-22350'],
  ['domestic violence', 'dv-kind'],
  ['DV', 'dv-kind'],
  ['spousal battery', 'pc-243-e-1'],
  ['assault', 'assault-kind'],
  ['battery', 'pc-243'],
  ['assault with a deadly weapon', 'pc-245-a-1'],
  ['adw', 'pc-245-a-1'],
  ['bar fight', 'fight-kind'],
  ['criminal threats', 'pc-422'],
  ['terrorist threats', 'pc-422'],
  ['drugs', 'drug-kind'],
  ['drug possession', 'drug-possession-kind'],
  ['possesion of meth', 'meth-kind'],
  ['weed', 'marijuana-kind'],
  ['crack', 'cocaine-heroin-kind'],
  ['possession for sale', 'drug-sale-kind'],
  ['under the influence', 'hsc-11550-a'],
  ['vandalism', 'pc-594'],
  ['tresspassing', 'pc-602'],
  ['resisting arrest', 'pc-148-a-1'],
  ['false name to police', 'pc-148-9'],
  ['prostitution', 'sex-work-kind'],
  ['indecent exposure', 'pc-314'],
  ['sex offense', 'sex-kind'],
  ['felon with a firearm', 'pc-29800'],
  ['forgery', 'pc-470'],
  ['identity theft', 'pc-530-5'],
  ['welfare fraud', 'wic-10980'],
  ['fake id', 'pc-470b'],
  ['drive-by', 'pc-26100'],
  ['medi-cal fraud', 'wic-14107'],
  ['probation violation', 'pc-1203-2'],
  ['juvenile case', 'wic-602'],
  ['warrant', 'warrant-note'],
  ['murder', 'pc-187'],
  ['attempted murder', 'pc-664-187'],
  ['attempted lewd act', 'pc-288'],
  ['attempted burglary', 'pc-459'],
  ['intento de robo', 'robo-kind'],
  ['robo', 'robo-kind'],
  ['robe en una tienda', 'pc-459-5'],
  ['robo en tienda', 'pc-459-5'],
  ['hurto', 'theft-kind'],
  ['hurto menor', 'pc-484-a'],
  ['hurto mayor', 'pc-487'],
  ['robo de carro', 'pc-487-d-1'],
  ['robo a casa', 'pc-459-first-degree'],
  ['le robe a una persona', 'pc-211'],
  ['violencia domestica', 'dv-kind'],
  ['violencia doméstica', 'dv-kind'],
  ['biolencia domestica', 'dv-kind'],
  ['pelea', 'fight-kind'],
  ['pelear con mi esposo', 'dv-kind'],
  ['le pegué a mi esposa', 'pc-243-e-1'],
  ['asalto', 'asalto-kind'],
  ['asalto con arma mortal', 'pc-245-a-1'],
  ['amenazas', 'pc-422'],
  ['manejar borracho', 'vc-23152'],
  ['maneje tomado', 'vc-23152'],
  ['manejar sin licencia', 'vc-12500'],
  ['licencia', 'license-kind'],
  ['multa', 'ticket-kind'],
  ['mota', 'marijuana-kind'],
  ['cristal', 'meth-kind'],
  ['venta de drogas', 'drug-sale-kind'],
  ['posesion de drogas', 'drug-possession-kind'],
  ['traia drogas', 'drug-possession-kind'],
  ['resistirme al arresto', 'pc-148-a-1'],
  ['dar nombre falso', 'pc-148-9'],
  ['papeles chuecos', 'false-papers-kind'],
  ['id falsa', 'pc-470b'],
  ['robo de identidad', 'pc-530-5'],
  ['fraude', 'fraud-kind'],
  ['cheques falsos', 'check-kind'],
  ['prostitucion', 'sex-work-kind'],
  ['violación', 'violation-word'],
  ['violación de libertad condicional', 'supervision-violation-kind'],
  ['acoso', 'harassment-kind'],
  ['abuso de menores', 'child-kind'],
  ['borracho en la calle', 'pc-647-f'],
  ['pandilla', 'pc-186-22'],
  ['pistola', 'gun-kind'],
  ['no fue robo, fue hurto', 'theft-kind'],
];

/** Buttons, doubt, commands, and what is not to be read as an offence. */
const others: readonly (readonly [text: string, read: string])[] = [
  ['1', 'driving'],
  ['2', 'sex'],
  ['the third one', 'other'],
  ['4', 'unknown'],
  ['9', 'out-of-range'],
  ['-1', 'no-answer'],
  ['- 1', 'no-answer'],
  ['−2', 'no-answer'],
  ['driving', 'driving'],
  ['Driving (DUI, license, hit and run)', 'driving'],
  ['something else', 'other'],
  ['otra cosa', 'other'],
  ['not sure', 'unknown'],
  ['no sé', 'unknown'],
  ['ni idea', 'unknown'],
  ['idk', 'unknown'],
  ["i don't know if it was theft", 'unknown'],
  ['no se si fue robo', 'unknown'],
  ['skip', 'command skip'],
  ['saltar', 'command skip'],
  ['help', 'command help'],
  ['por que preguntan', 'command why'],
  ['quiero hablar con una persona', 'command human'],
  ['stop', 'command stop'],
  ['i want to die', 'crisis suicide'],
  ['he is hitting me right now', 'crisis violence'],
  ['dui and domestic violence', 'ambiguous'],
  ['theft or burglary', 'ambiguous'],
  ['robo y drogas', 'ambiguous'],
  ['hello', 'no-answer'],
  ['yes', 'no-answer'],
  ['it was a felony', 'no-answer'],
  ['i got arrested at walmart', 'no-answer'],
  ['se trata de mi caso', 'no-answer'],
  ['con mi abogado', 'no-answer'],
];

describe('a code section', () => {
  test.each(sections)('%s: %s', (text, read) => {
    expect(shown(readAt(offence, text))).toBe(read);
  });
});

describe('an everyday name', () => {
  test.each(names)('%s: %s', (text, read) => {
    expect(shown(readAt(offence, text))).toBe(read);
  });
});

describe('anything else', () => {
  test.each(others)('%s: %s', (text, read) => {
    expect(shown(readAt(offence, text))).toBe(read);
  });
});

const named = languages.flatMap(({ language, offences }) =>
  Object.entries(offences.names).flatMap(([card, phrases]) =>
    phrases.flatMap(alternatives).map((phrase) => ({ language, card, phrase: phrase.replace(/^=/, '') })),
  ),
);

describe('every name in the lists', () => {
  test('stands for a card there is', () => {
    for (const { card } of named) expect([card, cards.has(card)]).toEqual([card, true]);
  });

  test('is read as its own card, whatever the language, the case and the accents', () => {
    for (const { card, phrase } of named) {
      for (const text of [
        phrase,
        phrase.toUpperCase(),
        phrase.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      ]) {
        expect([text, shown(readAt(offence, text, { language: 'es' }))]).toEqual([text, card]);
      }
    }
  });
});

test('there are at least 120 phrases in the tables', () => {
  expect(sections.length + names.length + others.length).toBeGreaterThanOrEqual(120);
});

test('a late word takes the offence back', () => {
  const question = { id: 'required-registration', kind: 'yesno' } as const;
  const reading = readAt(question, 'sorry i meant shoplifting', { previous: offence });
  expect(reading).toEqual({ kind: 'correct', target: 'offence', to: { card: 'pc-459-5' } });
});

function shown(reading: Reading): string {
  if (reading.kind !== 'value' || typeof reading.value !== 'object') return inShort(reading);
  const { value } = reading;
  const parts =
    'cite' in value ? [value.cite, ...(value.card ? [value.card] : [])] : Object.values(value).map(String);
  const attempt = 'attempt' in value ? ' attempt' : '';
  return `${parts.join(' + ')}${attempt}${reading.hedged ? ' hedged' : ''}`;
}

test.each([
  'traia cristal para vender',
  'got caught with drugs to sell',
  'posesion para la venta',
  'me agarraron con droga para vender',
  'traia coca pa vender',
  'dealing coke',
])('%s is no simple possession', (text) => {
  expect(readAt(offence, text)).toEqual({ kind: 'value', value: { card: 'drug-sale-kind' } });
});
