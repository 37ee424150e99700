import type { Lexicon } from '../lexicon.ts';

/** How people name what the ways that are only some people's go by. */
export const ways = {
  'other-ways': {
    survivor: [
      '{survivor,victim,trafficked,trafficking,human trafficking,abused,abuse,forced,forced me,hurt me,made me do it,my pimp,pimp,domestic violence,dv,abusive,traficking,sex trafficking,coerced}',
      '{someone,somebody,they,he,she,my boyfriend,my ex,my husband} {forced,hurt,made,trafficked,abused} me',
      'was {forced,abused,trafficked}',
    ],
    military: [
      '{military,veteran,vet,army,navy,marines,marine,air force,coast guard,national guard,i served,the service,ptsd,served in the military,milatary,veterans,vetran,deployed,active duty}',
    ],
    'unfair-plea': [
      '{plea,my plea,unfair plea,bad plea,unfair,new proof,new evidence,proof,evidence,bad lawyer,innocent,immigration,deported,deportation,did not understand,no interpreter,did not know what i signed,racist,bias,new proff}',
      '{did not,never} {understand,understood} {my plea,the plea,it,what i signed,}',
      'lawyer {never,did not} {told,tell,explain} {me,}',
    ],
    'under-18': [
      '{under 18,minor,a minor,juvenile,kid,a kid,teenager,under age,underage,i was young,below 18,undr 18,younger than 18}',
      'i was {12,13,14,15,16,17}',
    ],
    back: [
      '={back,go back,none,none of these,none of them,neither,no,nope,nothing,return,menu,nah,not me,skip,next,bak}',
      'none of {these,them,those,the above,that}',
      'nothing like that',
    ],
  },
} as const satisfies Partial<Lexicon['options']>;
