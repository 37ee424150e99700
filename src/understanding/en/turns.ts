/** Take back what was said just before. */
export const corrections = {
  markers: [
    'i {got,had,put,gave,have} {you,} {the,my,that} {year,date,month,answer,level,county,court,charge,last one} wrong',
    'i {gave,put,told,sent,typed,wrote} {you,} {the,a} wrong {year,date,month,answer,level,county,court,charge,one}',
    '{wait,sorry,oops,ooops,whoops,my bad,scratch that,correction,actually,i meant,i mean,meant to say,i meant to say,i ment,nvm,never mind,no wait,wait no,no sorry,sorry no,oh wait,let me correct that,hold up,typo,mistake,i made a mistake,i was wrong,i messed up,i misspoke,change that to,change it to,should be,it should be,rather,my mistake,ignore that,apologies}',
    'i {hit,pressed,pushed,picked,clicked,put,typed,tapped,sent,chose,gave,said,gave you} {you,the,a,} wrong {one,button,number,thing,answer,key,option,info,date,year,}',
    '{wrong,bad} {button,key,number,answer,option,one,date,year}',
    '{hang on,hold on,excuse me,my fault,fat fingers,fat fingered it,let me fix that,let me fix it,let me change that,let me correct myself,let me take that back,i take it back,i take that back,correct that,correction to that,strike that,disregard that,disregard,i misread,misread that,i mispoke,i was mistaken,i mixed it up,i mixed them up,i got mixed up,i got confused,i remembered wrong,i remember now,now i remember,pardon,pardon me,sorry about that,oopsie,opps,woops,wait a minute,wait wait,no no wait}',
    '{i,just,} {looked,checked,double checked} {at,} {it,my papers,my paperwork,the papers,the paper,my paper,again,it up,} {and,}',
    '{the,that} {date,year,month,answer} {is,was} wrong',
    '{i,} {had,got,have} {it,that,this,them} {all,} wrong',
    'take {that,it,this} back',
    'meant to {type,put,write,send,answer,click,pick} ',
    'i {said,put,answered} {yes,no}',
    '{now that i,come to} {think,remember,recall} {about,of,} {it,}',
    '{i,} told you wrong',
    'i lied',
    'i {typed,put,wrote,said,entered,sent,gave,answered,clicked,picked,told you,had} {it,that,this,the,my,} ~1 wrong',
    'i {just,} {found,saw,seen} {my,the} {paper,papers,paperwork} {and,}',
  ],
  said: ['i {said,put,told you,wrote,answered,picked,chose,clicked,typed,texted,entered}'],
  isReally: [
    '{and,when,cause,because,} {it,that} {was,is,should be,should have been,got} {really,actually,supposed to be,}',
    '{should be,should have been,supposed to be}',
    'it got',
  ],
  previous: [
    '{the,my} {last,previous,other} {answer,question,one} {was,is,should be,should have been}',
    '{the one before,answer before,question before,my answer before,i answered wrong,the last question,last question,for the last one,my last answer,for the last question,previous question,on the last one,about the last one}',
    'i {said,put,answered} {it,} wrong {before,}',
    'change my {last,previous} answer to',
    'i {answered,said,put,got,did,told you} {that,the,my} ~2 {one,question,part,answer} wrong',
    '{on,for,about,in} {that,the} {one,question,answer} {before,earlier,from before}',
    '{the,that,my} {date,year,month,level,charge,answer,one} {before,earlier,from before,i gave,i gave you,i put} {is,was} {wrong,off,a mistake}',
    'what i {said,put,told you,answered} before',
    '{the,that} {answer,question,one} {before,i gave before,i gave}',
    '{about,regarding} {the,that,my} {last,previous,} {date,year,month,level,charge,case,court,answer,question,one}',
    '{scratch,change,forget,ignore,undo,fix,redo} {my,the,that} {last,previous} {one,answer,thing,question,}',
    '{change,fix,switch} ~4 to',
    '{for,on,about,in} the ~2 {one,question}',
  ],
} as const;

export const switchTo = {
  en: [
    '{can you,can we,could you,could we,please,lets,let us,want,need,like,prefer,rather,switch,change,go,do,send,text,write,talk,speak,put,say,better,have,get,read,continue,back} ~4 {in,to} english ~1',
    '={ok,} {lets,let us} {do,use,go with,try,stick with,keep} english {then,please,instead,}',
    '{speak,talk,read,understand,know} {only,better,} english {please,better,only}',
    '{only,just,better} {speak,talk,read,understand,know} ~1 english',
    'i {do not,can not,barely,hardly} ~1 {speak,understand,read,know} ~2 {spanish,espanol}',
    'english {please,pls,instead,only,thanks,version}',
    '={english,inglish,in english,english please,speak english,switch to english,change to english,i speak english,i prefer english,do you speak english,eng,can we speak english,can you speak english,i want english,english only,change language to english,language english,back to english,i only speak english,text in english,in english please}',
    '=i do not {speak,understand,read,know} spanish',
    '=no spanish',
  ],
  es: [
    '{can you,can we,could you,could we,please,lets,let us,want,need,like,prefer,rather,switch,change,go,do,send,text,write,talk,speak,put,say,better,have,get,read,continue,back,is there,available} ~4 {in,to} {spanish,espanol} ~1',
    '{speak,talk,read,understand,know} {only,better,} {spanish,espanol} {please,better,only}',
    '{only,just,better,do you,can you,you,yall,anyone,anybody,somebody} {speak,speaks,talk,read,understand,know} ~1 {spanish,espanol}',
    '{do not,can not,barely,hardly,not,does not} ~1 {speak,understand,read,know} ~2 english ~2',
    '{spanish,espanol} {please,pls,instead,only,thanks,version,porfa,por favor}',
    '={spanish,in spanish,spanish please,speak spanish,switch to spanish,change to spanish,i speak spanish,i prefer spanish,do you speak spanish,can we speak spanish,can you speak spanish,i want spanish,spanish only,change language to spanish,language spanish,i only speak spanish,do you have spanish,can i get this in spanish,do you have this in spanish,is this in spanish}',
    '={can we,can you,could we,could you,lets,let us} {do,have,say,write,send,put,get} {this,it,them,everything} in spanish',
    '={habla,hablas,se habla} {espanol,spanish}',
    '=i do not {speak,understand,read,know} english',
    '=no english',
    '=no speak english',
  ],
} as const;

/** What is named after these did not come to pass. */
export const unreal = [
  '{almost,nearly,could have,would have,was going to,were going to,wanted to,supposed to,instead of,rather than,denied,denied me,refused,refused me,facing,threatened,trying to give me}',
  '{started,began} ~1 {as,with}',
] as const;

/** Said last, what was named is no longer so. */
export const reduced = ['reduced', 'lowered', 'downgraded'] as const;

/** What is named after these is what it became. */
export const becomes = [
  '{reduced,dropped,lowered,knocked,brought,pled,bumped} {it,} {down,} to',
  '{reduced,dropped,lowered,knocked,brought,pled,bumped,went} ~1 {down,} from ~3 to',
  '{went,changed,turned} {down to,into}',
  '{pled,plead,pleaded} ~1 to',
  'convicted of',
  '{ended,ended up,finished,wound up,came out,finalized} {as,being,with,up as,up being}',
] as const;
