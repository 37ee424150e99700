import type { Lexicon } from '../lexicon.ts';

const still = [
  '{i am,i,} still {on,am on,under,serving,doing,reporting,on it,am,in,do,report,have}',
  'still',
  '{until,till,thru,through} {20,the,next,january,february,march,april,may,june,july,august,september,october,november,december}',
  'til',
  'on {probation,parole,prcs,papers,paper,formal probation,informal probation,summary probation,mandatory supervision,supervision,formal,informal}',
  'on it',
  'have {a po,a probation officer,a parole officer,a parole agent}',
  '{report,reporting} to',
  'check in',
  'not off',
  '{months,years,year,month,weeks} {left,to go,more}',
  'my po',
  'currently',
  'right now i am',
  '=not yet',
] as const;

const over = [
  '{off,over,done,finished,finish,completed,complete,ended,terminated,discharged,expired}',
  'off {probation,parole,papers,paper}',
  'got off',
  '{was,used to be} on {probation,parole,it,}',
  'it {ended,expired}',
  'early termination',
  'years ago',
] as const;

/** Words that answer questions about serving and finishing a sentence. */
export const sentenceTopics = {
  supervision: { yes: still, no: over },
  custody: {
    yes: [
      '{i am,} still {in,serving,locked up,doing time,inside,am}',
      '{i am,} {serving,locked up,incarcerated,inside,in jail,in prison,in custody,in county}',
      'house arrest',
      'ankle monitor',
      'work release',
      'weekends',
      'right now i am',
      'doing {time,weekends}',
    ],
    no: [
      '{out,released,home,free,finished,done,over,completed,served}',
      'got out',
      'i am {out,home,free}',
      '{did,served} {my,all my,the} time',
      'years ago',
    ],
  },
  'given-probation': {
    yes: [
      '{got,gave me,was given,i got,had,put me on,i had,was on,did,received,were on,on} {formal,informal,summary,court,} probation',
      '{formal,informal,summary} {probation,}',
      '{a,1,2,3,4,5,one,two,three,four,five} {year,years} {probation,of probation,formal,informal,summary}',
      '{a,1,2,3,4,5,one,two,three,four,five} {year,years} of {formal,informal,summary} probation',
      'probation',
      '{summary,informal}',
      '={1,2,3,4,5,one,two,three,four,five} {year,years}',
      '={6,12,18,24,36,48,60} months',
      'stay out of trouble',
      '={classes,take classes,do classes,pay and classes}',
    ],
    no: ['{just,only} {a fine,jail,fines,paid a fine,time served,jail time}', 'time served', 'just paid'],
  },
  'given-supervision': {
    yes: [
      '{on,was on,got,had,put me on,did,i had} {parole,prcs,pcs,mandatory supervision,supervision,mandatory,county supervision}',
      '{parole,prcs,pcs,supervision,mandatory,post release}',
      'half and half',
      'split {sentence,}',
      'had a {po,parole officer,parole agent}',
    ],
    no: [
      '{straight,full} {time,term,sentence}',
      '{no tail,maxed out,no paper,no papers}',
      'did it all',
      'did all {my,the} time',
    ],
  },
  finished: {
    yes: [
      '{i,} {finished,finish,done,completed,complete} {it,everything,all,all of it,it all,that,them,}',
      '{all,everything} {done,finished,completed,is done,complete}',
      '{ended,over,off,terminated,discharged}',
      'got off',
      'years ago',
      '{a,} {long,while} {time,} ago',
      '{it is,its} {all,} over',
      'did {all,my,the,it,everything}',
      'did {my,all,all the,the} {time,classes,hours,community service}',
    ],
    no: [
      '{still,still on,still on it,still doing,still have,still owe hours,still working on it}',
      'not done',
      'working on it',
      '{have,got} {classes,hours,community service,months,time} left',
      '{almost,nearly} {done,finished,there,}',
      'owe {hours,classes,community service}',
      'in progress',
      '{until,till}',
      '{some,half} of it',
      '{missing,missed}',
    ],
  },
} as const satisfies Partial<Lexicon['topics']>;
