/** Said to us and no answer: kindness wants a line back. */
export const feelings = {
  thanks: [
    '{thanks,thank you,thank u,thx,ty,tysm,thank you so much,thanks a lot,thanks so much,much appreciated,appreciate it,appreciate you,i appreciate it,i appreciate you,i appreciate that,i appreciate the help,bless you,god bless,god bless you,that helps,you are so helpful,you are kind}',
  ],
  besideThanks: [
    '{ok,okay,k,cool,great,oh,well,yes,yeah,all right,alright,good,nice,awesome,perfect,wow,for the help,for your help,for everything,for that,for this,so much,very much,a lot,maam,sir,again,and,but,anyway,anyways,you,u}',
  ],
  sadness: [
    'i {am,feel,was,been,just feel,have been} ~3 {lonely,alone,sad,ashamed,embarrassed,scared,afraid,nervous,anxious,stressed,overwhelmed,depressed,hopeless,worried,heartbroken,exhausted,terrified,frustrated,discouraged,upset,lost,broken,humiliated,worthless,drained,worn out,burned out}',
    'so {lonely,sad,ashamed,embarrassed,scared,afraid,nervous,stressed,overwhelmed,depressed,hopeless,frustrated,alone}',
    'i am ~2 {tired,sick,fed up,done} ~1 {of this,of it,of all this,with this,of all of it,of everything,of being judged,of fighting}',
    'i am ~1 {so,very,really,just} ~1 tired ~1',
    '{this is,it is,it has been} ~2 {hard,difficult,painful,too much,a lot,embarrassing,humiliating,rough} {for me,to talk about,on me,}',
    '{makes,making,made} me ~2 {sad,cry,ashamed,nervous,anxious,sick,scared}',
    '{crying,in tears,want to cry,wanna cry,i cry,i cried,my heart is broken,breaks my heart}',
    '{i hate this,i regret it,i feel bad,i feel terrible,i feel awful,i feel like nothing,i feel like trash,no one understands,nobody understands,nobody helps me,no one helps me,i miss my kids,i miss my family,i have nobody,it hurts}',
  ],
} as const;
