import { forms } from './verbs.ts';

const thing =
  '{case,cases,record,records,charge,charges,felony,felonies,misdemeanor,misdemeanors,conviction,convictions,past,background,background check,background checks,history,debt,debts,fees,fines,bills,rent,collectors,creditors,anxiety,ptsd,memories,memory,mistake,mistakes,nightmares,system,law,parole,probation,dui,ticket,tickets,warrant,reputation,work,economy,covid,arrest,mugshot,google,strike,strikes,restitution,student loans}';
const harmed =
  '{follow,follows,followed,following,followin,chase,chases,chasing,haunt,haunts,haunting,hurt,hurts,hurting,kill,kills,killing,killin,beat,beats,beating,hit,hits,hitting,stalk,stalks,stalking,choke,chokes,choking,hold,holds,holding,punch,punching,kick,kicks,kicking,bite,bites,attack,attacking}';
const asking = '{questions,question,papers,paperwork,forms,texts,messages,classes,steps,hours}';

/** What only sounds like danger: things that do it, nobody who does, and what the person is said to have done. */
export const dangerIdioms = [
  '{i am,} {feeling,doing} ~1 {better,good,fine,okay,ok,great}',
  '{jump,jumping} ~1 {in,on} ~1 {shower,bus,call,train,car}',
  '{want,wanna,need,like,trying,able} ~2 live {a,my,right,free,better,in peace} ~3',
  '{better life,chapter of my life,rest of my life,normal life,life together,life back} ~4',
  `{want,wish,hope,need,wanna} ~2 ${thing} ~1 {disappear,vanish,die,go away} ~1`,
  '{ticket,cited,citation,arrested,charged,fined} ~5 {train,metro,tracks,bridge,turnstile}',
  '{live,lived,stay,stayed,living,staying} ~4 {bridge,tracks,freeway,overpass} ~1',
  `can not live with {this,that,it} ~1 ${thing}`,
  '{that,old,street,gang,former,past} life ~3 {over,behind,dead,done,gone,past} ~2',
  'done with {that,street,gang,the street,the gang} life ~2',
  'my old life ~3',
  `{not,never} ~1 {want,wanna} to {go on,continue,keep going} with ~4`,
  'can not go on {vacation,trips,a,the,field} ~2',
  '{this is,is,today is,was,on} ~2 last day {of,on,at} ~1 {probation,parole,work,school,class,classes,job,supervision}',
  '{security,guard,guards,cop,cops,officer,deputy,bailiff,police,sheriff} ~2 {grabbed,grabs,hit,pushed,tackled,followed,dragged,choked,slammed,punched,kicked} {me,us} ~2',
  '{somebody,someone,people} ~1 at ~1 door ~2 {hold,brb,wait,sec,minute,be right back}',
  '{on,high on,took} pills and {booze,alcohol,liquor} ~3 {when,got,dui,back,years}',
  '{caught,arrested,charged,found,possession} ~6 {pills,gun,knife,blade}',
  '{sold,selling,dealing} ~4 pills',
  `${thing} ~1 {keeps,keep,is,are,stop,from} ~1 ${harmed} {me,us} ~3`,
  `{this,that,these,those} ~1 ${thing} ~2 ${harmed} {me,us} ~2`,
  `{stop,quit,keep,keeps,be,from,of} ~1 {following,haunting,chasing,holding} {me,us} ~2 {around,everywhere,forever,down,back,apply,go}`,
  '{want,wish,need,hope} ~1 {this,it,that} ~2 stop {following,haunting,chasing,hurting,holding} {me,us}',
  '{i,would} ~1 {wanna,want to,need to,gotta,trying to} ~1 {end,finish,close,clear} ~1 ~1 {case,record,probation,chapter,charge,process} ~4',
  '{not,never} ~1 be ~1 {here,around} ~4 {traveling,travelling,work,working,vacation,out of town,trip,visiting,surgery,moving,town}',
  '{da,judge,prosecutor,lawyer,attorney,court,ada} ~1 {came,comes,coming} {at,after,for} {me,us} ~4',
  '{i am,at,in,by,from,under} ~3 {bridge,roof} ~1 {shelter,home,housing,camp,program,encampment,village} ~2',
  `${thing} ~3 ${harmed} {me,us} ~3`,
  `${thing} ~3 {come,comes,coming,came} ~1 {back,up} ~1 to ~1 ${harmed} {me,us} ~2`,
  `{nobody,no one,noone,none,nothing,never} ~3 {${forms(['hurt', 'hit', 'beat', 'threaten', 'abuse', 'follow', 'choke', 'touch', 'stalk'], 'base', 's', 'ing', 'past').slice(1, -1)},after,chasing} ~1 {me,us} ~1`,
  'not in ~1 danger ~2',
  '{i,said i,says i,claimed i,lied i} ~1 {locked,choked,hit,stalked,threatened,kidnapped,strangled,followed,beat,pushed,trapped} ~1 {her,him,them,my} ~5',
  '{overdose,overdosed,od,oded} ~5 {charged,charge,charges,arrested,case,possession,convicted,cops called}',
  '{charged,charge,arrested,case,convicted,class} ~4 {overdose,overdosed,od}',
  'could sleep {forever,for days,all day} ~2',
  '{want,like,hope,trying,try,fix,clear,clean,need,wanna,wish,gotta,done,see,vote,work} ~6 before i ~1 {die,pass,pass away,am gone,go}',
  'before i ~1 {die,pass,pass away,am dead}',
  `can not {do,take,handle} ~1 {this,these,it} {anymore,any more,no more} ~2 {too many,so many,all these,all the,with all} ~1 ${asking}`,
] as const;
