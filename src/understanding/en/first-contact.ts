/** Words that only English has, and what each is worth is the same. */
export const greetings = [
  '{hi,hello,hey,hiya,howdy,yo,sup,good morning,good afternoon,good evening,greetings}',
  '{person,human,somebody,wassup,whatsup,wsup,waddup,wazzup,they,them,she,her,him,we,our,us,been,will,would,there,here,not,just,out,up,at,by,but,or,because,when,why,long,ago,years,year,old,new,yall,gave,number,tell,text,open,someone,somebody,anyone,hire,thing,today,speak,call,question,questions,more,assist,wondering,wanted,trouble,afternoon,morning,evening,guys,could,should,did,in,on,apply,fix}',
  '{i,my,want,need,help,the,can,you,how,what,do,does,is,are,was,am,this,to,get,clean,clear,clearing,job,with,of,for,from,about,please,thanks,thank,and,where,who,yes,would,like,looking,trying,it,have,got,saw,flyer,sign,your,if,has,any,told,free}',
  '{expunged,conviction,criminal,background check,erase,seal,lawyer,court,case}',
] as const;
