const court =
  '{court,a court date,court date,my court date,a hearing,hearing,court hearing,trial,arraignment,my arraignment}';
const soon =
  '{today,tomorrow,tonight,tmrw,tmw,this week,this morning,this afternoon,next week,in the morning,in an hour,soon,monday,tuesday,wednesday,thursday,friday}';

/** To be in court within days. */
export const courtSoon = [
  `{have,got,must be in,have to be in,need to be in,due in,going to,go to,have to go to} ~1 ${court} ~2 ${soon}`,
  `${court} {is,} {on,} ${soon}`,
  `${soon} {i have,i got,i go to,i have to go to,is my} ~1 ${court}`,
] as const;
