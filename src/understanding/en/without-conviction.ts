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
    ],
    dismissed: [
      '{dismissed,dropped,thrown out,case dismissed,charges dropped,tossed,let go,rejected,no charges filed,never filed,diversion,dismised}',
      'beat the case',
      '{threw,throwed,tossed} {it,my case,the case,the charges,the whole thing} {out,}',
      '{da,they,judge,the judge} {dropped,dismissed,tossed} {it,the case,everything,the charges,all charges}',
    ],
    acquitted: [
      '{acquitted,not guilty,found not guilty,innocent,aquitted,acquited,jury said not guilty,found innocent}',
      'won at trial',
      'won {my,the} trial',
    ],
    open: [
      '{open,pending,ongoing,still going,not over,still open,still in court,still fighting,not finished,not done}',
      'still {going,fighting,open,pending,in court}',
      'have court',
      '{trial,court,hearing,sentencing} {is,date is,date,starts} {next,on,in,this,coming,set}',
      '{not,never} {gone,been,went} to court',
      'court {date,} {coming up,is coming,next month,next week,pending}',
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
