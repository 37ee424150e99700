import type { Locale } from '../../src/i18n/locales.ts';

/** What we never write: why, what to write instead, and where it is right after all (a name, a quotation, another sense). */
export type Never = Readonly<{ word: RegExp; why: string; write: string; unless?: RegExp }>;

/** A word of Spanish that begins here or ends here: `\b` does not know á, í, ó, ú and ñ. */
const from = String.raw`(?<!\p{L})`;
const to = String.raw`(?!\p{L})`;
const word = (...any: readonly string[]): RegExp => new RegExp(`${from}(${any.join('|')})${to}`, 'iu');
const begins = (...any: readonly string[]): RegExp => new RegExp(`${from}(${any.join('|')})`, 'iu');

const en: readonly Never[] = [
  {
    word: /\b(eras|wip|delet)(e|es|ed|ing)\b[^.]{0,30}\b(case|conviction|record|arrest)/i,
    why: 'a dismissed case stays on the record',
    write: 'dismiss',
  },
  {
    word: /\bexpung\w+/i,
    why: 'it says that the record is gone',
    write: 'dismiss, dismissal',
    unless: /people call it "expungement"/,
  },
  {
    word: /\bclean(s|ed|er|ing)?\b/i,
    why: 'it promises too much, and says that somebody was dirty',
    write: 'clear your record',
    unless: /Clean Slate page/,
  },
  {
    word: /\bdismiss\w*[^.]{0,40}\bsealed\b|\bsealed\b[^.]{0,40}\bdismiss/i,
    why: 'a dismissal hides nothing',
    write: 'marked as dismissed',
    unless: /reduced, dismissed or sealed/,
  },
  {
    word: /\bwill\b/i,
    why: 'nobody can promise what a judge or the state does',
    write: 'may',
    unless: /\bI will ask\b|against their will|(or|of a|a) will\b/,
  },
  { word: /\byou qualify\b|\beligib|\bentitled\b/i, why: 'a promise', write: 'you may be able to' },
  { word: /\b(guarantee|definitely|certainly|of course)/i, why: 'a promise', write: 'may' },
  {
    word: /\b(unfortunately|sadly|bad news|invalid|incorrect)\b/i,
    why: 'it shames',
    write: 'what is so',
  },
  {
    word: /\b(great|perfect|awesome|congratulations)\b/i,
    why: 'cheer after a hard answer',
    write: 'Thanks.',
    unless: /great (bodily )?injury/,
  },
  {
    word: /\b(felons?|ex-?(con|felon|offender)s?|convicts?|inmates?|offenders?|parolees?|probationers?)\b/i,
    why: 'a person is not a case',
    write: 'person with a felony conviction, person in jail, person on parole',
  },
  {
    word: /\bcriminals?\b/i,
    why: 'a label for a person',
    write: 'record, case',
    unless: /criminal (cases?|threats?|street gang)/gi,
  },
  {
    word: /\b(illegals?|undocumented|aliens?)\b/i,
    why: 'a label, and we never ask about status',
    write: 'if you are not a U.S. citizen',
    unless:
      /illegal (use|phone|concert|patient|adoption|disposal|load|muffler|dumping|card|lottery|fireworks|weapon)/gi,
  },
  {
    word: /\b(what did you do|why did you|your crime)\b/i,
    why: 'we ask about the case, not the person',
    write: 'What was the case for?',
  },
  {
    word: /\b(pursuant|prior to|commenc|obtain|assist|terminat)/i,
    why: 'a word of offices',
    write: 'under, before, start, get, help, end',
  },
  { word: /\b(set aside|vacat)/i, why: 'a word of lawyers', write: 'take back' },
  {
    word: /\b(incarcerat|jurisdiction|indigent|low-income)/i,
    why: 'a word of lawyers',
    write: 'in jail or prison, the court or county, if you cannot pay',
  },
  { word: /\bdisclos/i, why: 'a word of lawyers', write: 'tell' },
  { word: /\bpetition the court\b/i, why: 'a word of lawyers', write: 'ask the judge, on a form' },
  { word: /\bsuccessfully\b/i, why: 'a word of lawyers', write: 'finish probation' },
  {
    word: /\blegal advice\b/i,
    why: 'we give information',
    write: 'legal information',
    unless: /not legal advice/gi,
  },
];

const es: readonly Never[] = [
  {
    word: /(borr|elimin)\p{L}+[^.]{0,30}(caso|condena|récord|antecedentes|historial|arresto)/iu,
    why: 'a dismissed case stays on the record',
    write: 'desestimar',
  },
  {
    word: begins('expurg', 'expung', 'supresión', 'suprim', 'borrón'),
    why: 'nobody says it, or it promises too much',
    write: 'limpiar su récord, desestimar',
    unless: /la gente lo llama "expungement"/,
  },
  {
    word: /(récord|historial|antecedentes) limpi[oa]s?/i,
    why: 'it promises too much',
    write: 'marcado como desestimado',
  },
  {
    word: /desestim\p{L}*[^.]{0,40}sellad[oa]/iu,
    why: 'a dismissal hides nothing',
    write: 'marcado como desestimado',
  },
  {
    word: word(String.raw`\p{L}+(ará|erá|irá)n?`),
    why: 'the future tense promises',
    write: 'puede, tal vez',
  },
  { word: begins('usted califica', 'elegible', 'garanti[zc]'), why: 'a promise', write: 'tal vez pueda' },
  {
    word: begins('lamentablemente', 'por desgracia', 'inválid', 'incorrect'),
    why: 'it shames',
    write: 'what is so',
  },
  {
    word: word('genial', 'perfecto', 'excelente', 'felicidades'),
    why: 'cheer after a hard answer',
    write: 'Gracias.',
  },
  {
    word: begins(
      'fel[oó]n(es)?(?!\\p{L})',
      'convict',
      'delincuente',
      'ofensor',
      'agresor',
      'reos?(?!\\p{L})',
      'expresidiari',
    ),
    why: 'a person is not a case',
    write: 'persona con una condena',
  },
  {
    word: word('criminal', 'criminales'),
    why: 'a label for a person; a case is penal',
    write: 'caso penal, récord',
    unless: /amenazas criminales/gi,
  },
  {
    word: word('crimen', 'crímenes', 'ofensas?'),
    why: 'it sounds like murder, or like an insult',
    write: 'delito',
  },
  { word: begins('convicci[oó]n'), why: 'it means a belief', write: 'condena' },
  { word: begins('despedid', 'sobrese', 'rechaz'), why: 'false friends of dismissed', write: 'desestimado' },
  {
    word: word('alivios?', 'remedios?', 'recursos?'),
    why: 'letter by letter from relief',
    write: 'una opción, una manera, un camino',
  },
  {
    word: begins('libertad (condicional|vigilada|supervisada|a prueba)'),
    why: 'people say it for probation and for parole',
    write: 'probation, parole',
  },
  {
    word: begins(
      'penitenciaría',
      'centro de detención',
      'prisión del condado',
      'cárcel (estatal|del estado)',
    ),
    why: 'jail is of the county and prison of the state',
    write: 'cárcel del condado, prisión estatal',
  },
  { word: begins('detenci[oó]n', 'aprehensi[oó]n'), why: 'it sounds like immigration', write: 'arresto' },
  {
    word: begins('imputaci', 'proceso penal', 'delito mayor', 'delito de menor cuantía', 'contravenci'),
    why: 'a word of lawyers, or of another country',
    write: 'cargo, caso, delito grave, delito menor, infracción',
  },
  { word: word('penas?'), why: 'a word of lawyers', write: 'sentencia', unless: /vale la pena/gi },
  {
    word: begins('alegar', 'alegato', 'suplicar', 'sin concurso', 'sin disputa', 'exonerad'),
    why: 'letter by letter from plea and no contest',
    write: 'declararse culpable, "no contest"',
  },
  {
    word: begins('indemnizaci', 'compensaci'),
    why: 'it is the state fund for victims',
    write: 'restitución',
    unless: /(fraude de|seguro de) compensación/gi,
  },
  {
    word: word('tarifas?', 'honorarios', 'costas', 'dispensa'),
    why: 'not what a court asks',
    write: 'cuota, exención de cuotas',
  },
  {
    word: word('moci[oó]n', 'aplicaci[oó]n', 'aplicar', 'aplique', 'aplica'),
    why: 'letter by letter from motion and apply',
    write: 'petición, solicitud, pedir',
  },
  {
    word: begins('formas? (federal|CR-|del condado|de la corte)'),
    why: 'letter by letter from form',
    write: 'formulario',
  },
  {
    word: word('radicar', 'interponer', 'someter', 'archivar'),
    why: 'a word of lawyers',
    write: 'presentar los papeles',
  },
  {
    word: begins(
      'procurador',
      'escribano',
      'lacrar',
      'abogado de oficio',
      'juzgado',
      'tribunal(es)?(?!\\p{L})',
      'corte suprema',
    ),
    why: 'another country, or another court',
    write: 'fiscal, oficina de la corte, sellar, defensor público, corte',
    unless: /Corte Suprema del estado/,
  },
  {
    word: begins(
      'certificado de antecedentes',
      'número de causa',
      'chequeo',
      'autoayuda',
      'traductor',
      'patr[oó]n',
      'arrendador',
      'casero',
    ),
    why: 'the glossary has a better one',
    write:
      'historial, número de caso, revisión, centro de ayuda, intérprete, empleador, dueño de la vivienda',
  },
  { word: /clínicas?(?!s| legal)/iu, why: 'alone it sounds like a doctor', write: 'clínica legal gratis' },
  {
    word: begins('referid', 'referencia', 'remisi[oó]n'),
    why: 'letter by letter from referral',
    write: 'un lugar que le puede ayudar',
  },
  {
    word: begins('notario'),
    why: 'a lawyer in Mexico, and not one here',
    write: 'abogado o abogada',
    unless: /un notario no es abogado/gi,
  },
  {
    word: begins('aviso legal', 'consejería'),
    why: 'false friends of legal advice',
    write: 'asesoría legal',
  },
  {
    word: word('actualmente', 'eventualmente', 'asistir', 'asistencia', 'asistente'),
    why: 'false friends',
    write: 'ahora, algún día, ayudar, ayuda',
  },
  {
    word: /(personas?|gente|inmigrantes?|extranjer[oa]s?) ilegal|indocumentad|mojad[oa]/iu,
    why: 'a label, and we never ask about status',
    write: 'si usted no es ciudadano de EE. UU.',
  },
  {
    word: begins('privilegio'),
    why: 'letter by letter',
    write: 'esto no es como hablar con su propio abogado',
  },
  {
    word: word('ordenador', 'vosotros', 'aparcar', 'coche', 'vos'),
    why: 'of another country',
    write: 'computadora, ustedes, estacionar, carro, usted',
  },
];

/** How "tú" shows: the words for it, verbs that go with it, and orders given to it at the head of a sentence. */
const tú: readonly Never[] = [
  {
    word: word('tú', 'tus?', 'te', 'ti', 'contigo', 'tuy[oa]s?'),
    why: 'we say usted',
    write: 'usted, su, le',
  },
  {
    word: word(
      'eres',
      'estás',
      'tienes',
      'puedes',
      'quieres',
      'debes',
      'sabes',
      'necesitas',
      'vives',
      'hablas',
      'vas',
      'has',
      'haces',
      'dices',
      'prefieres',
      'terminas',
      'seas',
      'tengas',
      'puedas',
      'quieras',
      String.raw`(fu|estuv|hic|tuv|dij|quis|pud|recib|cumpl|sal)iste`,
      String.raw`(termin|acab|empez|contest|pag|lleg|pas|trabaj|declar)aste`,
    ),
    why: 'we say usted',
    write: 'es, está, tiene, puede, quiere, terminó',
  },
  {
    word: /(^|[.?!:;,]\s+)(responde|escribe|llama|haz|ven|pon|di|ten|busca|elige|escoge|revisa|manda|envía|abre|cierra|lee|habla|usa|guarda|intenta|toca|borra|averigua|regresa|cambia|corrige|espera|mira|llena|firma|no (escribas|mandes|vayas|digas|olvides))(?!\p{L})/iu,
    why: 'we say usted',
    write: 'responda, escriba, llame, haga',
  },
];

/** What guesses whether the person who reads is a man or a woman. */
const gender: readonly Never[] = [
  {
    word: begins(
      '(está|esté|estaba|estuvo|fue|era|quedó|salió|siente|lo|la) (segur|arrestad|condenad|acusad|detenid|pres|encarcelad|encerrad|registrad|obligad|interesad|preocupad|perdid|cansad|inocente)[oa](?!s?\\p{L})',
      'lo hallaron',
      'la hallaron',
    ),
    why: 'it guesses',
    write: '¿Terminó...?, si tiene dudas, el arresto, la condena, el veredicto',
    unless: /una persona que no está presa/,
  },
  {
    word: word('bienvenid[oa]s?'),
    why: 'it guesses',
    write: 'le damos la bienvenida',
    unless: /la bienvenida/,
  },
  { word: begins('estimad[oa]', 'querid[oa]', 'amig[oa]'), why: 'it guesses', write: 'usted' },
];

export const never = { en, es: [...es, ...tú, ...gender] } as const satisfies Record<
  Locale,
  readonly Never[]
>;
