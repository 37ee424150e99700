/** Words that only English has, and what each is worth is the same. */
export const greetings = [
  '{hi,hello,hey,hiya,howdy,yo,sup,good morning,good afternoon,good evening,greetings}',
  '{i,my,want,need,help,the,can,you,how,what,do,does,is,are,was,am,this,to,get,clean,clear,clearing,job,with,of,for,from,about,please,thanks,thank,and,where,who,yes,would,like,looking,trying,it,have,got,saw,flyer,sign,your,if,has,any,told,free}',
  '{expunge,expunged,felony,conviction,criminal,background check,erase,seal,lawyer,court,case,misdemeanor}',
] as const;
