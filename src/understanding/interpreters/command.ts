import { leaveOut, type Heard } from '../heard.ts';
import { words } from '../languages.ts';
import { findPhrases, indexPhrases, meaningOf, withoutPhrases, type Hit } from '../phrases.ts';
import { exactOption } from '../readers/exact-option.ts';
import { labelIn } from '../readers/label-in.ts';
import { isWordOfTopic } from '../readers/yes-no.ts';
import type { Command, QuestionKind, Reading } from '../reading.ts';
import { conceptsIn } from '../side-questions/concepts-in.ts';
import { wordsOfTopic } from '../yes-no/tags.ts';
import { answer } from './answer.ts';
import { correction } from './correction.ts';

/** A word that works at every question; an option that is called the same comes first. */
export function command(heard: Heard): Reading | undefined {
  const found = meaningOf(commands, heard.bare) ?? meaningOf(commands, heard.tokens) ?? commandWithin(heard);
  if (found === undefined || isNamedByTheQuestion(heard, found)) return undefined;
  if (heard.question.kind === 'first-contact' && !AT_FIRST_CONTACT.has(heard.bare.join(' ')))
    return undefined;
  return { kind: 'command', command: found, ...(saysDeleteAlone(heard, found) ? { ofWhat: 'unknown' } : {}) };
}

/** "Delete everything" says less than "delete everything I said". */
function saysDeleteAlone({ bare, tokens }: Heard, command: Spoken): boolean {
  if (command !== 'delete-data') return false;
  const said =
    meaningOf(deleteData, bare) ?? meaningOf(deleteData, tokens) ?? findPhrases(deleteData, tokens)[0];
  return said === undefined;
}

/** What the question itself calls by that name comes first: an option, "begin" to consent, "uh huh". */
function isNamedByTheQuestion(heard: Heard, command: Spoken): boolean {
  const { question, said, tokens } = heard;
  if (exactOption(heard) !== undefined || isWordOfTopic(heard) || isPlainAnswer(question.kind, tokens))
    return true;
  if (question.kind !== 'choice') return false;
  const isLabel = command === 'human' && typeof labelIn(said, question.options ?? []) === 'object';
  return isLabel || isOptionLike(heard, command);
}

/** "Talk to a lawyer" and "take it off my record" are what two choices are called. */
function isOptionLike(heard: Heard, command: Spoken): boolean {
  const alike = ALIKE[command];
  if (alike === undefined || (command === 'delete-data' && !saysDeleteAlone(heard, command))) return false;
  const reading = answer(heard);
  return reading?.kind === 'value' && reading.value === alike;
}

const ALIKE: Readonly<Partial<Record<Spoken, string>>> = { human: 'legal-help', 'delete-data': 'clear' };

function isPlainAnswer(kind: QuestionKind, tokens: readonly string[]): boolean {
  const tag = kind === 'yesno' && tokens.length > 1 ? meaningOf(wordsOfTopic(undefined), tokens) : undefined;
  return tag === 'yes' || tag === 'no';
}

/** At first contact "I need help" tells the language; only the carriers' bare word asks for help. */
const AT_FIRST_CONTACT: ReadonlySet<string> = new Set(['help', 'ayuda']);

const deleteData = indexPhrases([[true, words((lexicon) => lexicon.commands['delete-data'])]]);

type Spoken = Exclude<Command, 'stop' | 'lang-en' | 'lang-es'>;

export const commands = indexPhrases<Spoken>([
  ['help', words((lexicon) => lexicon.commands.help)],
  ['why', words((lexicon) => lexicon.commands.why)],
  ['repeat', words((lexicon) => lexicon.commands.repeat)],
  ['back', words((lexicon) => lexicon.commands.back)],
  ['menu', words((lexicon) => lexicon.commands.menu)],
  ['skip', words((lexicon) => lexicon.commands.skip)],
  ['human', words((lexicon) => lexicon.commands.human)],
  ['link', words((lexicon) => lexicon.commands.link)],
  ['code', words((lexicon) => lexicon.commands.code)],
  ['start-over', words((lexicon) => lexicon.commands['start-over'])],
  ['delete-data', words((lexicon) => lexicon.commands['delete-data'])],
  ['delete-data', words((lexicon) => lexicon.deleteWhat)],
]);

/** "Does it erase everything?" is about the record, not about what we keep. */
function asksOfTheRecord({ clauses }: Heard): boolean {
  const found = conceptsIn(clauses.filter(({ question }) => question).flatMap(({ tokens }) => tokens));
  return (['does-it-erase', 'record', 'case'] as const).some((concept) => found.has(concept));
}

/** A set phrase anywhere, unless the rest of the message answers the question. */
function commandWithin(heard: Heard): Spoken | undefined {
  const [hit] = findPhrases(commands, heard.tokens);
  if (heard.question.kind === 'text') return isNearlyAll(heard) ? hit?.meaning : undefined;
  if (hit === undefined || isNamedOffence(heard) || correction(heard)?.kind === 'correct') return undefined;
  if (hit.meaning === 'delete-data' && asksOfTheRecord(heard)) return undefined;
  if (isOpening(hit)) return hit.meaning;
  const rest = leaveOut(heard, commands);
  const reading = rest.tokens.length > 0 ? answer(rest) : undefined;
  if (reading?.kind === 'unknown' && hit.meaning === 'help') return 'help';
  return reading?.kind === 'value' || reading?.kind === 'unknown' ? undefined : hit.meaning;
}

/** A request that opens the message: what follows says why. */
function isOpening({ from, to }: Hit<Spoken>): boolean {
  return from === 0 && to - from > 3;
}

/** Where any words are an answer, a command is nearly the whole message. */
function isNearlyAll({ tokens }: Heard): boolean {
  return withoutPhrases(commands, tokens).length <= 3;
}

/** "Stole from a person" asks for nobody. */
function isNamedOffence(heard: Heard): boolean {
  return heard.question.kind === 'offence' && answer(heard)?.kind === 'value';
}
