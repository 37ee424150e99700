/** Openings of a question to us. */
export const questionOpeners = [
  'how {do,does,did,long,much,many,can,is,are,will,would,come,about,should,soon,far,old,it,to,i}',
  'what {is,are,does,do,if,happens,will,about,can,should,kind,the,a,else,would,did,i,court,papers,form,forms,counts,law}',
  'where {do,is,can,are,does,should,to,did,i}',
  'who {is,are,can,will,do,does,sees,should,helps}',
  'why {do,does,is,are,did,would,should,not,you}',
  'which {is,one is,one,court,form,forms}',
  'when {do,does,will,can,is,should,would}',
  'can {i,you,they,my,we,it,a,the,someone,employers,police,immigration,a felon,this}',
  'could {i,you,they,it,this}',
  'would {it,i,they,this,that,my}',
  'should i',
  'will {i,it,they,this,my,you,the,a,that}',
  'do {i,you,they,we,employers,jobs,people}',
  'does {it,this,that,my,the,a,anyone}',
  'did {i,you,they}',
  'is {it,there,this,that,my,the,a} {free,a fee,a deadline,a cost,a way,a felony,a misdemeanor,really,legal,safe,private,possible,going,ok,considered,still,not,too late,going to,true,confidential,real,only,someone,anyone,any,this,bad,worse,better,erased,gone,sealed}',
  'are {you,there,they,these,dui,felonies,misdemeanors} {a,any,able,going,real,the,all,lawyers,free,fees,still,human}',
  'am i {eligible,able,going,allowed,gonna,in,too,still,considered}',
  'are you {a,the} {cop,police,police officer}',
  'is this a {scam,fraud,trick}',
  'is that {ok,a problem}',
  'was {it,that,this} {a,considered}',
  '{tell me,explain} {what,how,why,about,the}',
  '{wondering,wanted to know,want to know,question about,i have a question,quick question,need to know,i was wondering}',
  'what about',
  'how about',
  'any {way,chance,idea,deadline}',
] as const;

/** Words that can begin nothing but a question. */
export const interrogatives = ['{how,where,who,which}'] as const;

/** Begin like a question, and ask nothing. */
export const asksNothing = ['why not', 'do it'] as const;
