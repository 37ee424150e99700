import type { Lexicon } from '../lexicon.ts';

/** The rest of a long list. */
const more = [
  '={more,see more,others,other ones,the rest,the others,next page,something else,another one}',
] as const;

/** How people name an answer they want to change. */
export const fix: Lexicon['options']['fix'] = {
  pending: ['{open case,pending,pending case,warrant,the open case}'],
  supervision: ['{supervision,on probation now,parole}'],
  registration: ['{registration,register,registry,290}'],
  'case-kind': ['{kind of case,type of case,case type,the kind,conviction}'],
  outcome: ['{how it ended,ending,dismissed,the ending,outcome}'],
  arrested: ['{arrest,arrested,arrest date,date of arrest,when i was arrested}'],
  'fire-crew': ['{fire crew,fire camp,firehouse,crew}'],
  'crime-date': ['{when it happened,the day it happened,offense date}'],
  level: ['{level,felony,misdemeanor,felony or misdemeanor}'],
  sentence: ['{sentence,the sentence,jail,prison}'],
  probation: ['{probation}'],
  sentenced: ['{date,the date,sentence date,sentencing date,when i was sentenced,sentenced}'],
  released: ['{release,released,release date,when i got out}'],
  offence: ['{what it was for,the charge,charge,crime,offense,offence}'],
  where: ['{where,county,court,the county,where it was}'],
  place: ['{zip,city,zip code,where i live,my city}'],
  more,
};

/** How people name the case they want to change something of. */
export const fixCase: Lexicon['options']['fix-case'] = {
  'case-1': ['={case,case number,the case} 1'],
  'case-2': ['={case,case number,the case} 2'],
  'case-3': ['={case,case number,the case} 3'],
  'case-4': ['={case,case number,the case} 4'],
  'case-5': ['={case,case number,the case} 5'],
  'case-6': ['={case,case number,the case} 6'],
  'case-7': ['={case,case number,the case} 7'],
  'case-8': ['={case,case number,the case} 8'],
  'case-9': ['={case,case number,the case} 9'],
  person: ['={me,about me,myself,mine,what is about me}'],
  more,
};
