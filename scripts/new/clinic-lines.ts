/** A line of a clinic's file: where it stands, and how it is asked for. */
export type ClinicLine = Readonly<{
  /** The option of the command that gives it, in place of an answer. */
  option: string;
  path: readonly [string, ...string[]];
  ask: string;
  /** May be left out with nothing but Enter. */
  isOptional?: true;
  /** Several, with commas between. */
  isList?: true;
  /** Asked for only beside another one. */
  beside?: string;
}>;

/** In the order in which a clinic is asked, and in which they stand in the file. */
export const clinicLines: readonly ClinicLine[] = [
  { option: 'name', path: ['name'], ask: 'What is your clinic called? At most 40 letters.' },
  { option: 'phone', path: ['phone'], ask: 'Which number reaches a person there?' },
  {
    option: 'hours-en',
    path: ['hours', 'en'],
    ask: 'When does somebody answer it? In English, such as: Monday to Friday, 9 am to 5 pm',
  },
  {
    option: 'hours-es',
    path: ['hours', 'es'],
    ask: 'The same in Spanish, such as: de lunes a viernes, de 9 a 5',
  },
  {
    option: 'languages',
    path: ['languages'],
    ask: 'Which languages are spoken there? By English names, with commas between. Enter alone: not said.',
    isOptional: true,
    isList: true,
  },
  {
    option: 'counties',
    path: ['counties'],
    ask: 'In which counties do you help? With commas between. Enter alone: everywhere in California.',
    isOptional: true,
    isList: true,
  },
  { option: 'website', path: ['links', 'website'], ask: 'What is your website? With https://' },
  {
    option: 'privacy',
    path: ['links', 'privacy'],
    ask: 'On which page do you say how you keep what people tell you? Enter alone: none.',
    isOptional: true,
  },
  {
    option: 'color',
    path: ['color'],
    ask: 'What is your color, such as #0d5755? White letters stand on it. Enter alone: ours.',
    isOptional: true,
  },
  {
    option: 'greeting-en',
    path: ['greeting', 'en'],
    ask: 'A sentence of your own for whoever begins, in English. Enter alone: none.',
    isOptional: true,
  },
  {
    option: 'greeting-es',
    path: ['greeting', 'es'],
    ask: 'The same sentence in Spanish.',
    beside: 'greeting-en',
  },
];
