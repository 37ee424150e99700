import type { Lexicon } from '../lexicon.ts';
import { pastTopics } from './past-topics.ts';
import { sentenceTopics } from './sentence-topics.ts';

/** Words that answer by what the question is about. */
export const topics = {
  ...sentenceTopics,
  ...pastTopics,
  consent: {
    yes: [
      '{ok,k,sure,fine,sounds good,alright,all right,go ahead,go on,lets go,let us go,lets do it,lets do this,let us start}',
      '{i,} {agree,accept,consent,understand,am ready}',
      '{ready,proceed,continue,start,begin,go,lets start,keep going,i want to}',
      'no {problem,prob,worries}',
      'why not',
      'works for me',
      'cool',
      'i do not mind',
      '{go for it,please do,bring it,yes please,got it}',
      'i want to {continue,start,go on,proceed}',
      'thats fine',
      'that is {fine,ok,cool,okay}',
    ],
    no: [
      '{no thanks,no thank you,nevermind,never mind,nvm,not interested,not now,not today,maybe later,later,i am good,im good}',
      '{i,} {disagree,decline,refuse}',
      '{i,} do not {agree,want to,want this,consent,accept,trust this,trust you,feel comfortable}',
      'i {would,} rather not',
      'pass',
    ],
  },
  'open-case': {
    yes: [
      '{open,pending,current,active,new,another} {case,cases,charge,charges,court case,criminal case,matter,warrant,warrants}',
      '{case,cases,charges,warrant,warrants,something,one} {open,pending}',
      '{pending,open case,open}',
      '{a,have a,got a,have,have one,bench,an active,an arrest,} {warrant,warrants}',
      '{have,got,i go to,next} {court,court date,a court date,a hearing,a case,another case}',
      'go to court',
      'fighting {a,my,the,this} case',
      '{out,} on {bail,bond}',
      'out on or',
      '{in,doing,on,started} {a,the,} {diversion,program,diversion program,drug court}',
      'still {going,fighting,open,pending,in court}',
      '{i have,i got,have,got,there is} {one,1}',
      '{awaiting,waiting for} {trial,court,sentencing}',
      'any',
    ],
    no: [
      '{closed,dismissed,dropped,resolved,finished,settled}',
      '{all,everything} {closed,done,clear,good,is closed}',
      'i am {clear,clean,good}',
      '{case is,cases are,it is} {over,closed,done}',
      'just {the old,my old,this} {one,case}',
      'no {more,other,open,pending,} {case,cases,charge,charges,court,warrant,warrants,holds,tickets} {open,pending,}',
      '{case,cases,warrant,warrants} no',
      '=no more',
    ],
  },
  registration: {
    yes: [
      '{i,} {have to,must,need to,am required to,still,do} register',
      '{i am,am,} {registered,registering}',
      '{i am,} on the {registry,list}',
      '{lifetime,tier 1,tier 2,tier 3,tier one,tier two,tier three}',
      '290',
      '{have to,required to}',
      'sex offender',
      'register every year',
    ],
    no: [
      'off the {registry,list}',
      '{not,never} {me,that}',
      'never {had to,have to,have,} {register,registered}',
      '{was,were} {removed,taken off}',
      'nothing like that',
      'nothing sexual',
    ],
  },
  traffic: {
    yes: [
      '{traffic,speeding,a parking,parking,red light,moving} {ticket,violation,infraction,stop}',
      '{speeding,red light,stop sign,driving,seat belt,seatbelt,traffic,parking,car}',
      'no {insurance,seatbelt,license,registration}',
      'cell phone while driving',
    ],
    no: [
      '{trespassing,noise,littering,open container,public,loitering,jaywalking,fare,metro,smoking,weed,dog}',
      'not traffic',
    ],
  },
  'new-conviction': {
    yes: [
      '{got,caught,picked up,had,have} {a,another,one,1,a new,one more,two,a couple,some} {case,conviction,charge,dui,misdemeanor,felony,more,arrest,}',
      '{another,new,a new,one more,more} {case,cases,conviction,convictions,charge,charges,one,felony,felonies,misdemeanor}',
      '{was,been,got} {convicted,found guilty}',
      'convicted',
      'any',
    ],
    no: [
      '{clean,been clean,stayed clean,been good,stayed out of trouble,out of trouble}',
      '{just,only} {that,the,this} {one,1,case,}',
      '{that was,thats,that is} {the,my} {only,last} {one,1,}',
      'the only {one,case}',
      'first and {last,only}',
      '{nothing,none} {since,else,after,new}',
      'no {more,other,new,} {case,cases,convictions,conviction,arrest,arrests,charges}',
      '=no more',
    ],
  },
  serious: {
    yes: [
      '{serious,violent,strike}',
      '{a,it was a,one} strike',
      '{robbery,murder,rape,kidnapping,carjacking,arson}',
      'on {the,that} list',
    ],
    no: [
      'non violent',
      'nonviolent',
      '{drug,drugs,shoplifting,petty theft,dui,weed,marijuana,trespassing,vandalism,possession}',
      'nothing {serious,violent}',
      'no strike',
      'not on {the,that} list',
      'not {violent,serious}',
    ],
  },
  prison: {
    yes: [
      '{prison,state prison,the pen,penitentiary,cdcr,upstate}',
      '{went,sent,sent me} to {prison,state prison,the pen}',
      'did {time in,} prison',
    ],
    no: ['{just,only} {jail,county,county jail,probation}', '{county jail,county,jail}', 'no time'],
  },
  right: {
    yes: [
      '{right,correct,true,ok,good,perfect,exactly,looks good,looks right,sounds right,yes it is,that is it,all good,fine,thats it}',
    ],
    no: ['{wrong,incorrect,false}', 'not {right,correct,it,that}', 'change it', 'fix it'],
  },
} as const satisfies Lexicon['topics'];
