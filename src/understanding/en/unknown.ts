/** "I don't know", in all its ways. */
export const unknown = [
  '{i,} {really,honestly,} do not {really,even,actually,quite,exactly,} {know,kno,recall,remember,rember,rememeber}',
  'i {really,} do not no',
  '{i,} can not {really,} {remember,recall,say,tell}',
  '{not,nt} {really,so,too,very,quite,entirely,100%,exactly,totally,completely,all that,} {sure,shure,certain,positive}',
  '=not really sure about that',
  '{unsure,uncertain}',
  'un sure',
  '{i have,have,i got,got,} no {idea,clue,memory}',
  'not a clue',
  'no way to know',
  '{who,god,lord,only god,heaven} knows',
  '{i,} {forgot,forget}',
  'i have forgotten',
  '={maybe,perhaps,possibly}',
  'maybe',
  'perhaps',
  'possibly',
  'it {depends,is possible,could be,might be}',
  '=depends',
  '{could,might} be',
  '{could,might} have been',
  '=hard to say',
  'hard to say {for sure,if,when,what}',
  'beats me',
  '=i wish i knew',
  'wish i knew',
  'you tell me',
  '50 50',
  'i am {lost,confused}',
  'i might',
  '=i {may,could}',
  'i {may,could} {have,be}',
  'never {heard back,found out,heard how,heard what,heard if,told me if}',
  'not {a,} {100,hundred,100%} {percent,} {sure,certain,positive}',
  '{how,how am i,how would i,how should i} {should i,supposed to,} know',
  'hell if i know',
  'your guess is as good as mine',
  '=i have to {check,ask,look}',
  '{do not,dont} have {the,that} {date,dates}',
  '{they,he,she,my po} {have not,has not,never,did not} {tell,told,said,say} {me,}',
  'no one {ever,} told me',
  'nobody {ever,} told me',
  'they {never,did not} {told,tell,explained,explain} me',
  'i would have to {check,look,ask}',
  'i {need,have} to {check,look it up,ask}',
  'could not tell you',
  '{lost,losing} {count,track}',
  '{i,} would not know',
  'who can remember {that,}',
  'who remembers',
] as const;

/** What is not known, after "I don't know". */
export const unknownThing = [
  '{exactly,} when',
  'the {exact,} {date,day,month,year,dates,amount,name,number}',
  'how {long,much,many,it,to}',
  'why',
  'which {one,court,county,judge}',
  'what {court,county,judge,year,month,for}',
  'where',
] as const;

/** Begin like the same, and deny something else. */
export const notUnknown = [
  'i {forgot,forget} {about,to,i,that i,the one,my}',
  'i do not know {english,spanish,how to read,how to write}',
] as const;

/** After "no se" these leave it as it is. */
export const afterUnknown = [] as const;
