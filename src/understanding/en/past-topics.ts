import type { Lexicon } from '../lexicon.ts';

/** Words that answer what happened in a case long ago: the plea, the crew, the way out of it. */
export const pastTopics = {
  'super-strike': {
    yes: ['{murder,homicide,attempted murder,rape,child molestation,lewd act,life sentence,lifer}'],
    no: [
      '{drug,drugs,theft,shoplifting,petty theft,dui,weed,marijuana,possession,robbery,burglary}',
      'nothing {like that,that bad,that serious,serious,violent}',
      'never {anything,nothing} {like that,}',
    ],
  },
  pleaded: {
    yes: [
      '{pled,plead,pleaded,said,entered,say,had to plead,had to say} {guilty,no contest,a plea,a guilty plea}',
      '{guilty,no contest,nolo,took a plea,guilty plea,plea first}',
      '{dej,deferred entry,deferred entry of judgment,deferred}',
    ],
    no: [
      '{pled,plead,pleaded,said,entered} {not guilty,innocent}',
      '{not guilty,pretrial,pre trial,no plea,without a plea,before any plea,never charged}',
    ],
  },
  evaded: {
    yes: [
      '{i,} {ran,ran away,ran off,hid,fled,took off,skipped,skipped bail,skipped town,jumped bail,absconded,bounced,dipped,left town,left the state,left the country}',
      '{used,gave,had,said} {a,another,someone elses,somebody elses,my brothers,my sisters,my cousins,a different,} {fake name,false name,fake id,other name,name,another name,different name}',
      '{fake,false,wrong} {name,id}',
      'on the run',
    ],
    no: [
      '{stayed,showed up,went to court,went to all my courts,turned myself in,real name,my real name,my own name}',
      '{never,did not} {leave,left,run,hide,go anywhere}',
      'nothing like that',
    ],
  },
  'fire-crew': {
    yes: [
      '{fire camp,firecamp,fire crew,firecrew,fire station,firehouse,fire house,conservation camp,hand crew,hotshots,hot shots,inmate firefighter,cal fire,calfire,fire fighter,firefighter,fireman,camp crew,fought fires,fighting fires,fire fighting,firefighting}',
      '{was,went,sent,worked,did} {in,at,to,on,} {fire camp,camp,the camp,the fire crew,a fire crew}',
      '={camp,i did camp,in camp,yes camp}',
    ],
    no: [
      '{kitchen,laundry,yard crew,yard,porter,the kitchen,pia,barber,clerk}',
      'never {went to,did,was in,worked} {camp,fire camp,}',
    ],
  },
} as const satisfies Partial<Lexicon['topics']>;
