import type { Lexicon } from '../lexicon.ts';

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
};
