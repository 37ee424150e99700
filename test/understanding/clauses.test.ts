import { describe, expect, it } from 'vitest';
import { inShort, readAt, yesNo } from './questions.ts';

type Rows = readonly (readonly [question: string, text: string, reading: string])[];

/** Each rule beside what only looks like it. */
const rules: Readonly<Record<string, Rows>> = {
  'a bare no at the end says what it comes to, unless the message began with a yes': [
    ['prison', 'suspended the prison part so i never went, no', 'no'],
    ['supervision', 'me la extendieron otro año asi que si', 'yes'],
    ['pending', 'yes i have a warrant, no', 'ambiguous'],
  ],
  'one thing left is not all of it, and one of several is one': [
    ['sentence-done', 'i did the jail but never did the classes', 'no'],
    ['sentence-done', 'las clases si, pero el trabajo todavia no', 'no'],
    ['sentence-done', 'i did the jail but not the other thing', 'ambiguous'],
    ['pending', 'no case but theres a bench warrant', 'yes'],
    ['pending', 'i have an open case in fresno but no warrant', 'yes'],
    ['new-conviction', 'I had one but they dismissed it', 'no'],
  ],
  'a not that denies we know not what takes the yes away': [
    ['probation', 'solo pagar una multa nada mas, probation no hubo', 'no'],
    ['prison', 'solamente me dieron trabajo comunitario no prision', 'no'],
    ['prison', 'estuve en el county 6 meses pero prision estatal no', 'no'],
    ['finished', 'completed it back in 2015 no violations', 'yes'],
    ['pending', 'i got a ticket i never paid and theres a warrant', 'yes'],
  ],
  'a never does not bring back what is over': [
    ['supervision', 'nunca estuve en probation', 'no'],
    ['supervision', 'i was never on probation', 'no'],
    ['finished', 'the judge wont let me off till i pay', 'no'],
  ],
  'until a year gone by is over, and until a year to come is not': [
    ['supervision', 'estuve hasta el 2020', 'no'],
    ['supervision', 'until 2028', 'yes'],
  ],
  'what goes on has not ended, though somebody came out': [
    ['supervision', 'apenas me soltaron el martes y voy con el parole cada semana', 'yes'],
    ['supervision', 'they let me out in june but i gotta check in each month', 'yes'],
    ['supervision', 'they cut me loose in march with 3 years parole', 'no-answer'],
    ['supervision', 'sali de chino en marzo y me pusieron parole 3 anos', 'no-answer'],
    ['supervision', 'no, me soltaron hace anos', 'no'],
    ['supervision', 'i got released from all of it years back', 'no'],
  ],
  'who writes for another tells of them, and who speaks of themselves does not': [
    ['prison', 'he did four years at solano state prison', 'yes'],
    ['supervision', 'writing for my son, he is on probation', 'yes'],
    ['prison', 'my dad did eight at folsom', 'no-answer'],
  ],
  'what stands after if is not said': [
    ['pending', 'no tengo ni la menor idea como puedo saber si hay warrant', 'unknown'],
    ['pending', 'let me know if i have a warrant', 'no-answer'],
  ],
  'who asks back has not answered': [
    ['registration', 'is that the list thing', 'no-answer'],
    ['pending', 'como no', 'yes'],
  ],
  'what is said beside the answer leaves it as it is': [
    ['supervision', 'no gracias a dios ya estoy libre', 'no'],
    ['new-conviction', 'unfortunatly yes one more', 'yes'],
    ['finished', 'no manches todavia la traigo', 'no'],
    ['pending', 'my lawyer said yes', 'no-answer'],
  ],
  'no se before a verb is not I do not know': [
    ['pending', 'no se si tengo warrant', 'unknown'],
    ['new-conviction', 'no se me ha ocurrido volver a hacer nada malo, no', 'no'],
  ],
  'a thought comes after the doubt': [
    ['pending', 'not sure but i think so', 'yes hedged'],
    ['pending', 'i think so but not sure', 'unknown'],
  ],
  'long words may be misspelt, but not how they end': [
    ['finished', 'i finnished it', 'yes'],
    ['finished', 'i did not finnish it', 'no'],
    ['finished', 'cumplir', 'no-answer'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, rows) => {
  it.each(rows)('%s: "%s" is %s', (id, text, reading) => {
    expect(inShort(readAt(yesNo(id), text))).toBe(reading);
  });
});
