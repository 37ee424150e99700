/** After a crisis: whole messages that say to go on, or that the bad moment is over. "Ok" alone says neither. */
export const ready = [
  '={reply,number,option,send,pick,press,the number} 1',
  '={1,one,go on,keep going,continue,resume,proceed,go ahead,carry on,move on,next,go on here,go on please}',
  '={lets,let us,we can,can we,i can,you can,ready to,i am ready to,i want to,i would like to,i wanna,want to,yes,ok,sure} {go on,keep going,continue,carry on,resume,proceed,go ahead,move on}',
  '={ready,i am ready,yes i am ready,ready now,i am ready now}',
  '={i am,im,i feel,feeling,doing,i am doing,i am feeling} {ok,okay,fine,good,alright,all right,better,safe,much better,a lot better,a bit better,a little better} {now,}',
  '={i am,im,i feel} {ok,okay,fine,good,alright,all right,better,safe} {now,} {lets,let us,i can,we can,we,} {go on,keep going,continue}',
  '={better now,all good now,i am good to go}',
] as const;
