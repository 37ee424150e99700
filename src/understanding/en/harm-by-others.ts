import { forms } from './verbs.ts';

const hurt = [
  'hit',
  'beat',
  'choke',
  'hurt',
  'punch',
  'kick',
  'slap',
  'stab',
  'smack',
  'whip',
  'slam',
  'smash',
  'bash',
  'bang',
  'knock',
  'scare',
  'pound',
  'stomp',
  'whoop',
  'burn',
  'crack',
  'bust',
];
const hunt =
  '{following,followin,chasing,stalking,hunting,watching,after,tailing,trailing,follows,chases,stalks}';
const somebody =
  '{someone,somebody,someones,somebodys,man,guy,stranger,intruder,dude,dudes,men,guys,ex,he,burglar,burglars,people,they,robber,stalker}';
const home =
  '{house,home,apartment,room,place,crib,trailer,garage,yard,backyard,bedroom,bathroom,kitchen,tent,unit}';
const body = '{head,face,mouth,nose,jaw,neck,throat,arm,arms,hand,fingers,ribs,stomach,belly,teeth,eye,back}';
const weapon =
  '{gun,guns,knife,knives,machete,pistol,rifle,shotgun,hammer,blade,bat,glock,axe,crowbar,bottle,pipe,scissors,box cutter}';

/** What somebody does to the person now: who, what and to which part of them, each a wide list. */
export const harmByOthers = [
  `{he,she,husband,wife,ex,boyfriend,girlfriend,dad} ~6 {kill,shoot,burn} {himself,herself} and ~1 {me,us,kids,my kids,the kids}`,
  `{there is,there are,theres,some,two,three,these} ~3 ${hunt} {me,us} ~1`,
  `{being,getting} {followed,stalked,chased,hunted,tailed}`,
  `{a,the} ~1 {man,guy,dude,car,truck,van,woman,person,stranger} ~2 ${hunt} {me,us}`,
  `${somebody} ~2 {in,inside,breaking into,broke into,breaking in,entered,got into,getting into,climbing in} ~1 {my,our} ${home}`,
  `{he,she,they,someone,somebody,dude,guys,ex,people} ~1 {shot,shooting,shoots,shootin,shot up,fired,firing} ~1 {at,towards,toward} ~1 {me,us,my}`,
  `${forms(hurt, 's', 'ing', 'past')} ~1 my ${body} ~3`,
  `${forms(hurt, 'base', 's', 'ing', 'past')} ~1 {hell,shit,crap,fuck,snot,life,daylights,shyt,mess} out of {me,us,my}`,
  `{came,coming,comes,come} {at,after} {me,us} ~2 {with,swinging,holding} ~2 ${weapon}`,
  `{has,got,with,pulled,grabbed,holding} ~1 ${weapon} ~5 {kill me,kill us,hurt me,bathroom,closet,hiding,help,scared}`,
  `{cartel,gang,gangs,mara,ms13,bloods,crips,nortenos,surenos,sureños,eme,hood,homies,loan shark,dealer,plug,pimp,enemies,ops,opps,hitman,clique} ~3 {looking for,lookin for,after,coming for,comin for,hunting,found,threatened,threatening,want,wants,chasing,searching for} {me,us,my}`,
  `{said,says,told,telling,swears,swore,threatened} ~4 {cut,burn,break,slice,mess up,fuck up,smash,destroy,scar} my ${body}`,
  `{took,takes,has,hid,stole,keeps,broke} ~1 my ~5 {can not,not,nowhere} ~1 {leave,get out,call,go,escape,go home,to go} ~1`,
  '{he,she,they,hell,shell,theyll} ~2 {shoot,kill,murder} {everybody,everyone,us all,all of us,them all}',
  `{has,have,got,took,kidnapped,holding} my {son,daughter,kids,kid,baby,brother,wife,sister,family} ~6 {kill,money,ransom,hurt,pay}`,
  '{beats,hits,whips,slaps,kicks,beat} us ~2',
  '{getting,being} jumped ~1',
  '{shooting,shots,gunshots,gunfire,bullets,bullet} ~5 my ~1 {window,windows,house,door,block,car,wall,apartment}',
  `{coming,driving,walking,running,heading} ~3 to ~1 {kill,hurt,shoot,stab,beat} {me,us}`,
  `{snitches,witness,witnesses,rats} ~3 {killed,kill,die,stitches} ~5`,
  `{is,hes,shes,he,she,getting} ~2 violent ~5 {safe,out,help,scared,leave,kids,now}`,
  `{bf,boyfriend,husband,gf,girlfriend,wife,ex,he,she,dad,son} ~1 broke my ~1 ${body}`,
  `{keep,keeps,kept,is,are} ~1 {hitting,beating,hurting,choking,shaking,slapping} ~1 {our,the,my} ~1 {baby,kids,son,daughter,child,children,brother,sister,mom,mother,grandma,siblings}`,
  `{green light,hit,price,contract,bounty} ~1 {on,for} {me,my head}`,
  `{break,breaks,broke,breaking} my ~1 ${body} ~2 {again,tonight,today,now,last night}`,
] as const;
