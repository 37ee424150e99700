import { describe, expect, it } from 'vitest';
import { isOptIn } from '../../src/understanding/index.ts';
import { charge, choice, futureDate, inShort, place, readAt, yesNo } from './questions.ts';

const stops = [
  'stop',
  'STOP',
  'Stop.',
  'stop!!!',
  'stopp',
  'stop please',
  'please stop',
  'fucking stop',
  'stopall',
  'stop all',
  'unsubscribe',
  'end',
  'quit',
  'cancel',
  'revoke',
  'opt out',
  'OPT-OUT',
  'optout',
  'remove',
  'stop texting me',
  "don't text me",
  'dont text me anymore',
  'do not contact me again',
  'take me off your list',
  'take me off this list please',
  'remove me from this list',
  'leave me alone',
  'no more texts',
  'quit messaging me',
  'lose my number',
  'alto',
  'ALTO',
  'para',
  'parar',
  'pare',
  'pare ya',
  'baja',
  'cancelar',
  'salir',
  'basta',
  'no mas mensajes',
  'ya no me mande mensajes',
  'ya no me escriban',
  'no me escriba',
  'no me manden mas',
  'no me manden nada',
  'sáqueme de aquí',
  'saquenme de la lista',
  'quiteme de la lista',
  'deje de escribirme',
  'dejen de mandar mensajes',
  'dejenme en paz',
  'no quiero mas mensajes',
  'ya no quiero recibir mensajes',
  'S T O P',
  'STOP F***ING TEXTING ME',
  'im at work u cant be texting me stop',
  'wrong number. please stop.',
  'stop textin me',
  'sakenme d la lista',
  'qitenme de aki',
  'me pueden sacar de su lista',
  'i dont want any more of these messages',
  'please remove me, I am not interested in receiving texts',
  'i would like to not recieve any more of these messages',
  'id prefer not to get these texts',
  'turn these off',
  'this isnt his number anymore',
  'stop plis',
  'como le hago para que ya no me manden mensajes',
  'parenle a los mensajes',
  'favor de no escribirme',
] as const;

const notStops: readonly string[] = [
  "don't stop",
  'take me out of this life',
  'take me off paper',
  'i dont want any more texts from my ex',
  'no me mandaron papeles',
  'the bus stop',
  'i was at a stop sign',
  'they made me stop',
  'he would not stop texting me',
  'no paré',
  'no pare en el alto',
  'alto en la calle',
  'palo alto',
  'baja california',
  'end of 2015',
  'it will end in may',
  'i quit drinking',
  'they canceled my court date',
  'me cancelaron la licencia',
  'quiero salir adelante',
  'parole',
  'no mas una multa',
  'cuando voy a salir de esto',
  'basta con eso para mi caso',
  'remove it from my record',
  'they revoked my probation',
  'that was the last stop',
  'the pain will not stop',
  'my lawyer dont call me back',
  'they told me to stop calling her',
  'the cops wont leave me alone',
  'no le hable a mi oficial',
  'me dieron de baja del trabajo',
  'la policia no me deja en paz',
  'saqueme de la duda',
];

describe('an opt-out', () => {
  it.each(stops)('"%s" stops at every kind of question', (text) => {
    const questions = [yesNo('pending'), choice('level'), futureDate, place, charge, yesNo('consent')];
    expect(questions.map((question) => inShort(readAt(question, text)))).toEqual(
      questions.map(() => 'command stop'),
    );
  });

  it.each(['no más', 'no mas', 'no more'])('"%s" stops, where it is no answer', (text) => {
    const questions = [choice('level'), futureDate, place, charge, yesNo('consent'), yesNo('sentence-done')];
    expect(questions.map((question) => inShort(readAt(question, text)))).toEqual(
      questions.map(() => 'command stop'),
    );
    const answered = ['new-conviction', 'new-felony', 'pending'].map(yesNo);
    expect(answered.map((question) => inShort(readAt(question, text)))).toEqual(answered.map(() => 'no'));
    expect(inShort(readAt(choice('review'), text))).toBe('ambiguous');
  });

  it.each(notStops)('"%s" does not stop', (text) => {
    expect(inShort(readAt(yesNo('pending'), text))).not.toBe('command stop');
    expect(inShort(readAt(charge, text))).not.toBe('command stop');
  });

  it.each(['START', 'unstop', 'Empezar'])('"%s" takes an opt-out back', (text) => {
    expect(isOptIn(text)).toBe(true);
  });

  it.each(['no', 'dont start', 'hola', 'start over'])('"%s" does not take an opt-out back', (text) => {
    expect(isOptIn(text)).toBe(false);
  });
});
