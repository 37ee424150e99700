/** Take back what was said just before. */
export const corrections = {
  markers: [
    '{wait,sorry,oops,ooops,whoops,my bad,scratch that,correction,actually,i meant,i mean,meant to say,i meant to say,i ment,nvm,never mind,no wait,wait no,no sorry,sorry no,oh wait,let me correct that,hold up,typo,mistake,i made a mistake,i was wrong,i messed up,i misspoke,change that to,change it to,should be,it should be,rather,my mistake,ignore that,apologies}',
  ],
  previous: [
    '{the,my} {last,previous,other} {answer,question,one} {was,is,should be,should have been}',
    '{the one before,answer before,question before,my answer before,i answered wrong,the last question,last question,for the last one,my last answer,for the last question,previous question,on the last one,about the last one}',
    'i {said,put,answered} {it,} wrong {before,}',
    'change my {last,previous} answer to',
  ],
} as const;

export const switchTo = {
  en: [
    '{can you,can we,could you,could we,please,lets,let us,want,need,like,prefer,rather,switch,change,go,do,send,text,write,talk,speak,put,say,better,have,get,read,continue,back} ~4 {in,to} english ~1',
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
] as const;

/** What is named after these is what it became. */
export const becomes = [
  '{reduced,dropped,lowered,knocked,brought,pled,bumped} {it,} {down,} to',
  '{went,changed,turned} {down to,into}',
  '{ended,ended up,finished,wound up,came out,finalized} {as,being,with,up as,up being}',
] as const;
