import type { Message, OpenQuestion, Reading } from '../../src/understanding/index.ts';
import { read } from '../../src/understanding/index.ts';

export const today = '2026-11-23';

/** Reads one text as an answer to one question. */
export function readAt(question: OpenQuestion, text: string, more: Partial<Message> = {}): Reading {
  return read({ text, language: 'en', today, question, ...more });
}

export function yesNo(id: string): OpenQuestion {
  return {
    id,
    kind: 'yesno',
    options: [
      { n: 1, id: 'yes', label: 'Yes' },
      { n: 2, id: 'no', label: 'No' },
      { n: 3, id: 'unsure', label: 'Not sure' },
    ],
  };
}

type Labels = readonly (readonly [id: string, en: string, es: string])[];

const labels: Readonly<Record<string, Labels>> = {
  lang: [
    ['en', 'English', 'English'],
    ['es', 'Español', 'Español'],
  ],
  supervision: [
    ['none', 'None of these', 'Nada de esto'],
    ['probation', 'Probation', 'Probation (la ordena el juez)'],
    ['after-custody', 'Parole or county supervision', 'Parole o supervisión del condado'],
    ['serving', 'Serving a sentence', 'Cumpliendo una sentencia'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  'case-kind': [
    ['conviction', 'Convicted in California', 'Condena en California'],
    ['no-conviction', 'Not convicted', 'Sin condena'],
    ['juvenile', 'Juvenile court', 'Corte juvenil'],
    ['elsewhere', 'Federal or another state', 'Federal u otro estado'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  level: [
    ['felony', 'Felony', 'Delito grave (felonía)'],
    ['misdemeanor', 'Misdemeanor', 'Delito menor'],
    ['infraction', 'Infraction (a ticket)', 'Infracción (una multa)'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  sentence: [
    ['probation', 'Probation', 'Probation'],
    ['county-jail', 'County jail', 'Cárcel del condado'],
    ['state-prison', 'State prison', 'Prisión estatal'],
    ['fine', 'A fine only', 'Solo una multa'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  'probation-outcome': [
    ['completed', 'Finished it', 'La terminó'],
    ['ended-early', 'Ended early', 'Terminó antes'],
    ['violated', 'Finished after a violation', 'Terminó después de una violación'],
    ['revoked', 'Taken away', 'Se la quitaron: cárcel o prisión'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  offence: [
    ['driving', 'Driving', 'Manejar'],
    ['sex', 'A sex offense', 'Un delito sexual'],
    ['other', 'Something else', 'Otra cosa'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  driving: [
    ['dui', 'DUI', 'Manejar tomado (DUI)'],
    ['dangerous', 'Hit and run, reckless, racing', 'Choque y fuga, temerario, carreras'],
    ['other-driving', 'Other driving', 'Otro de manejo'],
    ['police-stop', 'Did not obey an officer', 'No obedecer a un oficial'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  where: [
    ['la-county', 'Los Angeles County', 'Condado de Los Ángeles'],
    ['other-ca', 'Another California county', 'Otro condado de California'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  review: [
    ['ok', 'Show my result', 'Ver mi resultado'],
    ['another', 'Add another case', 'Agregar otro caso'],
    ['fix', 'Something is wrong', 'Algo está mal'],
  ],
  after: [
    ['why', 'Why', 'Por qué'],
    ['next-steps', 'Next steps', 'Próximos pasos'],
    ['who-helps', 'Who can help', 'Quién puede ayudar'],
    ['done', 'I am done', 'Terminé'],
  ],
  outcome: [
    ['convicted', 'Convicted', 'Condena'],
    ['dismissed', 'Dismissed', 'Desestimado'],
    ['acquitted', 'Found not guilty', 'No culpable'],
    ['open', 'Still open', 'Sigue abierto'],
    ['unsure', 'Not sure', 'No sé'],
  ],
  need: [
    ['clear', 'Clear my record', 'Limpiar mi récord'],
    ['copy', 'Get a copy of my record', 'Una copia de mi récord'],
    ['legal-help', 'Find legal help', 'Ayuda legal'],
    ['other', 'Something else', 'Otra cosa'],
  ],
};

export const choiceIds = Object.keys(labels);

export function choice(id: string, language: 'en' | 'es' = 'en'): OpenQuestion {
  const rows = labels[id] ?? [];
  return {
    id,
    kind: 'choice',
    options: rows.map(([option, en, es], at) => ({
      n: at + 1,
      id: option,
      label: language === 'en' ? en : es,
    })),
  };
}

export const pastDate: OpenQuestion = { id: 'sentenced', kind: 'date', pastOnly: true };
export const futureDate: OpenQuestion = { id: 'probation-ends', kind: 'date' };
export const place: OpenQuestion = { id: 'place', kind: 'place' };
export const count: OpenQuestion = { id: 'count', kind: 'number' };
export const charge: OpenQuestion = { id: 'charge', kind: 'text' };
export const firstContact: OpenQuestion = { id: 'first-contact', kind: 'first-contact' };

/** A reading in short, as the tables write it. */
export function inShort(reading: Reading): string {
  switch (reading.kind) {
    case 'value':
      return `${valueInShort(reading.value)}${reading.hedged ? ' hedged' : ''}`;
    case 'unknown':
      return 'unknown';
    case 'command':
      return `command ${reading.command}`;
    case 'correct':
      return `correct ${reading.target} ${valueInShort(reading.to)}`;
    case 'crisis':
      return `crisis ${reading.crisis}`;
    case 'faq':
      return `faq ${reading.intent}`;
    case 'not-understood':
      return reading.reason;
  }
}

function valueInShort(value: Extract<Reading, { kind: 'value' }>['value']): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if ('year' in value) {
    const month = value.month === undefined ? '' : `-${String(value.month).padStart(2, '0')}`;
    return `${value.approx ? 'about ' : ''}${value.year}${month}`;
  }
  return Object.values(value).join('');
}
