import type { Lexicon } from '../lexicon.ts';

const onProbation = [
  '{formal,informal,summary,court,felony,misdemeanor,county,} {probation,probabtion,probaton}',
  'on {formal,informal,summary} {probation,}',
  '={formal,informal,summary,prob}',
];
const probation = [...onProbation, '{got,did,gave me,put me on} {formal,informal,summary} {probation,}'];
const jail = [
  '{county,the county,city,local,l a county,la county,} {jail,jails,lockup}',
  '={county,the county}',
  '{mens central,twin towers,lynwood,wayside,pitchess,century regional,rikers}',
  '{in,to,did,at} county',
  'jail time',
  'time served',
  '{locked up in,days in,months in} county',
];
const prison = [
  '{state,the state,} {prison,prison time,penitentiary}',
  '={state,upstate,the pen,pen,big house}',
  'the pen',
  'cdcr',
  '{san quentin,chino,folsom,corcoran,pelican bay,chowchilla,wasco,delano,tehachapi,soledad}',
  '{to,in,did,at} state',
];
const fine = [
  '{a,just a,only a,paid a,just,} {fine,fines}',
  '={fee,ticket,paid,money}',
  '{paid,had to pay} {a fine,fines,money,it,fees}',
  'time served and a fine',
  '=i paid',
  '{fined me,was fined,got fined,they fined}',
  '=fined',
  'i paid {a,the,some,my} {fine,ticket,money,fee}',
];

/** How people name the choices about supervision, the case and its sentence. */
export const caseOptions = {
  supervision: {
    none: [
      '={no,none,nope,nah,neither,nothing,no im not,i am not,not on anything,none of these,none of them,none of those,none of the above,off,free,im off,i am off,no supervision,not anymore}',
      'none of {these,them,those,the above,that,it}',
      'not on {anything,any,probation or parole,either,neither,paper,papers,nothing,supervision}',
      '{i am,been} {off,off everything,off paper,off papers}',
      '{off,done with,finished} {probation,parole,everything,papers,paper}',
      'no {probation or parole,probation no parole,supervision}',
      '{i am,} not on {formal,informal,} {probation,parole,prcs}',
      '{no i,i already,i,} {have,} {finished,completed,done with,off,got off,did all} {my,the,all my,of,} {probation,parole,supervision,time}',
      '{my,} {probation,parole,supervision} {is,was,has,} {over,ended,done,finished,completed,expired,terminated}',
      '{i,no i} {finished,completed} {it,everything,} {in,years ago,already}',
      'i am {done,free,finished,off}',
    ],
    probation: [
      ...onProbation,
      '{have,see,report to,check in with} {a,my,the} {po,probation officer}',
      'on papers',
    ],
    'after-custody': [
      '{parole,perole,prcs,pcs,post release,mandatory supervision,county supervision,post release community supervision,ab109,ab 109,split sentence}',
      'on {parole,prcs}',
      '{parole officer,parole agent}',
      'supervision after {jail,prison}',
      '={mandatory,supervision}',
    ],
    serving: [
      '{serving,locked up,incarcerated,in custody,inside,in jail,in prison,doing time,house arrest,work release,ankle monitor}',
      'still {in,serving,locked up,inside}',
      '{in,at} {county jail,state prison,jail,prison}',
      '={jail,prison,custody,county jail,state prison}',
    ],
    parole: ['{parole,perole}', 'on parole', '{parole officer,parole agent}'],
    other: [
      '={other,something else,another kind}',
      '{prcs,mandatory supervision,federal supervision,supervised release,diversion,house arrest}',
    ],
  },
  'case-kind': {
    conviction: [
      '{convicted,found guilty,pled guilty,plead guilty,pleaded guilty,conviction,guilty,no contest,plea deal,nolo,took a deal,took a plea,pled no contest,pleaded no contest,plead no contest}',
      'lost {at trial,my trial,the trial,my case,the case}',
      '{got,gave me,was on,on} {formal,informal,summary,} probation',
      '={i was,yes convicted}',
      '{pled,plead,pleaded,took} {to a misdemeanor,to a felony,it}',
      'got convicted',
      '={it was,was,just,i got,i had,i did,} {a,} {felony,misdemeanor,felony case,misdemeanor case,misdemeanor conviction,felony conviction}',
      '={i got,got,i had,had,i did,did,they gave me,i was on,} {probation,jail,jail time,county jail,state prison,prison,prison time,time}',
      '{went to,was in,did time in,sent to,got sent to} {state,} prison',
      '{year,years,months} {of,in,} {state,} {probation,prison}',
      '{sentenced,they sentenced me,the judge sentenced me}',
    ],
    'no-conviction': [
      '{dismissed,dropped,not convicted,never convicted,never charged,not charged,no charges,acquitted,not guilty,no conviction,diversion,thrown out,case dismissed,charges dropped,rejected,no charges filed,never filed,released without charges}',
      'just {arrested,an arrest,got arrested}',
      'only {arrested,an arrest}',
      'arrested but',
      '={arrest,arrested,just arrested}',
      'was not {convicted,charged,found guilty}',
      'beat {it,the case}',
      '{finished,completed,did} {a,the,my} {program,drug program,court program}',
    ],
    juvenile: [
      '{juvenile,juvi,juvie,juvy,juvenile court,juvinile,juvenile hall,youth court}',
      '{under 18,minor,a kid,kid,a minor,a teenager,teenager}',
      'i was {15,16,17,14,13}',
    ],
    elsewhere: [
      '{federal,feds,the feds,fed,military,tribal,another state,other state,out of state,a different state,different state,court martial,outside california,not in california,not california}',
      'out of {state,california}',
      '{arizona,nevada,texas,oregon,new york,florida,las vegas,vegas,washington,utah,colorado,georgia,illinois,chicago,mexico}',
    ],
  },
  level: {
    felony: [
      '{felony,felonies,fellony,felon,felonie,felany,fel,felnoy,phelony}',
      'a felony',
      '={f,the most serious,the more serious,the serious one,serious,serious one,the big one,strike,worse one}',
      'most serious',
    ],
    misdemeanor: [
      '{misdemeanor,misdemeanors,misdeamenor,misdemeaner,misdemenor,misdameanor,misdeameanor,misdomeanor,mistemeanor,misdemeanour,misdimeanor,misdermeanor,misdamenor,misdee,missdemeanor,miss demeanor}',
      '{a,just a,only a} {misdemeanor,misd}',
      '={m,the less serious,the less serious one,the smaller one,the lower one,the light one,less serious,minor,lesser,lesser one,small one,misdi,misdy}',
      'wobbler reduced',
    ],
    infraction: [
      '{infraction,infractions,infration,infracion,infracton,ticket,tickets,citation,citations}',
      '{a,just a,only a,traffic,speeding} {ticket,infraction,citation}',
      '={fine,just a fine,a fine}',
    ],
  },
  sentence: { probation, 'county-jail': jail, 'state-prison': prison, fine },
  'probation-outcome': {
    completed: [
      '{completed,finished,finish,complete,done,ended normally,ran out,expired,successfully,successful,did it all,no problems,no violations,no violation,never violated}',
      'it {was,went} {fine,ok,good,well}',
      '{did not,never} {violate,violated} {it,}',
      '{completed,finished,did} {it,everything,probation,the whole thing,all of it,successfully}',
      '={completed it,i finished,finished it,i completed it,good,normal}',
    ],
    'ended-early': [
      '{early termination,terminated early,ended early,got off early,early,let off early,let me off early,cut short,off early,early release,finished early,completed early,done early,1203 3}',
      '{ended,terminated,finished,released,done} it early',
    ],
    violated: [
      '{violated,violation,violations,violate,vop,probation violation,warrant,reinstated,extended,dirty test,failed a drug test,missed court,got violated}',
      '{finished,completed,ended} after {a,} {violation,warrant}',
      'finished {but,with} {violated,violations,a violation}',
    ],
    revoked: [
      '{revoked,terminated unsuccessfully,sent to jail instead,sent to prison instead,sent me to jail,sent me to prison,revocation,kicked off}',
      'jail instead',
      'prison instead',
      '{went,sent,sent me} {back,} to {jail,prison}',
      'lost probation',
    ],
  },
  'after-revocation': {
    'county-jail': jail,
    split: [
      '{split,split sentence,jail then supervision,jail and supervision,jail and then supervision,mandatory supervision,half and half,jail plus supervision}',
      'jail {with,then,and,plus} {mandatory,} supervision',
    ],
    'state-prison': prison,
  },
} as const satisfies Partial<Lexicon['options']>;
