import type { Lexicon } from '../lexicon.ts';

/** How people name the court and the ending of a case that was no conviction in California. */
export const withoutConviction = {
  forum: {
    federal: [
      '{federal,federal court,feds,the feds,fed,us district court,district court,federal case,united states district court,fedral,usdc,fbi,ice case}',
      '={usa v,us court,u s court}',
    ],
    'other-state': [
      '{another state,other state,different state,out of state,a different state,diferent state,some other state,state court somewhere else,not california,outside california,not in california,anotha state,back home}',
      '{arizona,nevada,texas,oregon,new york,florida,las vegas,vegas,washington,utah,colorado,georgia,illinois,chicago,new mexico,oklahoma,idaho}',
    ],
    military: [
      '{military,court martial,army,navy,marines,marine corps,air force,ucmj,military court,milatary,millitary,coast guard,in the service,jag}',
    ],
    tribal: [
      '{tribal,tribal court,tribe,reservation,trible,the rez,rez,indian court,native court,tribel,on the reservation}',
    ],
  },
  outcome: {
    convicted: [
      '{convicted,found guilty,pled guilty,plead guilty,pleaded guilty,conviction,guilty,no contest,plea deal,nolo,took a deal,took a plea,pled no contest,pleaded no contest,plead no contest,lost}',
      'got convicted',
      'did not fight it',
      '{found,was,am,got,pleaded,pled,plead,plea} guilty',
      '{plea,pleaded,pled,plead,pleading} {out,deal,bargain,it out,to,down}',
      '{took,signed,accepted,got} {a,the,that,their} {deal,plea,plea deal,plea bargain,offer}',
      '{i,} {lost,took the conviction,got the conviction,ate the charge,took the charge,caught the conviction}',
      '{sentenced,they sentenced me,got sentenced,was sentenced}',
      'guilty {plea,verdict}',
      '{jury,judge} {found me guilty,said guilty,convicted me}',
      'got {a,the} conviction',
      '{copped,cop,coped} {a,to a,to,the} {plea,deal,it}',
    ],
    dismissed: [
      '{dismissed,dropped,thrown out,case dismissed,charges dropped,tossed,let go,rejected,no charges filed,never filed,diversion,dismised}',
      'beat the case',
      '{threw,throwed,tossed} {it,my case,the case,the charges,the whole thing} {out,}',
      '{da,they,judge,the judge} {dropped,dismissed,tossed} {it,the case,everything,the charges,all charges}',
      '{threw,throwed,thrown,tossed,kicked} {it,my case,the case,them,everything} out',
      '{da,prosecutor,they,judge,the judge,court} {dropped,dismissed,tossed,dumped,dropping} {it,the case,everything,the charges,all charges,all the charges,my case,charges,them}',
      '{case,it,charges,everything,they} {was,got,were,been} {dropped,dismissed,tossed,thrown out,rejected,kicked}',
      'witness {never,did not} {showed,show} {up,}',
      'did not have enough evidence',
      'not enough evidence',
      '{case,it} went away',
    ],
    acquitted: [
      '{acquitted,not guilty,found not guilty,innocent,aquitted,acquited,jury said not guilty,found innocent}',
      'won at trial',
      'won {my,the} trial',
      '{jury,judge} {said,found me,let me,came back} {not guilty,innocent,off,walk}',
      '{beat,won} {it,my case,the case,my trial} {at,in} trial',
      '{they,jury} found me {not guilty,innocent}',
      'cleared by the jury',
      '{beat,won} {it,my case,the case,that case,the charge} ~1 {in front of,with,before,at,by} ~1 {jury,trial} ~1',
      '{jury,juror,jurors} ~2 {let me go,let me off,not guilty,innocent,my side}',
    ],
    open: [
      '{open,pending,ongoing,still going,not over,still open,still in court,still fighting,not finished,not done}',
      'still {going,fighting,open,pending,in court}',
      'have court',
      '{trial,court,hearing,sentencing} {is,date is,date,starts} {next,on,in,this,coming,set}',
      '{not,never} {gone,been,went} to court',
      'court {date,} {coming up,is coming,next month,next week,pending}',
      '{not,has not,is not,never} {ended,over,finished,resolved,decided,closed,done,settled} {yet,}',
      'still {in,going to,waiting,have,has,dealing,working} ~3 {court,trial,sentencing,sentence,on it,date}',
      '{next,my next,another} {court,hearing,date,court date}',
      '{waiting,awaiting} {for,on,} {trial,court,sentencing,a court date,the da,my trial}',
      '{on,out on} bail',
      '{in the middle of,ongoing,in progress,in process,up in the air,not decided}',
      '{go,going} back to court',
      'no {decision,verdict,outcome} yet',
    ],
    'not-charged': [
      '{never charged,not charged,no charges filed,never filed,no charges,no charge,da reject,da rejected,d a reject,rejected,released without charges,never went to court,no court,not filed,detention only,never chargd}',
      'just {arrested,an arrest,got arrested}',
      'only {arrested,an arrest}',
      '={arrest,arrested,detained}',
      '{they,da,the da} {never,did not} {file,filed,charge,charged} {me,charges,anything,it,}',
      '{arrested,got arrested} {but,and} {never,not} {charged,filed,went to court}',
    ],
    diversion: [
      '{diversion,diverted,a program,program,drug program,drug court,pc 1000,pc1000,dej,deferred entry,deferred entry of judgment,prop 36,mental health diversion,divertion,diverson,finished the program,did a program}',
      '{finished,completed,did,took,done} {a,the,my,} {diversion,program,drug program,classes,drug classes}',
      'veterans court',
    ],
    overturned: [
      '{overturned,reversed,vacated,appeal,won my appeal,won the appeal,on appeal,thrown out on appeal,set aside on appeal,undone,reverced,overtuned,exonerated}',
      '{conviction,it} {was,got} {overturned,reversed,vacated}',
      'higher court {undid it,reversed it,}',
      'won {on,my,the,an} appeal',
    ],
  },
  'abuse-pattern': {
    none: [
      '={no,nope,nah,none,never,only one,just one,one time,not several,only 1,just 1,the only one}',
      '{no,nope,nah,} {only,just} {one,once,1,this,that,this one,that one,the one,that time,this time}',
      '{no,nope,nah,} nothing like that',
      '{no,} never {hurt,hit,touched} {anyone,anybody,nobody,them,her,him}',
    ],
    several: [
      '={yes,yeah,yea,yep,yup,several,a few,many,more than one,a couple,some,yes several,multiple,lots,a lot,yes a few,severel}',
      '{several,multiple,many,a few,a couple,more than one,lots of,a lot of} {arrests,cases,times,of them,}',
      'more than {one,once}',
    ],
  },
} as const satisfies Partial<Lexicon['options']>;
