import type { Answered, Told } from '../flows/screening/answers.ts';
import { questions } from '../flows/screening/questions/index.ts';
import type { Question } from '../flows/question.ts';
import type { Helpers } from '../referrals/index.ts';
import type { Saying } from '../results/say.ts';
import type { ToTakeAway } from '../results/take-away/to-take-away.ts';
import { assess } from '../rules/index.ts';
import { momentOf } from './moment.ts';
import { readBack } from './read-back.ts';
import { countyOfCases, helpFor, lacksDefender } from './referrals-for.ts';
import type { Session } from './session.ts';

/** All that a person may take away of a session, on a day. A paper has the room of the web, however they wrote. */
export function toTakeAway(session: Session, today: string, helpers: Helpers): ToTakeAway {
  const moment = momentOf({ ...session, channel: 'web-chat' }, today, helpers);
  const { told } = moment;
  const help = helpFor(moment);
  return {
    plan: assess(told.person, told.records, today),
    records: told.records,
    told: {
      person: readBackOf(told, ({ question }) => aboutOf(question) === 'person' || question === 'where'),
      cases: told.records.map((_, record) =>
        readBackOf(told, (one) => aboutOf(one.question) === 'case' && one.record === record),
      ),
    },
    isLosAngeles: countyOfCases(moment) === 'los-angeles',
    help,
    lacksDefender: lacksDefender(moment, help),
  };
}

/** Answers as they may be read back, the offense they named among them. */
function readBackOf({ answers }: Told, isMeant: (answered: Answered) => boolean): Saying {
  return answers
    .filter((answered) => answered.question !== 'review' && isMeant(answered))
    .map(({ question, answer }) => readBack(question, answer))
    .filter(({ answer }) => !isKeptBack(answer))
    .map((values) => ({ key: 'review.line', values }));
}

/** What is never repeated, and a place somebody wrote: a paper does not say where they live. */
function isKeptBack(answer: ReturnType<typeof readBack>['answer']): boolean {
  return answer === '' || (typeof answer === 'object' && 'key' in answer && answer.key === 'review.told');
}

function aboutOf(id: Answered['question']): Question['about'] {
  return questions[id].about;
}
