const end = '{stop,quit,cease,halt,discontinue}';
const contacting =
  '{texting,txting,txtng,textn,texing,messaging,msging,contacting,calling,writing,emailing,sending,bothering,spamming,harassing,bugging,pestering,annoying,hassling,hitting up,blowing up,buzzing,reaching out,talking to,asking}';
const contact =
  '{text,txt,message,msg,contact,call,write,email,bother,send,spam,harass,bug,annoy,hit up,reach out to,reach out}';
const texts =
  '{texts,txts,text,txt,text messages,messages,message,msgs,msg,mesages,messeges,notifications,alerts,spam,sms,texting,messaging,calls,reminders}';
const unsubscribe =
  '{unsubscribe,unsuscribe,unsubscibe,unsubcribe,unsubscrib,unsubscribed,unsub,optout,opt out,opt me out}';
const us =
  '{me,us,this number,this phone,my phone,my number,my cell,my line,here,again,anymore,any more,up,nothing,my mother,my mom,my wife,my husband,my son,my daughter,my grandma,my family,my kids}';
/** Whoever does or does not write to the person, and is not us. */
const others =
  '{he,she,it,they,him,her,them,employers,jobs,job,people,lawyer,lawyers,court,courts,po,officer,cops,police,companies,landlords,family,friends,kids,sons,daughters,ex,somebody,someone,nobody,who,that}';

/** Whole-message stop words, and phrases that ask us to stop wherever they stand. */
export const optOut = [
  '={stop,stop all,stopall,unsubscribe,end,quit,cancel,revoke,optout,opt out,remove,arret,td,exit}',
  '={stp,stpo,sotp,stoop,stap,stop it,stop this,stop now,stop that,just stop,stop stop,stop everything,stop ok,unsubscibe}',
  '={unsuscribe,unsubcribe,unsubscrib,unsub,unsubscribed,unsubscribe me,cancell,canceled,cancel all,cancel this,cancel it,quit it,end it now}',
  '={end this,end all,end chat,end conversation,end messages,end texts,remove me,i quit,i want to stop,i want to quit,i want out}',
  '={leave me alone,go away,goaway,get lost,wrong number,wrong number stop,stop me,i said stop,stop i said}',
  '={stop stop stop,i want to cancel,i would like to cancel,remove my number,remove my phone number,take my number off,stop messages,stop text,stop txt}',
  `${end} ~2 ${contacting} ~2 ${us}`,
  `${end} ~2 ${contacting} ~1 {these,this,texts,messages,please,now,already}`,
  `${end} ~4 {texts,txts,text messages,messages,msgs,mesages,messeges,notifications,spam,texting,messaging}`,
  `${texts} ~1 {please,pls,to,must,need to} {stop,end}`,
  `do not ~2 ${contact} ~2 ${us}`,
  `{can not,should not,must not,better not,no reason to} {be,keep,} ~1 ${contacting} {me,us,this number,my phone}`,
  `{never,not ever,not} ~1 ${contact} {me,us,this number,my phone} ~1 {again,anymore,any more,ever}`,
  `do not want ~2 {you,yall,u,anyone,nobody,anybody} ~2 ${contact} ~1 ${us}`,
  `do not want ~2 {you,yall,u} ~1 ${contacting}`,
  `{do not,no longer,not} {want,wish,need,care for,like} ~3 {texts,txts,text messages,messages,msgs,mesages,messeges,notifications,spam} ~2 {anymore,any more,no more,again,from you,please,at all,stop,}`,
  `{no more,enough of,enough with,done with,sick of,tired of} ~2 {texts,txts,text messages,messages,msgs,notifications,spam}`,
  `{take,get,remove,drop,scratch,cut,pull,keep,leave} ~1 {me,us,my number,my name,my phone,my cell,this number,this phone,our number,my info} ~1 {off,from,out of,outta,out} ~3 {list,lists,system,texts,messages,database,program,service,contacts,thing,chat,group,subscription,mailing list}`,
  `{remove,delete,lose,erase,forget,drop,scratch} {my,this,our} {number,phone,phone number,cell,digits,contact,contact info} ~1`,
  `leave {me,us,my phone,this number,my wife,my husband} ~2 alone`,
  `{you,u,yall} {have,got,texted,reached,} ~1 {the,a} wrong {number,person,guy,phone,lady}`,
  `{wrong,not the right} {number,person,guy,phone,lady} ~4 {stop,quit,remove,do not,leave me}`,
  `{never,not,did not,not me who} ~1 {signed up,sign up,signed,subscribed,subscribe,asked,ask,opted,agreed} ~1 {for,to,in to} {this,these,get,your,any of this} ~1 {texts,messages,service,list,stuff,}`,
  `{want to,like to,need to,trying to,how do i,how to,how can i,can i,let me,please,pls,i} ~1 ${unsubscribe}`,
  `${unsubscribe} ~2 {me,my,us,this,from,please,pls,now,number,thanks,already}`,
  `{report,reporting,block,blocking,blocked} {you,u,yall,this number}`,
  `{want,like,asked,told,need,said,tell,telling,asking,begging} ~1 {you,u,yall,ya,these texts,the texts,these messages} ~1 to {stop,quit}`,
  'do not ~1 {hit,hmu} {me,us} up',
  `${contacting} ~2 {me,my phone,this number,us} ~1 stop`,
  `not interested ~2 {stop,quit,remove}`,
  `{please,pls,kindly,just,so} stop {thank you,thanks,now,this,it,that,already}`,
  `{messages,texts,texting,number,person,interested,enough,anymore,bye} stop`,
  `{be,get,want to be} {removed,taken off,unsubscribed,deleted} ~1 {from,off,} ~2 {list,lists,texts,messages,these,this,database,system}`,
  `{do not,withdraw,revoke,take back,never gave} ~1 {my,any,you,} {consent,permission} ~2`,
  '{stop,quit} hitting {my line,my phone,me up,us up}',
  'do not {text,message,txt,msg} ~1 back',
  'stop {please,pls,plz} ~1',
  'please stop {i,my,we,this,it,that,now,asap,you,because,not,and,or,already,these}',
  '={no more of,enough of,done with} {these,this,those}',
  '{take,get} {this,my} number {out,off}',
  '{delete,erase,drop} me ~1 {from,off} ~2 {list,system,texts,messages,contacts,database,phone}',
  'block {me,us,my name,my number} ~1 {from,off} ~2',
  'take my {name,number,phone} off',
  '={cancle,cancal,canel,cancell,cansel,quitt,remve,stahp,stawp,stap,stopt,stope,tsop,stpp,stoopp,un subscribe,un subscribe me,un suscribe,unsubcribe,unsubscribed me}',
  '{you,u,yall} {can,may,could} {stop,quit} ~1',
  '{stoptexting,stopmessaging,stopcalling,stoptxting} ~2',
  'want {out,off} of {these,your,the list,this list,this thing,this chat,this program,here}',
  '{want,like,wish} to stop {receiving,getting,these,the texts,texts}',
  'how do i stop {this,these,getting,receiving,the texts,texts}',
  '=stop the {texts,messages,texting,bot}',
  'opt {me,my number} out',
  'opt out of',
  '={stop,quit} {texting,txting,txtng,messaging,contacting,sending,bothering,spamming,harassing,calling}',
  '{stop,end,cancel,quit} {the,these,all,all the,your,all these,} {texts,messages,msgs,txts,text messages,notifications,alerts}',
  'do not {send,want} {me,} {any,any more,more,anymore,these,your,to get,to receive} {more,} {texts,messages,text,msgs,txts,text messages}',
  'do not want {you to text,you texting,to be contacted,to be texted}',
  '{never,not} {text,message,contact} me {again,}',
  '{please,} no more {texts,messages,texting,msgs,txts,text,messaging}',
  '{take,get,remove} {me,my number,my name,my phone} {off,from,out of} {the,this,your,ur,of,} {list,lists,system,texts,messages,phone}',
  'take me off',
  'remove {me,my number,my phone number} {from,please}',
  'cease and desist',
  '{you,u,yall,they} {all,} {need,have,got,ought} to stop {texting,messaging,contacting,calling,bothering,harassing,sending} {me,us,this,these,}',
  'cancel {my,the,this,all} {subscription,service,account,membership,enrollment,alerts}',
  '{never,did not} {signed up,sign up,subscribed,subscribe,asked,ask} for {this,these,texts,that}',
  'stop {all,any,every} {texts,messages,contact,communication}',
  '{take,get,remove} me {off,out,outta,from} {of,} {this,here,it,your,ur,the,that}',
  'do not {ever,} {text,message,contact,call,write,bother} {me,} {again,anymore,any more,no more,ever}',
  '{stop,enough,done,no more} with {the,these,all,all the,your,all these,} {texts,messages,msgs,txts,text messages,texting}',
  'do not want to {receive,get,hear} {any,} {more,anymore,any more,from you,these,your,no more} {texts,messages,msgs,text messages,from you,}',
  'no longer {want,wish} {to,} {receive,get,texts,messages,be contacted}',
  '=delete my {number,phone number}',
  '=end {it,this,chat} now',
  `{not,no longer} {want,need,wish,like,care for} ~1 {any,any more,anymore,more,these,those,your,all these,so many,to get,to receive,getting,receiving} ~4 ${texts}`,
  `{like,want,rather,prefer,wish} ~2 not ~2 {receive,recieve,get,be sent} ~4 ${texts}`,
  `not interested in ~1 {receiving,recieving,getting} ~3 ${texts}`,
  `${end} ~1 ${contacting} it`,
  `do not ~1 {text,message} it`,
  'this is not {his,her,their} ~1 {number,phone,cell} ~1',
  'not who you think i am ~1 {please,remove,stop}',
  '={turn,shut,switch} {it,this,these,them} off',
  `{turn,shut,switch} off {these,the,your,all} ~1 ${texts}`,
  '{want,get,getting,be,how do i get} off {this,your} {list,mailing list,text list,texting list}',
  '{take,get} ~3 {number,phone,cell} off',
  '={end,close,finish} {this,the,our} {conversation,chat,convo}',
  `{stop,enough,quit} with ~4 ${texts}`,
  'do not send ~1 {anything,nothing} ~1',
  '={i,} want out of {this,it,here}',
  '{stop,end,cancel,discontinue} this service',
  '{cease,stop,end} ~1 {all,any,further} ~1 {communication,communications,contact,correspondence}',
  '={f off,no texts,no texting,no text,cease,discontinue,disable,turn off,shut off}',
] as const;

/** Stop words that answer some questions. */
export const optOutOrAnswer = ['=no more'] as const;

/** As the last word it is said to us, unless the words before it say what it belongs to. */
export const optOutLast = [
  '{stop,stopp}',
  '{please remove,remove me,please remove me,remove me please,remove my number,do not text,do not message,do not contact}',
  `out of {these,your,all} ~1 ${texts} ~1`,
] as const;

/** Before that last word they make it part of what is told: "the bus stop", "they made me stop". */
export const optOutNotLast = [
  '{pain,hurting,suffering,hurt,thoughts,bus,metro,train,traffic,last,next,first,the,a,each,every,one,pit,rest,non,to,not,never,made me,make me,made us,let me,making me,had me,gotta,did i,i,they,he,she,we,can,could,will,would,should,must} stop',
] as const;

/** Undo a stop, the carriers' words among them. */
export const optIn = ['start', 'unstop', 'yes', 'begin', 'opt in', 'start please', 'restart texts'] as const;

/** Hold a stop phrase and do not ask for it. */
export const optOutGuards = [
  '{take,get} ~1 me ~1 {off,out of} ~2 {earth,planet,world,life,misery,paper}',
  `{do not,not,no longer} {want,need,wish,like} ~6 {from,with} {him,her,them,my} ~1`,
  `${others} ~2 {not,never} leave {me,us} ~2 alone`,
  `${others} ~2 {not,never} stop ~2 ${contacting} ~2 ${us}`,
  `{told,asked,begged,ordered} {me,us,${others.slice(1, -1)}} ~1 {to,} stop ~2 ${contacting} ~2 ${us}`,
  `{not,never} {stop,quit} ~2 ${contacting} ~2 ${us}`,
  `{not,never} {stop,quit} ~4 {texts,messages,text messages,texting,messaging}`,
  `${others} ~2 do not ~2 ${contact} ~2 ${us}`,
  `do not ~2 {call,write,contact} ~2 back`,
  `{take,get,remove,keep} ~1 {me,my name,my phone,this,it} ~1 {off,from,out of} ~3 {record,probation,parole,registry,case,warrant,lease,jail,prison,system of the court,290,watch}`,
  `{stop,end,quit} ~4 {getting,having} ~2 {messages,texts} from {him,her,them,my ex}`,
  'not stop {texting,messaging,contacting,calling,bothering,harassing,sending} {me,us,this,these,texts,messages,here}',
  'do not {stop,quit,end} {texting,messaging,sending,contacting} {me,}',
  'do not {stop,end,cancel} {the,these,my,} {texts,messages}',
  'to stop {texting,messaging,contacting,calling,bothering,harassing} {me,us}',
  '{he,she,they,it} do not {call,text,contact,message} me',
  'did not stop {texting,calling,contacting} me',
  '{they,he,she,it,court,lawyer,employers,jobs,job} {do not,will not} {call,text,contact,message,send} me',
] as const;

/** Beside a stop word these only say it louder. */
export const optOutFrame = [
  '{enough,already,now,right now,just,i said,ok,okay,asap,immediately,for good,forever}',
] as const;
