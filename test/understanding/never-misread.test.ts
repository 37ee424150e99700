import { describe, expect, it } from 'vitest';
import type { OpenQuestion } from '../../src/understanding/index.ts';
import { choice, choiceIds, futureDate, inShort, pastDate, place, readAt, yesNo } from './questions.ts';

/** What may be read, each with the texts that people sent; `or` stands between readings that both are safe. */
type Rows = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A value at any of these would be a wrong result, or asking again would be needless. */
const rows: Rows = {
  consent: {
    'no-answer or off-topic': [
      'no tengo papeles',
      'no veo bien',
      'no es para mi',
      'no soy de aqui',
      'no se leer',
    ],
    'no-answer': ['es para mi nieto', 'la migra esta en mi casa'],
    'faq immigration': ['me van a deportar?', 'y si me deportan', 'no me van a deportar?'],
    'faq cost': ['esto es gratis?'],
    'faq privacy': ['esto es seguro?'],
    'faq probation-vs-parole': ['que es probation'],
    yes: ['andele', 'ándele pues', 'sí, está bien', 'si quiero'],
    no: ['no quiero', 'no me interesa', 'no confio'],
    unknown: ['la verdad no se'],
  },
  pending: {
    'no-answer or ambiguous or no': [
      'there was a warrant',
      'there was a warrant but my lawyer got it recalled',
      'its been a long time since i had anything open',
      'ya me presente y me quitaron la orden de arresto',
      'no si ya sali',
      'jajaja ay no',
    ],
    'yes or ambiguous or no-answer': ['todavia me traen con un caso no lo an cerrado', 'not in la'],
    'no-answer or off-topic': ['nadie me va a contratar', 'nothing works for me', 'no tengo trabajo'],
    'yes or ambiguous': ['no esta cerrado', 'no se ha cerrado'],
    'no or no-answer or ambiguous': [
      'ya termino',
      'ya salio',
      'ya cumpli',
      'ya lo pague',
      'ya fui a corte',
      'ya cerraron todo',
      'ya hace tiempo',
      'ya tengo años limpio',
      'y eso que es',
      'i did my time already',
      'i had a warrant but i cleared it',
      'ya pague todo',
      'ya lo arregle',
      'no se leer',
      'no fui a la corte',
    ],
    no: [
      'no ya termine todo',
      'nada pendiente',
      'ya esta cerrado',
      'caso abierto no',
      'no more cases',
      'no mas',
      'no more',
    ],
    yes: [
      'estoy en diversion',
      'estoy en un programa',
      'im on bail',
      'tengo un court date',
      'im in a diversion program',
      'ya tengo corte',
      'ya si',
    ],
    unknown: [
      'la verdad no se',
      'la verdad no sé',
      'pos la verdad no se',
      'fijese que no se',
      'ay no sé',
      'pues yo no sé',
    ],
    'no-answer': ['es para mi nieto', 'sali en 2018', 'la migra esta en mi casa'],
    'faq immigration': ['me van a deportar?', 'si me van a deportar?'],
    'off-topic': [
      'i need help with rent',
      'where can i find a job',
      'custodia de mis hijos',
      'que tiempo hace hoy',
    ],
  },
  supervision: {
    'probation or ambiguous or no-answer': [
      'i just gotta pay the restitution then im off',
      'three more months and im off',
    ],
    ambiguous: [
      'almost done with probation',
      'i have not finished probation',
      'casi termine mi probation',
      'no termine mi probation',
      'my probation is over in 2027',
      'i got 3 years probation',
      'me dieron 3 años de probation',
      'done with probation next month',
      'cuando termine en 2027',
      'im off probation in may 2027',
    ],
    'none or ambiguous': [
      'no, estuve en probation antes',
      'termine mi probation',
      'termine la probation',
      'acabe mi probation',
      'tuve probation hace años',
      'sali de probation en 2019',
      'me dieron probation en 2015',
      'estuve en parole pero ya',
      'ya salio del parole',
      'i had probation',
      'i did probation',
      'i was on probation',
      'i was on parole',
      'used to be on probation',
      'i used to be on parole',
      'finished my probation',
      'i was on probation but not no more',
      'probation ended in 2020',
      'my probation is over',
      'completed parole',
      'antes estaba en probation',
      'ya cumpli mi parole',
      'i got off parole last year',
      'i was in jail',
      'estuve preso',
    ],
    none: [
      'no ya no',
      'no estoy en probation',
      'not on parole',
      'no tengo probation',
      'no i finished my probation',
      'no, terminé en 2019',
      'finished my probation',
      'termine mi probation',
    ],
    probation: [
      'reporto cada mes',
      'i see a PO every month',
      'on probation',
      'still on probation',
      'tengo probation',
      'im on probation till 2027',
    ],
    'after-custody': ['sigo en parole', 'im on parole'],
    unknown: ['la verdad no se'],
  },
  probation: {
    'ambiguous or yes': ['they offered me probation and i took it', 'me ofrecieron probation y la acepte'],
    'yes or ambiguous': [
      'no meterse en problemas',
      'que no me metiera en problemas por un año',
      'no tuve oficial',
      'nunca vi a un oficial',
      'no reportaba con nadie',
      'no fui a la carcel',
      'no officer',
      'no PO',
      'never had an officer',
      'not formal',
      'pagar',
      'never saw a po',
      'no jail',
      'stay out of trouble',
      'no formal',
    ],
    yes: ['3 años', '12 meses', 'sin oficial', 'tomar clases', '3 years', 'con clases'],
    no: ['no', 'no probation', 'no me dieron probation', 'never'],
    'no-answer': ['no era felonia perdon', 'no se leer'],
    unknown: ['fijese que no se'],
  },
  serving: {
    yes: [
      'arresto en casa',
      'con arresto en casa',
      'estoy con arresto en casa',
      'house arrest',
      'im on house arrest',
    ],
    ambiguous: ['si tengo permiso de trabajo', 'estoy cumpliendo probation', 'serving probation'],
    'no or ambiguous': ['ya cumpli', 'no, ya sali'],
  },
  registration: {
    'no or ambiguous': [
      'ya me quitaron',
      'ya termine de registrarme',
      'antes si pero me quitaron',
      'i used to have to register',
      'si antes',
    ],
    no: ['ay no', 'no fue eso', 'eso no', 'no'],
    'no-answer': ['ya no esta en probatoria'],
    unknown: ['ay no sé'],
  },
  'case-kind': {
    'no-answer or ambiguous': [
      'me declare inocente',
      'i pled not guilty',
      'me soltaron a los 3 dias',
      'no',
      'cuando era joven',
      'si',
      'yes',
      'i was young',
    ],
    conviction: ['perdi el juicio', 'me dieron probation', 'i got probation', 'lost at trial'],
    juvenile: ['era menor de edad', 'juvi'],
  },
  level: {
    'no-answer or ambiguous': [
      'era menor de edad',
      'yo era mayor de edad',
      'me dieron una multa de 500',
      'no fue felony',
      'i paid a fine of 300',
      'fue en 2015',
    ],
    misdemeanor: [
      'era felony pero lo bajaron a misdemeanor',
      'me acusaron de felonia pero quedo en menor',
      'felony reduced to a misdemeanor',
    ],
    felony: ['delito mayor', 'felony'],
  },
  traffic: {
    ambiguous: ['por no traer seguro'],
    'yes or ambiguous': ['sin licencia', 'no me pare en el alto'],
    no: ['no', 'no fue de transito'],
  },
  sentence: {
    'ambiguous or no-answer': [
      'no fui a la carcel',
      'nunca fui a la carcel',
      'no carcel',
      'sin carcel',
      'casi me mandan a prision',
      'me iban a mandar a prision pero me dieron programa',
      'me negaron probation',
      'carcel',
      '2 años de carcel',
      'la carcel',
      'almost went to prison',
      'they denied me probation',
      'no jail',
      'never went to prison',
    ],
    'county-jail': ['no prision solo condado', 'county jail', 'carcel del condado'],
    probation: ['probation', 'no prision, probation'],
  },
  'probation-ongoing': {
    'yes or ambiguous or no-answer': [
      'i just gotta pay the restitution then im off',
      'estoy en la de summary que es sin ver a nadie',
      'three more months and im off',
    ],
    'ambiguous or no': ['mi marido si pero yo no'],
    ambiguous: ['ya'],
    'no or ambiguous': ['ya termino', 'ya no', 'ya salio'],
    yes: ['todavia no termina', 'aun no', 'todavía no', 'not yet'],
  },
  split: { 'ambiguous or no-answer': ['sali y ya'], no: ['sali libre'], yes: ['mandatory supervision'] },
  'probation-outcome': {
    'ambiguous or no-answer': ['it just ended', 'bien y mal', 'me la quitaron', 'termine mal'],
    'revoked or ambiguous': ['me la quitaron carcel'],
    completed: ['no la viole', 'nunca la viole', 'it was fine', 'sin violaciones'],
    violated: [
      'la viole pero la termine',
      'finished, but with a violation',
      'termine con una violacion',
      'Finished, with a violation or warrant',
    ],
    revoked: ['me la quitaron y me mandaron a prision'],
    'ended-early': ['me la quitaron antes', 'judge ended it early'],
  },
  'new-conviction': {
    'no or ambiguous': ['me arrestaron pero no me condenaron', 'arrested but not convicted'],
    ambiguous: ['tengo otro caso', 'me arrestaron'],
    no: ['no mas', 'no more', 'no más', 'no more cases', 'no'],
  },
  'new-felony': { no: ['no mas', 'no more'] },
  'sentence-done': {
    'ambiguous or no-answer': [
      'no me mandaron nada',
      'no tuve que hacer nada',
      'si menos la multa',
      'no se leer',
      '__proto__',
      'xstate.done.actor.x',
    ],
    yes: ['ya', 'si ya todo'],
    no: ['todavia no', 'not yet'],
    unknown: ['la verdad no sé'],
  },
  serious: {
    ambiguous: ['robo', 'robo de tienda', 'fue robo sin fuerza', 'violencia domestica', 'domestic violence'],
    no: ['drugs', 'shoplifting', 'drogas', 'no violento'],
    yes: ['robbery', 'secuestro', 'si'],
  },
  offence: {
    'ambiguous or no-answer': ['sexo no', 'no fue manejando'],
    'ambiguous or other': [
      'borracho en publico',
      'estaba borracho en la calle',
      'el carro era robado',
      'stole a car',
      'drunk in public',
      'robe un carro',
    ],
    other: ['amenazas', 'grafiti', 'resistirme al arresto', 'dv', 'resisting', 'drugs'],
    driving: ['dui', 'manejando borracho'],
  },
  driving: {
    'other-driving': [
      'No license, or other',
      'no license or other',
      'Sin licencia, u otro',
      'Sin licencia',
      'manejar sin licencia',
      'no tenia licencia',
      'never had a license',
      'speeding',
      'driving without a license',
    ],
    ambiguous: ['choque', 'choque pero no me fui'],
    dangerous: ['hit and run', 'licencia suspendida', 'choque y me fui'],
  },
  where: {
    unknown: ['la verdad no se', 'la verdad no sé', 'pos la verdad no se'],
    'la-county': ['LA', 'en la'],
  },
  fix: { 'no-answer': ['nada', 'nothing'] },
  review: {
    ambiguous: ['no more cases'],
    ok: ['bueno', 'si, todo', 'yea looks good', 'si esta bien', 'yes thats right', 'sí, está bien'],
    fix: ['no', 'no esta bien', 'not right'],
  },
  place: { norwalk: ['norwok'], unknown: ['la verdad no se'] },
  sentenced: {
    ambiguous: ['3 años desde 2025'],
    'incomplete or ambiguous': ['el 15', 'en los 90'],
  },
  'probation-ends': {
    '2026-12': ['este diciembre', 'this december'],
    'about 2027': ['me queda un año', 'i have one year left'],
    'about 2029': ['de aqui a 3 años'],
    unknown: ['la verdad no se'],
  },
};

/** Delete alone is about what is said here; of the record people say so. */
const everywhere: Readonly<Record<string, readonly string[]>> = {
  'command delete-data': [
    'borrar mis datos',
    'delete my data',
    'borrar',
    'delete',
    'borra mis respuestas',
    'borre todos mis datos',
  ],
  'no-answer or off-topic or ambiguous': [
    '__proto__',
    'xstate.done.actor.x',
    'constructor',
    'hasOwnProperty',
  ],
  'command help': ['ayudeme por favor'],
  'crisis suicide': [
    'ya me despedi de todos',
    'nadie me va a extrañar',
    'no hay salida',
    'no le veo salida',
    'idk if i wanna live anymore',
    'me tome pastillas',
    'mejor me muero',
    'para que vivo',
    'mi nieto se quiere matar',
    'mi hijo se quiere matar',
    'mi hija quiere quitarse la vida',
    'my son wants to kill himself',
    'whats the point of living',
    'nobody would miss me',
    'i said goodbye to everyone',
  ],
  'crisis violence': [
    'me sigue mi ex',
    'im scared of him',
    'my ex is following me',
    'le tengo miedo a mi esposo',
  ],
};

const others: Readonly<Record<string, OpenQuestion>> = {
  place,
  sentenced: pastDate,
  'probation-ends': futureDate,
};

function asked(id: string): readonly OpenQuestion[] {
  const other = others[id];
  if (other !== undefined) return [other];
  return choiceIds.includes(id) ? [choice(id), choice(id, 'es')] : [yesNo(id)];
}

const cases = Object.entries(rows).flatMap(([id, readings]) =>
  Object.entries(readings).flatMap(([wanted, texts]) => texts.map((text) => ({ id, text, wanted }))),
);
const anywhere = Object.entries(everywhere).flatMap(([wanted, texts]) =>
  texts.map((text) => ({ text, wanted })),
);

function readingsOf(questions: readonly OpenQuestion[], text: string): readonly string[] {
  return questions.map((question) => inShort(readAt(question, text)).replace(' hedged', ''));
}

describe('what people wrote', () => {
  it.each(cases)('$id: "$text" is $wanted', ({ id, text, wanted }) => {
    for (const reading of readingsOf(asked(id), text)) expect(wanted.split(' or ')).toContain(reading);
  });

  it.each(anywhere)('at any question: "$text" is $wanted', ({ text, wanted }) => {
    const questions = [yesNo('pending'), yesNo('consent'), choice('level'), choice('fix'), pastDate, place];
    for (const reading of readingsOf(questions, text)) expect(wanted.split(' or ')).toContain(reading);
  });
});
