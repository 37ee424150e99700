import type { Lexicon } from '../lexicon.ts';
import { caseOptions } from './case-options.ts';
import { fix, fixCase } from './fix.ts';
import { ways } from './ways.ts';
import { withoutConviction } from './without-conviction.ts';

/** How people name the choices. A `=` word counts only as the whole message. */
export const options: Lexicon['options'] = {
  ...caseOptions,
  ...withoutConviction,
  ...ways,
  lang: {
    en: [
      '{english,inglish,englsh,eng,en,in english,english please,american}',
      'i speak english',
      'i prefer english',
      'let us do english',
    ],
    es: ['{spanish,spnish,spanich,in spanish,spanish please}', 'i speak spanish', 'i prefer spanish', '=es'],
  },
  offence: {
    driving: [
      '{driving,dui,dwi,drunk driving,hit and run,reckless,reckless driving,suspended license,street racing,evading,no license,driving case,traffic,ticket}',
      'driving {on a suspended license,without a license}',
      '{driving,drove} {while,} {drunk,under the influence,intoxicated}',
    ],
    sex: [
      '{sex,sexual,sex offense,sex crime,sex case,sex offence,sexual offense,indecent exposure,sexual battery,rape,child porn,child pornography,prostitution with a minor}',
    ],
    other: [
      '={other,something else,none of these,none of those,neither of those,else}',
      '{theft,drugs,drug,shoplifting,petty theft,assault,fight,fighting,battery,burglary,robbery,weed,marijuana,possession,vandalism,domestic violence,fraud,forgery,weapon,gun,trespassing,stealing,stole,stolen,grand theft,threats,graffiti,resisting,resisting arrest,dv,drug possession,drug case}',
      'something else',
      'neither {one,of these,of those,of them}',
      'none of {these,them,those,the above,that}',
    ],
  },
  driving: {
    dui: [
      '{dui,dwi,drunk driving,drunk,duii,driving drunk,under the influence,wet reckless,alcohol,owi}',
      'drinking and driving',
      'drinking',
      'd u i',
    ],
    dangerous: [
      '{hit and run,hit run,hit n run,reckless,reckless driving,racing,street racing,suspended license,suspended,wreckless,speed contest,driving on suspended,exhibition of speed,left the scene,hit and ran}',
      'driving {on a suspended license,suspended}',
    ],
    'other-driving': [
      '{no license,no license or other,unlicensed,without a license,speeding,speed,no insurance,expired license}',
      '{never,did not,not} {had,have,having} {a,my,} {license,insurance}',
      '={other,something else,none of these,none,another,other driving,neither,else,no}',
      'something else',
      'none of {these,them,those,the above}',
    ],
    'police-stop': [
      '{evading,running from,ran from,run from,took off,high speed chase,chase,did not stop,did not pull over,failure to yield,refused to stop,2800,2801,2803,unsafe vehicle,overweight,weigh station,ran from the police,failed to obey,disobeyed,inspection,fleeing}',
    ],
  },
  review: {
    ok: [
      '{yes,yeah,yea,yep,yup} {it,that,all,everything,its,} {is,looks,sounds,} {right,correct,good,fine,ok,true,perfect}',
      '={ok,yes,yeah,yea,yep,yup,right,correct,good,looks good,all good,thats right,that is right,thats correct,show,result,results,sure,done,its right,it is right,all right,perfect,everything is right,looks right}',
      'show {me,} {my,the,} {result,results}',
      'see {my,the,} {result,results}',
      '{everything is,all is,thats all,its all} {correct,right,good}',
    ],
    another: [
      '{another case,another one,add another,add a case,more cases,one more,add case,another,add one,second case,i have more,have another,got another}',
      '={add,more}',
    ],
    fix: [
      '{fix,wrong,mistake,change,something is wrong,not right,incorrect,error,edit,change something,something wrong,fix it,change it,correct it,need to change,thats wrong}',
      '={no,nope,nah}',
      'not {correct,right}',
    ],
  },
  after: {
    why: [
      '={why,explain,reasons,reason,why not,how come,more,details,tell me why,why is that,explain it,explain why,the reason,why?}',
      'tell me why',
      'why {is,did,this,that}',
    ],
    'next-steps': [
      '={next,next step,next steps,steps,what now,now what,what next,whats next,what is next,how,what do i do,what do i do next,what do i do now}',
      'what {do i do,now,next,should i do,happens next}',
      'next {step,steps}',
      'how do i {file,do,start,apply}',
    ],
    'who-helps': [
      '={who,who helps,legal help,lawyers,free help,clinic,legal aid,organizations,near me,who can help,places}',
      'who {helps,can help,can i call,do i call} {me,}',
      '=who {can,could,will} help {me,us} {for free,free,here,with this,}',
      '=who {helps,helps me,do i call,can help} {for free,free,with this,}',
      '=where {can i,do i} {get,find} {free,legal,free legal} help',
      '{free,legal} help',
      'find {a lawyer,help}',
      'help near me',
    ],
    'other-ways': [
      '={other,other ways,other way,more ways,others,other laws,something else,anything else,any other way,different way,other options,otherways}',
      'other {ways,laws,options}',
    ],
    page: [
      '={page,my page,private page,my private page,web page,print,save,pdf,download,email me,email it}',
      '={can i,could i,i want to,} {print,save,download} {it,this}',
      '{print,save,download,keep} {my,the,this} {result,results,page,answers}',
      '{send,text,email} me {my,the} {result,results,page}',
      '{private,web} page',
    ],
    done: [
      '={done,finish,finished,bye,goodbye,thanks,thank you,thats all,that is all,thats it,im done,i am done,no,nothing,nope,no thanks,im good,i am good,all done,good,ok,ok thanks,good bye}',
      'that is {all,it}',
      'i am done',
    ],
  },
  declined: {
    'go-on': [
      '={yes,ok,sure,go on,go ahead,continue,yeah,ready,lets go,i changed my mind,begin,start,go,proceed,y,resume}',
      'changed my mind',
      '{go on,continue,keep going}',
    ],
  },
  goodbye: {
    'see-result': [
      '={result,results,see result,see my result,show result,my result,see,see results,show me,again,my results}',
      '{see,show,get,read} {me,} {my,the,} {result,results} {again,}',
    ],
    'start-over': [
      '={start over,restart,begin,new,start again,start,new case,another case,begin again,another,from the beginning}',
      'start {over,again,new,a new one}',
      '{another,new} {case,screening}',
    ],
  },
  where: {
    'la-county': [
      '{l a,los angeles,la county,los angeles county,l a county,lasc,in los angeles,losangeles}',
      '={la,in la,was in la,it was in la}',
      '{in,from,near} la {in,since,around}',
      '=here {in town,locally,}',
      '{in the city,downtown}',
      '{right,over,out,up,was,is,happened,mine,from} here',
      'la {court,superior court}',
      '{airport,lax,van nuys,metro,metropolitan,criminal,east la,beach cities,mosk,foltz,clara shortridge foltz,edelman} {court,courthouse,courts building}',
      '{here,downtown} {in,} {la,los angeles,l a}',
      '{downtown,central} {la,los angeles,courthouse,court}',
      '{criminal courts,ccb,temple street,on temple,bauchet,clara shortridge,men s central}',
      '{in,at,from,was,near,the,around} la {county,court,area,city,ca,california,}',
      'la {area,ca,california}',
    ],
    'other-ca': [
      '{other county,another county,different county,other california,elsewhere in california,another county in california,rest of california,a different county,not la,outside la,other part of california,somewhere else in california,in california}',
      '={california,cali,ca,other}',
      'not {la,los angeles,la county,in la}',
      '{other,another,different,diff} {county,part of cali,part of california,ca county}',
      '{up north,norcal,nor cal,bay area,the bay,inland empire,the ie,central valley,the valley up north,high desert}',
      '{but,still} {in,} {cali,california} {not,but not} {la,los angeles}',
    ],
    'other-state': [
      '{another state,other state,different state,out of state,outside california,not in california,not california,a different state}',
      '{not,never} {in,} {cali,california}',
      '{back in,over in} {my,} {home,} state',
      '{across,over} state lines',
    ],
    federal: [
      '{federal,federal court,feds,the feds,fed,us district court,federal case}',
      '{us,u s,federal} {court,attorney,courthouse,judge,marshals,case,charges,prosecutor}',
      '{feds,fbi,dea,atf,ice} {got me,picked me up,case,caught me}',
    ],
  },
  'which-is-right': {
    'crime-date': ['{happened,it happened,the crime,the offense,the offence,committed}'],
    sentenced: ['{sentenced,sentence,sentencing,the judge}'],
    released: [
      '{released,release,got out,get out,came out,let out,came home,left jail,left prison,jail,prison}',
    ],
    'supervision-ended': ['{supervision,parole,probation,prcs}', 'off {supervision,parole,probation}'],
  },
  'side-question': {
    'professional-licence': ['{job,work,a job,for work,for a job,my job,working,professional,trade,career}'],
    'driving-licence': ['{driving,drive,drivers,driver,car,dmv,for driving,to drive}'],
  },
  need: {
    clear: [
      '{clear,clear my record,clean my record,expunge,expungement,expunged,clean record,erase my record,clean it,seal,sealed,dismiss,get it off,espunge,expundgement,delete my record,remove my record,clean slate,seal my record}',
      '{want,need,get,like,have} {it,this,that,them,these,everything} {all,} {cleared,cleaned,expunged,sealed,erased,wiped,dismissed,gone}',
      '{clear,clean,erase,seal,fix,expunge,remove,delete,wipe} {my,the,a,up my} {record,records,criminal record,background,case,past}',
      'off my record',
      '{get,want,have} {my,the,a} {record,case,conviction,felony,misdemeanor,dui} {expunged,cleared,cleaned,sealed,dismissed,erased,off,removed,wiped}',
      '{get,take,wipe,scrub,knock} {this,that,it,these,those,my,the,a,an,some,old} ~3 {off,out} {of,} {my,the,} {record,background,rap sheet,name,history}',
      '{off,out of} {my,the} {background,rap sheet,record,history,name}',
      '{clean,clear,wipe,erase,fix,expunge,seal,scrub,remove} {up,off,out,} {my,the,this,that,it,an,a,some,old} ~2 {record,records,background,case,past,felony,misdemeanor,conviction,charge,name,slate,history,arrest}',
      '{expungment,expungement,expunged,clean slate,fresh start,second chance,record clearing,record cleared,record sealed}',
      '{wipe,clean,clear,take,get,knock,scrub,erase} it {off,out,clean,away,up}',
      '{want,need,get,getting,have,like} ~4 {cleared,cleaned,expunged,sealed,erased,wiped,dismissed,gone,removed,lifted} {off,out,up,} ~3',
      '{get,getting,got} rid of ~3 {charge,charges,case,cases,record,felony,misdemeanor,conviction,dui,stuff,thing,mess,past,it,this,that}',
      '{clean,clear,fix,wipe,erase,leave} {up,} my past ~2',
      'off my back ~2',
      '{get,take} {this,that,it} ~1 off me ~1',
    ],
    copy: [
      '{copy,a copy,rap sheet,get my record,see my record,my record copy,rapsheet,background report,copy of my record,copy of it,live scan,livescan}',
      '{see,get,want,find,order,look at,check} {a copy of,copy of,} my {record,rap sheet,records}',
      'what is on my record',
      '{know,see,find out,check} what is on {there,it,file,me}',
      '{want,need,get,see,know,look} ~3 {what is on,whats on,copy of} ~2 {record,rap sheet,background,file}',
      '{see,know,find out,check} {what is,whats,what} ~2 {record,rap sheet,background}',
      '{copies,paperwork,printout,print out,transcript} {of,from,} {my,the,} {record,case,court,}',
      '{record,rap sheet,history,background} ~2 {printed,printout,copied}',
      '{paper,papers,paperwork,document,sheet,printout,page} {that,which,with,of,where} ~1 {shows,show,says,say,lists,has,have,charges,convictions,cases,record,what} ~4',
      '{see,know,find out,check,look at} ~1 {what,everything} {they,is,comes,shows,came,i} {got,have,has,up,on} ~3',
    ],
    'legal-help': [
      '{legal help,lawyer,attorney,legal aid,free lawyer,legal,public defender,legal advice,find a lawyer,a lawyer}',
      '{talk to,need,find,get} {a,an} {lawyer,attorney}',
      '{someone,somebody} to {represent,defend,help me with the legal,talk to about my case}',
      '{legal,attorney,lawyer} {help,advice,services,aid,representation,consult,consultation}',
      '{free,cheap,pro bono} {lawyer,attorney,legal}',
    ],
    other: [
      '={other,something else,else,none,none of these,neither}',
      'something else',
      'none of {these,those,them,the above}',
      '{none of them,not those,not any of those,other stuff,different thing,another thing}',
      'something {different,else} ~1',
    ],
  },
  fix,
  'fix-case': fixCase,
};
