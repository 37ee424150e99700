import type { ScreeningEvent } from '../flows/screening/events.ts';
import { isPick } from '../flows/screening/pick.ts';
import { goOn, replay } from '../flows/screening/replay.ts';
import { step, type Action, type Stepped } from '../flows/screening/step.ts';
import { movedTo, replayedTo, type Moment, type Turn } from './moment.ts';
import { prompt, promptAgain } from './prompt.ts';
import { layerIn, readPage } from './read-on.ts';
import { reply, type Reply } from './reply.ts';
import { sayingsOf } from './sayings.ts';

/** Moves the chart one event on, says what it says, and asks the question it comes to. */
export function advance(moment: Moment, event: ScreeningEvent): Turn {
  const stepped = step(moment.session.at, moment.told, event);
  const leaves = (type: Action['type']) => stepped.actions.some((action) => action.type === type);
  if (leaves('forgetEverything')) return { session: undefined, replies: [reply('conversation.deleted')] };
  const revokesLinks = startsOver(moment, event, stepped);
  const next = leaves('stepBack') ? oneBack(moment) : takenUp(onward(moment, stepped), revokesLinks);
  const said = stepped.actions.flatMap((action) => sayAction(next, action));
  const layer = stepped.actions.map(layerIn).find((one) => one !== undefined);
  const { session, replies } = layer ? readPage(next, { layer, page: 0 }) : asked(moment, next, event);
  return { session, replies: [...said, ...replies], revokesLinks };
}

function asked(before: Moment, next: Moment, event: ScreeningEvent): Turn {
  const ask = isHeardAgain(before, next, event) ? promptAgain : prompt;
  return { session: next.session, replies: [ask(next.session.at, next.told)] };
}

/** By its word, also where nothing was answered yet, or by an answer that throws the others away. */
function startsOver(before: Moment, { type }: ScreeningEvent, { told }: Stepped): boolean {
  return type === 'asked.start-over' || told.answers.length < before.told.answers.length;
}

/** After "why", "help", "a person" or a link the question is asked in short form. */
function isHeardAgain(before: Moment, { session }: Moment, { type }: ScreeningEvent): boolean {
  return session.at === before.session.at && briefly.has(type);
}

const briefly: ReadonlySet<ScreeningEvent['type']> = new Set([
  'asked.why',
  'asked.help',
  'asked.human',
  'asked.link',
  'asked.code',
]);

/** Where nothing moved, an answer that is being fixed is still being fixed. */
function onward(moment: Moment, { at, told }: Stepped): Moment {
  if (at !== moment.session.at) return movedTo(moment, at, told);
  return { ...moment, told, session: { ...moment.session, answers: told.answers, misses: 0 } };
}

/** What was answered before and comes up now is not asked again; who started over has answered nothing before. */
function takenUp(moment: Moment, hasForgotten: boolean): Moment {
  const { waiting = [], at } = moment.session;
  return waiting.length > 0
    ? replayedTo(moment, goOn({ at, told: moment.told }, hasForgotten ? [] : waiting))
    : moment;
}

/** Takes back the last answer, or stops fixing one. Where the person lives is no step of the screening. */
function oneBack(moment: Moment): Moment {
  const { fixing, answers } = moment.session;
  const steps = answers.filter((one) => one.question !== 'where' && one.question !== 'place' && !isPick(one));
  const { waiting = [] } = moment.session;
  const last = fixing ? undefined : steps.at(-1);
  const others = waiting.filter(
    ({ question, record }) => question !== last?.question || record !== last.record,
  );
  return replayedTo(moment, replay([...others, ...(fixing ? answers : steps.slice(0, -1))]));
}

function sayAction(moment: Moment, action: Action): readonly Reply[] {
  return action.type === 'say' ? sayingsOf(moment, action) : [];
}
