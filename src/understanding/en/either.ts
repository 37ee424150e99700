import type { Lexicon } from '../lexicon.ts';

const before = '{was,were,been,had,did,got,gave me,used to be,use to be,used to have}';

/** The verb again, but of a time gone by. */
const past =
  '={i did,i had,i was,i have been,it was,it did,there was,there were} {one,some,that,it,before,once,}';

/** Words that fit one answer as well as another: whoever says them is asked again. */
export const either: Lexicon['either'] = {
  past: ['={i had,i was,there was,there were,i used to} {one,some,that,it,before,once,have,be,}'],
  answers: {
    'open-case': [
      past,
      '{had,used to have,there was,there were,there used to be} {a,an,one,some,} {open,old,} {warrant,warrants,case,cases,bench warrant}',
      '{warrant,case} {was,got} {cleared,recalled,quashed,lifted}',
    ],
    supervision: ['=ya', past],
    custody: [
      past,
      '{serving,doing,on} {my,} {formal,informal,summary,} {probation,parole}',
      'work permit',
      '{was,were} {in,serving,locked up}',
    ],
    'given-probation': [
      '{never,not} had to {report,check in,sign in,see anyone,see anybody}',
      '{no,not,never,without} {had,saw,seen,see,got,have,reported to,} {a,an,any,my,the,} {formal,officer,officers,po,probation officer}',
      '{no,never,not,did not} {went to,go to,did,do,} {jail,prison}',
      'did not {have,get,see} {a,an,any} {officer,po,probation officer}',
      '=not formal',
      '{offered,wanted to give,tried to give} {me,} ~1 probation',
    ],
    'new-conviction': ['{was,been,got,get} arrested', '=arrested', 'have {another,a new,one} case'],
    finished: [
      '{did not have,had nothing,nothing} to do {anything,nothing,}',
      '{did not,never} {order,ordered,give me,gave me} {anything,nothing}',
      'never had to {do,pay,take} {anything,nothing}',
      '{no longer,not anymore,not any more}',
      '=no more',
    ],
    registration: [
      past,
      'used to {have to,}',
      '{used to,stopped,finished} {have to,} {register,registering}',
    ],
    prison: ['did {some,my,a little,a lot of,} time', '=i did time'],
    evaded: ['{moved,moved away,missed court,missed a court date,missed my court date,forgot court}', past],
    serious: ['{domestic violence,domestic,dv,burglary}', '{probation,parole} violation', 'stole a car'],
  },
  options: {
    supervision: [
      `${before} {on,in,} {formal,informal,summary,a,} {probation,parole,prcs,jail,prison,custody}`,
      '{got,gave me,had,did} {1,2,3,4,5,one,two,three,five} years {of,} {formal,informal,summary,} probation',
      `${before} {in,} {locked up,serving}`,
      '{when,once,until} {i,} {finish,finished,complete,am done with}',
    ],
    'case-kind': [
      '={it was,was,just,i got,i had,i did,} {a,} {felony,misdemeanor} {case,}',
      '{pled,plead,pleaded,entered} {not guilty,innocent}',
      '{let go,released}',
      'let me go',
    ],
    level: [
      '{fine,fines} of',
      '{paid,pay,gave me,got} {a,the,} {fine,fines}',
      '{charged with,arrested for} {a,} {felony,misdemeanor}',
    ],
    sentence: ['{jail,county} and prison'],
    'probation-outcome': [
      '{it,} {just,} ended',
      '{finished,finish,completed,complete,done,expired,ended normally,did it all,ran out}',
      '{completed,finished,did} {it,everything,probation,the whole thing,all of it}',
      '{it is,its,it was,i am,} {done,over,finished,completed}',
      'took it away',
      'taken away',
      '{ended,went} {bad,badly,wrong}',
    ],
    where: [
      '{some,one,1} {in,from} ~3 {some,one,another,1} {in,from}',
      'also {one,another} in',
      '{and,but} {another,another one,one,the other,the other one} {was,is,} {in,here,from,out,over}',
      '{one,some} {was,were} ~2 {one,some} {was,were}',
    ],
    offence: ['{drunk,car,vehicle,truck}', '{stole,stolen,stealing} {a,the,} {car,vehicle,truck}'],
    driving: ['{crash,accident,wreck,collision}', '{did not,never} {leave,left}'],
    review: ['=no more'],
  },
};
