/** Fear and hardship, told and not asked. */
export const worries = {
  immigration: [
    '{scared,afraid,fear,frightened,terrified,worried,nervous} {of,about,that,} {the,} {ice,immigration,migra,la migra,deportation,being deported,getting deported,they will deport me}',
    '{scared,afraid,worried,nervous} {because,cause,and,} {i,} {am,have,do not have,got,} {undocumented,illegal,no papers,papers,a visa,not a citizen}',
    '{scare,scares,scary} {me,} {of,} {ice,immigration,deportation}',
    '{ice,immigration,deportation,getting deported} scares me',
    'do not want {to get,to be,} {deported,trouble with immigration,problems with immigration}',
    '=i am undocumented',
    '{do not have,have no,got no} {any,} papers {is that,is it,does that,will that}',
  ],
  cost: [
    '={i,we,} {can not,could not} {pay,afford,afford it,pay it,pay for it,pay this,pay that,afford this}',
    '={i,} {do not,} have {no,any,the,} {money,cash} {to pay,for this,for that,}',
    '=i {am,} {broke,poor}',
  ],
} as const;
