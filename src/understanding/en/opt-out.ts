/** Whole-message stop words, and phrases that ask us to stop wherever they stand. */
export const optOut = [
  '={stop,stop all,stopall,unsubscribe,end,quit,cancel,revoke,optout,opt out,remove,arret,td,exit}',
  '={stp,stpo,sotp,stoop,stap,stop it,stop this,stop now,stop that,just stop,stop stop,stop everything,stop ok,unsubscibe}',
  '={unsuscribe,unsubcribe,unsubscrib,unsub,unsubscribed,unsubscribe me,cancell,canceled,cancel all,cancel this,cancel it,quit it,end it now}',
  '={end this,end all,end chat,end conversation,end messages,end texts,remove me,i quit,i want to stop,i want to quit,i want out}',
  '={leave me alone,go away,goaway,get lost,wrong number,wrong number stop,stop me,i said stop,stop i said}',
  '={stop stop stop,i want to cancel,i would like to cancel,remove my number,remove my phone number,take my number off,stop messages,stop text,stop txt}',
  '{want,like,wish} to stop {receiving,getting,these,the texts,texts}',
  'how do i stop {this,these,getting,receiving,the texts,texts}',
  '=stop the {texts,messages,texting,bot}',
  '{unsubscribe,unsuscribe} {me,my number,from,please}',
  '{how do i,i want to,want to,let me,please,can i} {unsubscribe,unsuscribe,opt out}',
  'opt {me,my number} out',
  'opt out of',
  '{stop,quit} {texting,txting,txtng,messaging,contacting,sending,bothering,spamming,harassing,hitting up,calling} {me,us,this number,my phone,these,this,texts,messages,here}',
  '={stop,quit} {texting,txting,txtng,messaging,contacting,sending,bothering,spamming,harassing,calling}',
  '{stop,quit} {texting,messaging,contacting,sending} {please,now,already}',
  '{stop,end,cancel,quit} {the,these,all,all the,your,all these,} {texts,messages,msgs,txts,text messages,notifications,alerts}',
  'do not {text,txt,message,msg,contact,call,write,bother,send} me',
  'do not ever {text,message,contact,call} me',
  'do not {text,txt,message,msg,contact,call} {this number,again,anymore}',
  'do not {send,want} {me,} {any,any more,more,anymore,these,your,to get,to receive} {more,} {texts,messages,text,msgs,txts,text messages}',
  'do not want {you to text,you texting,to be contacted,to be texted}',
  '{never,not} {text,message,contact} me {again,}',
  '{please,} no more {texts,messages,texting,msgs,txts,text,messaging}',
  '{take,get,remove} {me,my number,my name,my phone} {off,from,out of} {the,this,your,ur,of,} {list,lists,system,texts,messages,phone}',
  'take me off',
  'remove {me,my number,my phone number} {from,please}',
  '{lose,forget} my number',
  '{delete,remove} my number from {your,the} list',
  'leave me alone',
  'wrong number stop',
  '{i,} {revoke,withdraw} my {consent,permission}',
  'stop {asking,talking to} me',
  'cease and desist',
  '{you,u,yall,they} {all,} {need,have,got,ought} to stop {texting,messaging,contacting,calling,bothering,harassing,sending} {me,us,this,these,}',
  'cancel {my,the,this,all} {subscription,service,account,membership,enrollment,alerts}',
  '{never,did not} {signed up,sign up,subscribed,subscribe,asked,ask} for {this,these,texts,that}',
  'stop {all,any,every} {texts,messages,contact,communication}',
  '{take,get,remove} me {off,out,outta,from} {of,} {this,here,it,your,ur,the,that}',
  'do not {ever,} {text,message,contact,call,write,bother} {me,} {again,anymore,any more,no more,ever}',
  '{stop,quit} {blowing up,hitting,buzzing} {my phone,me}',
  '{block,blocking} {you,this number,u}',
  '{stop,enough,done,no more} with {the,these,all,all the,your,all these,} {texts,messages,msgs,txts,text messages,texting}',
  'do not want to {receive,get,hear} {any,} {more,anymore,any more,from you,these,your,no more} {texts,messages,msgs,text messages,from you,}',
  'no longer {want,wish} {to,} {receive,get,texts,messages,be contacted}',
  '=delete my {number,phone number}',
  '=end {it,this,chat} now',
] as const;

/** Stop words that answer some questions. */
export const optOutOrAnswer = ['=no more'] as const;

/** Undo a stop, the carriers' words among them. */
export const optIn = ['start', 'unstop', 'yes', 'begin', 'opt in', 'start please', 'restart texts'] as const;

/** Hold a stop phrase and do not ask for it. */
export const optOutGuards = [
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
