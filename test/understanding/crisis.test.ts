import { describe, expect, it } from 'vitest';
import { charge, choice, inShort, pastDate, place, readAt, yesNo } from './questions.ts';

const suicide = [
  'i want to die',
  'I wanna die',
  'i just want to die',
  "i'm going to kill myself",
  'im gonna kill my self',
  'thinking about killing myself',
  'i want to end my life',
  'i want to end it all',
  "i don't want to live anymore",
  'i dont want to be here anymore',
  'im suicidal',
  'feeling suicidl',
  'better off dead',
  'everyone would be better off without me',
  'i took a bunch of pills',
  'i overdosed',
  'no reason to live',
  'cant see a reason to stay on this earth',
  'i put the gun in my mouth last night',
  'i have the belt around my neck',
  'i just swallowed the whole bottle',
  'if it wasnt for my kids i woulda ended it already',
  'i wanna be with my son he passed in march',
  'i sold everything im not gonna need it',
  'anoche agarré la pistola y me la puse en la cabeza',
  'me voy a tomar todo el frasco',
  'si no fuera por mis hijos ya me hubiera matado',
  'no vale la pena que siga viva',
  'quiero estar con mi hijo que se murió',
  'i cant go on',
  'kms',
  'wish i was dead',
  'me quiero morir',
  'quiero morirme',
  'me kiero morir',
  'ya no quiero vivir',
  'me voy a matar',
  'voy a matarme',
  'quiero quitarme la vida',
  'me quiero suicidar',
  'estoy pensando en suicidarme',
  'tomé muchas pastillas',
  'me tomé todas las pastillas',
  'estaría mejor muerta',
  'ya no puedo más',
  'no tiene sentido vivir',
] as const;

const violence = [
  'he is hitting me',
  "he's choking me",
  'my husband beats me',
  'my boyfriend hits me',
  "he's going to kill me",
  'he said he is gonna kill me',
  'he wont let me leave',
  'he has a gun',
  'my ex found out where i live',
  'he said im next',
  'mi ex ya supo donde vivo',
  'she is threatening me',
  'my ex is stalking me',
  'im in danger',
  'i am afraid for my life',
  'me pega',
  'mi esposo me pega',
  'mi marido me golpea',
  'me está pegando',
  'me esta golpiando',
  'me amenaza',
  'me va a matar',
  'quiere matarme',
  'no me deja salir',
  'tiene una pistola',
  'mi novio me pegó',
  'tengo miedo de mi esposo',
] as const;

const idioms = [
  'dying to know',
  'im dying of embarrassment',
  'cake to die for',
  'dead tired',
  'my phone is dead',
  'killing time',
  'this is killing me',
  'my boss is gonna kill me if im late',
  'hit me up',
  'beats me',
  'hit and run',
  'my probation ended',
  'deadline',
  'i hurt myself at work',
  'me muero de hambre',
  'me muero de la pena',
  'me muero de risa',
  'muerto de cansancio',
  'me mato trabajando',
  'me pega el sol',
  'this record is killing me',
  'attempted murder charge in 1999',
  'domestic violence',
  'violencia domestica',
  'assault, i hit a guy',
  'me quiero morir de la vergüenza',
  'sentenced to life',
  'le tengo miedo al juez',
  'para que vivo aqui si no hay trabajo',
  'im afraid of them finding out',
  'me despedí de mi trabajo',
  'me sigue saliendo en mi record',
  'no the program kicked me out',
  'they locked me up in county',
  'me anda buscando la policia por una orden',
  'choque contra un carro',
  'me estan pagando poco',
  'hit me',
  'hold on someone is at the door',
  'i took my meds today',
  'i wrote letters to my kids from prison',
  'the cops came in with guns',
  'my lawyer died, i want to see my record',
  'i cant make it to court tomorrow',
  'no vale la pena seguir con el caso',
  'este trafico me va a matar',
  'me ahorcan las deudas',
  'me quieren ahorcar con las multas',
  'lo unico que me detiene es el record',
  'no confio en mi abogado',
] as const;

/** The same told of long ago, and told as it goes on. */
const overAndNot = [
  ['my ex hit me in 2010 and i got arrested', 'my ex hit me again tonight'],
  ['he pulled a knife on me back in 2003', 'he pulled a knife on me'],
  ['my old bf used to beat me 15 years ago', 'my bf has beaten me for 15 years and still beats me'],
  ['mi ex me pegaba en ese tiempo, fue en 2009', 'mi ex me pega desde el 2009'],
  ['me golpearon cuando me arrestaron en el 99', 'me golpearon anoche'],
  ['la mara me queria matar en mi pais en el 96', 'la mara me quiere matar'],
] as const;

/** Who means it, the act and what with, in words of many kinds; and what only sounds like it. */
const acts = [
  ['finna end this whole thing tonight', 'finna end probation early'],
  ['i got a belt around the closet rod', 'i got a belt for the interview'],
  ['thinkin bout endin my life no cap', 'thinking about turning my life around'],
  ['every night i beg to not wake up', 'i beg you to wake up the clerk'],
  ['voy rumbo al canal para aventarme', 'voy rumbo al canal a pescar'],
  ['pienso dispararme con la escopeta', 'me acusaron de disparar una escopeta'],
  ['mis hijos estarian mejor si yo me muero', 'mis hijos estan mejor desde que sali'],
  ['me da lo mismo vivir o morir', 'me da lo mismo cual escoja'],
  ['me voy a tomar un vaso de cloro', 'me voy a tomar un cafe'],
] as const;

/** An opt-out phrase beside a suicide is not the end of the talk; a stop word alone is. */
const besideStop = [
  ['dont bother helping me i wont be alive next week', 'crisis suicide'],
  ['ya no escriban para el lunes ya estoy muerto', 'crisis suicide'],
  ['stop texting me you are killing me', 'command stop'],
] as const;

/** Two signs are a crisis where one is not. */
const signs = [
  ['i work on the roof', 'im on the roof of my building and i just want to let go'],
  ['i take pills for my back', 'i saved up my heart pills and i have decided'],
  ['ando en el techo trabajando', 'ando en el techo del edificio y me voy a tirar'],
] as const;

describe('a crisis', () => {
  const questions = [yesNo('pending'), choice('level'), pastDate, place, charge];

  it.each(suicide)('"%s" is about suicide', (text) => {
    expect(questions.map((question) => inShort(readAt(question, text)))).toEqual(
      questions.map(() => 'crisis suicide'),
    );
  });

  it.each(violence)('"%s" is about violence', (text) => {
    expect(questions.map((question) => inShort(readAt(question, text)))).toEqual(
      questions.map(() => 'crisis violence'),
    );
  });

  it.each(overAndNot)('"%s" is over, and "%s" is not', (over, now) => {
    expect(inShort(readAt(yesNo('pending'), over))).not.toBe('crisis violence');
    expect(inShort(readAt(yesNo('pending'), now))).toBe('crisis violence');
  });

  it.each(acts)('"%s" is one, and "%s" is not', (act, other) => {
    expect(inShort(readAt(yesNo('pending'), act))).toBe('crisis suicide');
    expect(readAt(yesNo('pending'), other).kind).not.toBe('crisis');
  });

  it.each(besideStop)('"%s" is %s', (text, reading) => {
    expect(inShort(readAt(yesNo('pending'), text))).toBe(reading);
  });

  it('is heard where no phrase names it and the words together speak for it', () => {
    expect(
      inShort(readAt(yesNo('pending'), 'the sadness eats me and i long for the grave, wish it all gone')),
    ).toBe('crisis suicide');
    expect(readAt(yesNo('pending'), 'when i was young in 2003 i felt no reason to breathe').kind).not.toBe(
      'crisis',
    );
  });

  it.each(signs)('"%s" is no sign, and "%s" are two', (one, two) => {
    expect(readAt(yesNo('pending'), one).kind).not.toBe('crisis');
    expect(inShort(readAt(yesNo('pending'), two))).toBe('crisis suicide');
  });

  it.each(idioms)('"%s" is not one', (text) => {
    expect(questions.map((question) => readAt(question, text).kind)).not.toContain('crisis');
  });
});
