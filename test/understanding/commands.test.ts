import { describe, expect, it } from 'vitest';
import { choice, inShort, pastDate, place, readAt, yesNo } from './questions.ts';

const rows: readonly (readonly [text: string, command: string])[] = [
  ['help', 'help'],
  ['HELP', 'help'],
  ['ayuda', 'help'],
  ['ayuda por favor', 'help'],
  ['info', 'help'],
  ['i need help', 'help'],
  ['what is this', 'help'],
  ['quien es', 'help'],
  ['start over', 'start-over'],
  ['can we start over', 'start-over'],
  ['begin', 'start-over'],
  ['empezar de nuevo', 'start-over'],
  ['quiero volver a empezar', 'start-over'],
  ['back', 'back'],
  ['go back', 'back'],
  ['go back please', 'back'],
  ['atras', 'back'],
  ['atrás', 'back'],
  ['regresar', 'back'],
  ['la pregunta anterior', 'back'],
  ['menu', 'menu'],
  ['menú', 'menu'],
  ['repeat', 'repeat'],
  ['repita por favor', 'repeat'],
  ['what was the question', 'repeat'],
  ['no entiendo', 'repeat'],
  ['otra vez', 'repeat'],
  ['skip', 'skip'],
  ['skip this one', 'skip'],
  ['saltar', 'skip'],
  ['prefiero no decir', 'skip'],
  ['id rather not say', 'skip'],
  ['i dont want to answer', 'skip'],
  ['no quiero contestar', 'skip'],
  ['delete my data', 'delete-data'],
  ['delete everything', 'delete-data'],
  ['borrar mis datos', 'delete-data'],
  ['borren mi informacion', 'delete-data'],
  ...[
    ...['delete', 'Delete.', 'delete data', 'erase my data', 'delete all data', 'borrar', 'borrar datos'],
    ...['borrar todo', 'borra mis datos', 'elimina mis datos', 'eliminar los datos'],
  ].map((text) => [text, 'delete-data'] as const),
  ['a person', 'human'],
  ['talk to a person', 'human'],
  ['can i talk to someone', 'human'],
  ['persona', 'human'],
  ['quiero hablar con una persona', 'human'],
  ['why', 'why'],
  ['why do you ask?', 'why'],
  ['por que', 'why'],
  ['¿Por qué pregunta eso?', 'why'],
  ['para que quiere saber', 'why'],
  ['xq', 'why'],
  ['LINK', 'link'],
  ['send me the link please', 'link'],
  ['enlace', 'link'],
  ['mándeme el enlace', 'link'],
  ['Code', 'code'],
  ['código', 'code'],
  ['can i finish on my computer', 'code'],
  ['quiero seguir en otro teléfono', 'code'],
  ['english', 'lang-en'],
  ['in english please', 'lang-en'],
  ['inglés', 'lang-en'],
  ['spanish', 'lang-es'],
  ['español', 'lang-es'],
  ['en español por favor', 'lang-es'],
  ['no hablo inglés', 'lang-es'],
  ['spansh', 'lang-es'],
  ['repaet', 'repeat'],
  ['can u resend the last one my phone froze', 'repeat'],
  ['no alcance a leer mandemela otra vez', 'repeat'],
  ['regresame a la pregunta de antes', 'back'],
  ['can you do this in spanish my mom is the one answering', 'lang-es'],
  ['me lo puede poner en ingles es que leo mejor asi', 'lang-en'],
];

const notCommands: readonly (readonly [text: string, reading: string])[] = [
  ['delete my record', 'no-answer'],
  ['borrar mi récord', 'no-answer'],
  ['penal code', 'no-answer'],
  ['código penal', 'no-answer'],
  ['simón', 'yes'],
  ['si', 'yes'],
  ['yes why do you ask', 'yes'],
  ['no y por que', 'no'],
  ['dejeme preguntarle a mi esposo primero', 'no-answer'],
  ['van a mandarme a la carcel', 'no-answer'],
];

describe('a command', () => {
  it.each(rows)('"%s" is %s at every question', (text, command) => {
    const questions = [yesNo('pending'), choice('level'), pastDate, place];
    expect(questions.map((question) => inShort(readAt(question, text)))).toEqual(
      questions.map(() => `command ${command}`),
    );
  });

  it.each(notCommands)('"%s" is no command', (text, reading) => {
    expect(inShort(readAt(yesNo('pending'), text))).toBe(reading);
  });

  it('gives way to an option that is called the same', () => {
    expect(inShort(readAt(choice('after'), 'why'))).toBe('why');
    expect(inShort(readAt(choice('lang'), 'spanish'))).toBe('es');
    expect(inShort(readAt(choice('after'), 'help'))).toBe('command help');
    expect(inShort(readAt(choice('after'), 'una persona'))).toBe('command human');
  });
});
