import { forms } from './verbs.ts';

/** Done to oneself these may kill. */
const fatal = [
  'kill',
  'shoot',
  'hang',
  'stab',
  'drown',
  'poison',
  'starve',
  'harm',
  'murder',
  'electrocute',
  'suffocate',
  'unalive',
  'strangle',
  'gas',
  'slash',
];
const oneself = '{myself,mysef,myslef,mself,meself,myselff,my self,mysellf,miself,mysel}';
const another = '{himself,hisself,herself,themselves,themself,theirself}';
const meant =
  '{gonna,going to,gunna,gon,finna,bout to,about to,abt to,ima,imma,will,want to,wanna,wana,wnt to,need to,ready to,plan to,planning to,plan on,planning on,think about,think of,think bout,thinking about,thinkin about,thinkin bout,thinking bout,thinking of,thinking on,rather,should,might,may,could,must,gotta,tried to,tried,trying to,tryna,tempted to,decided to,fixing to,fixin to,let me,just,feel like,close to,talking about,dream of,dreaming of,planned to,hope to,considering,contemplating,urge to,way to,how to,came to,here to}';
const soon =
  '{tonight,tonite,2nite,today,now,right now,rn,tomorrow,soon,already,for good,forever,once and for all,this week,this weekend}';
const day =
  '{christmas,xmas,thanksgiving,new years,new year,tomorrow,tonight,monday,tuesday,wednesday,thursday,friday,saturday,sunday,next week,next month,next year,by then,much longer,long,anymore,the weekend,this weekend,my birthday,in the morning}';
const gun = '{gun,pistol,glock,strap,revolver,shotgun,rifle,nine,9,38,45}';
const cord =
  '{belt,rope,cord,sheet,sheets,bedsheet,bedsheets,noose,wire,shoelace,shoelaces,cable,extension cord,scarf,leash,chain}';
const beam =
  '{neck,bars,bar,beam,rafter,rafters,fan,door,doorknob,closet,tree,ceiling,pole,hook,rod,vent,bunk,pipe,branch,railing}';
const family =
  '{kids,kid,boys,boy,girls,girl,family,mom,mama,moms,momma,mother,dad,father,pops,children,son,sons,daughter,daughters,wife,husband,babies,baby,grandma,grandmother,grandkids,grandson,girlfriend,boyfriend,sister,brother,people,lady,friends}';
const dead =
  '{dead,gone,die,died,passed,passed on,not here,not around,not alive,not exist,not existed,disappear,disappeared,vanished,six feet under,never existed}';
const pillWords = 'pills,pils,pill,meds,tylenol,xanax,oxys,percs,norcos,fentanyl,insulin';
const drowning = '{river,ocean,sea,lake,pool,bathtub,tub,water}';
const fall =
  '{jump,jumping,jumpin,leap,leaping,throw myself,throwing myself,step off,stepping off,dive,walk off,walking off,hop off}';
const height =
  '{roof,rooftop,bridge,ledge,overpass,building,cliff,balcony,window,freeway,parking structure,railing,pier,tower,tracks}';
const vehicle =
  '{train,trains,bus,truck,trucks,car,cars,semi,semis,metro,traffic,big rig,amtrak,freeway,highway}';
const sleep =
  '{wake up,wake,waking up,wakin up,woke up,open my eyes,see tomorrow,see the morning,see morning,see another day,make it to tomorrow,make it till morning}';
const wishing =
  '{beg,begging,begged,beggin,pray,praying,prayed,prayin,wish,wishing,wished,hope,hoping,hoped,ask,asking,asked,want,wanna,like}';

/** What somebody does to themselves or means to: who means it, the act, and what it is done with, each a wide list. */
export const selfHarm = [
  `${forms(fatal, 'base', 'ing')} ~1 ${oneself}`,
  `${meant} ~2 {kill,kil,kll,shoot,hang,cut,stab,drown,hurt,harm,off,end,delete,burn,poison,choke} ~1 ${oneself}`,
  `${forms(fatal, 'base', 'ing')} ${another}`,
  `{wants,want,going,gonna,trying,tried,threatening,threatens,talking,said,says,keeps,about,will,may,might} ~5 {kill,hurt,hang,shoot,drown,cut,stab,harm,cutting,hurting,killing,hanging,shooting} ${another}`,
  `{${family.slice(1, -1)},friend,cousin,uncle,aunt,roommate,ex,neighbor,homie,niece,nephew,he,she} ~2 {wants,want,ready,trying,tried,begging} to die`,
  `{${family.slice(1, -1)},friend,cousin,he,she,roommate} ~1 {took,swallowed,taken} ~3 {pills,meds,medication}`,
  `${forms(['end', 'take', 'finish'], 'base', 'ing')} ~1 my ~1 life`,
  `${meant} ~1 {end,ending,endin,finish,finishing} {it,this,things,everything,my story} ~1 ${soon}`,
  `${meant} ~1 {end,ending,endin,finish,finishing} this whole {thing,life,mess,shit,nightmare} ~3 ${soon}`,
  `${meant} ~1 {end,ending,endin} {it all,everything,this life}`,
  `${meant} ~1 {check out,clock out,log off,exit,leave,go} ~2 {of life,this life,this earth,this world}`,
  `${meant} ~1 {check out,checking out,clock out,log off} ~2 {for good,tonight,forever}`,
  `${meant} ~2 {od,overdose,oding,overdosing}`,
  `${meant} ~2 ${fall} ~4 ${height}`,
  `${meant} ~2 {jump,jumping,walk,walking,step,stepping,run,running,lay,lie,laying,drive,driving} ~4 ${vehicle}`,
  `{let,letting,hope,hoping,wish,wishing,want,waiting for,hopin} ~2 ${vehicle} ~1 {hit,hits,take,takes,run,runs,kill,kills,end,ends,flatten} me`,
  `${meant} ~3 {swallow,take,pop,down,drink} ~2 {all,every,bottle,whole,entire} ~3 {pills,meds,medication,bottle,one,box,them}`,
  `{slit,slitting,slice,slicing,cut,cutting,open,opening} ~1 my ~1 {wrist,wrists,rist,rists,vein,veins,throat,neck,arms,arm}`,
  '{cut,cutting} {too,so,real} deep ~1',
  `{drown,drowning} ~2 ${drowning}`,
  `{bullet,bullets,slug} ~2 {in,through,to,for} my {head,brain,brains,skull,temple,mouth,chest,heart}`,
  `{bullet,crash,accident,stroke,overdose,surgery,od} ~1 {had,would have,would of,woulda,should have,should of,shoulda} ~1 {killed,took,taken,finished} me`,
  `i ~1 {loaded,am loading,am holding,been holding,have been holding,keep holding,keep looking at,am looking at,grabbed} {the,my,a,this} ~1 ${gun}`,
  `{been,keep,sitting,just} {holding,staring at,looking at,loading} {the,my,this} ~1 ${gun}`,
  `i ~1 {got,have} {the,my} ~1 ${gun} ~1 {loaded,ready,out,here,with me,next to me}`,
  `{bought,got,have,loaded} ~1 ${gun} ~6 {for me,end it,end this,do it,use it on me,for myself}`,
  `${gun} ~2 {in,to,against,under} my {mouth,lap,head,temple,chin,chest,throat}`,
  `i ~1 {got,have,found,grabbed,holding} ~1 {razor,razors,noose,rope,blade}`,
  `${cord} ~3 {around,over,on,to,from} ~2 ${beam}`,
  '{razor,blade,knife,scissors} ~2 {in,on,to,against} my {hand,hands,wrist,wrists,arm,throat,neck}',
  '{set,setting,light,lighting} myself on fire',
  `{not,never} ~1 be ~1 {here,around} ~3 ${day}`,
  '{not,never} ~1 be ~1 {alive,breathing}',
  `{got,have,saved} enough ~1 {${pillWords},morphine,heroin,dope,drugs} ~2 to`,
  `my ~1 ${cord} ~2 {tied,ready,hung,knotted}`,
  `{told,said to} my ${family} ~1 {goodbye,good bye,farewell}`,
  '{sleep,rest} {for good,forever,eternally} ~1',
  '{no,not want,not need} ~1 another {birthday,sunrise,christmas,morning,day alive} ~1',
  '{have,find,bury,identify,cremate} my body ~2',
  'my own {funeral,burial,death,obituary} ~1',
  '{god,lord,wish,pray,ask,asking,jesus} ~4 let me ~1 {pass,die,go}',
  '{think,thinking,thinkin,thought} ~2 {about,of} ~1 not {being here,being alive,waking up,existing,living,being around}',
  '{not,never} ~3 see my ~1 {birthday,kids grow,wedding,graduation} ~3',
  '=why {live,exist,keep living,go on,bother living}',
  '{not,never} ~4 see {another,tomorrow,the next,next} ~1 {sunrise,sunset,day,morning,christmas,year,birthday} ~1',
  'close my eyes {for good,forever,and not,and never} ~1',
  `{looking,staring,thinking,look,stare} ~3 {at,about,bout} ~2 {the,my,a,that,jumping off the} ~1 {knife,blade,rope,razor,overpass,ledge,noose}`,
  'let go of the wheel',
  '{want,wish,hope,wanna} ~3 heart ~2 {stop,stops,stopped,quit} ~2',
  '{cut,burned,cutting,burning} {again,myself again,my arms again} ~1',
  '{there is,theres,still} ~1 always ~1 {bridge,rope,gun,pills,freeway,train}',
  'cell ~3 {sheet,sheets,bedsheet,noose}',
  '{put,take,shoot} me down ~2 {like,dog,please,already,now}',
  '=this is {the,my} note ~2',
  `took ~1 {something,a lot,too much,too many,everything} ~5 {sleepy,dizzy,sick,numb,passing out,feel weird,tired}`,
  `{stockpiling,stockpiled,stockpile,hoarding,hoarded,saving up,saved up} ~2 {pills,meds,medicine,my,seroquel,trazodone,insulin,xanax}`,
  '{eat,eating,ate,swallow,swallowing,bite,suck,sucking} ~2 {gun,bullet,barrel,glock}',
  '{ate,eat,eating,took,take} ~2 {rat poison,poison,roach killer,bleach}',
  '{want,wanna,wan,wana} ~2 {go,be in,get} ~1 to heaven ~1',
  '{wan to,want too,wanna,wana} {di,dei,dy,diee} ~1',
  '{sooicide,suacide,sueside,suecide,suicude,soicide,suicied,suicidle}',
  '{want,ready,gonna,going to} ~1 {follow,join} {him,her,them} ~1 {now,soon,tonight,there,in death}',
  '{am not,not,aint} ~1 {scared,afraid} to die ~4',
  'can not live with {this,it,that} ~1',
  `{i will,ill} be {dead,gone for good,six feet under,in the ground,in a grave}`,
  `{wont,will not,not gonna,not going to} make it ~2 ${day} ~2 {not want,dont want,die,dead,tired}`,
  `${wishing} ~3 {not,never} ~1 ${sleep}`,
  `${wishing} ~3 {i,he,she,god,lord} ~1 {die,died,dead,kill me,take me}`,
  `${wishing} ~1 ${vehicle} ~2 {hit,hits,kill,kills} me`,
  `{go,going} to {sleep,bed} ~4 {not,never} ~2 {wake up,waking up}`,
  '{might as well,better off,better,rather,best,easier} ~1 {dead,be dead,die,end it,kill myself}',
  `{better,happier,easier,relieved,fine,glad,peace,best,worth more,favor} ~3 {if,when,once,with,after} ~3 ${dead}`,
  `{if,when,once} i ~2 ${dead} ~6 {better,happier,best,relieved,insurance,money,favor,peace,easier}`,
  `{insurance,policy,payout} ~3 {if,when} i ~1 {die,am dead,am gone,died}`,
  `{live,living,alive,breathing} or {die,dying,dead} ~5`,
  `{no,any,a,one,the,single,good} {reason,point,purpose,use} ~4 {alive,living,live,exist,existing,breathing,on this earth,on earth,in this world}`,
  `{be with,join,see,hold,go to} ~1 my {dead,late,deceased} ~2`,
  `tell ~2 my ~1 ${family} ~4 {love,loved,loves} {them,her,him,you}`,
  `tell ~2 my ~1 ${family} ~4 sorry ~4 {about to do,gonna do,going to do,cant go on,did what,not be there}`,
  '{said,saying,made} ~1 my {goodbyes,good byes,last goodbye,peace with dying}',
  '{goodbyes,good byes} ~2 {said,done,made,already}',
  `{wrote,written,writing,left} ~1 my ~1 ${family} ~1 {letter,letters,note,notes} ~1 {each,is on,its on,on the,for when}`,
  'i {left,wrote,got} ~1 {suicide,goodbye,a final} note',
  '{not,can not} ~1 keep myself safe',
  `after {tonight,today,tomorrow,this,now} ~3 {not,never,nobody,no one,noone} ~5 {me,again}`,
  `{no,not,never} ~2 {want,wanna,wish,like,feel like,care,need} ~2 {live,living,alive,continue living,exist,existing,breathe,breathing,be on this earth,go on living}`,
  `{want,need,wanna,wish} ~2 out of {life,this life,this world,this body}`,
  '{no more,enough of} {life,living,this life} ~2',
  'hate my life ~1',
  '{hate,despise} being alive',
  `{why,how come} ~2 {not,did not,could not,cannot,can not} ~1 i ~1 {die,be dead}`,
  `{why,how come} ~1 i ~2 {not,did not} ~1 {die,dead}`,
  `{wish,wished,wishing} ~1 {god,they,he,she,mom,mama,mother,my mother,you,my parents} ~1 {never,not,had not,did not} ~1 {made,created,had,brought,born,birthed} me`,
  `put myself ~1 out of ~2 misery`,
  `{gonna,going to,might as well,want to,ready to,about to} ~2 {finish it,finish the job,finish myself}`,
  `{crash,wreck,crashing,wrecking,roll,flip,total} ~4 on purpose`,
  `{${pillWords},${cord.slice(1, -1)},${gun.slice(1, -1)},razor,knife,blade} ~2 {in front of me,next to me,beside me,in my hand,in my hands,on my lap,in my lap,right here with me}`,
  `{got,have} ~1 {pills,meds,bottle,razor,rope,blade,noose} ~2 {in front,next to,right here,ready,in my}`,
  `one {bullet,shot} ~3 {all i need,is all,and its over,and it is over,left for me}`,
  `pills and {vodka,liquor,alcohol,whiskey,tequila,beer,hennessy,henny,booze} ~2`,
  '={ok,okay,well,,} {bye forever,goodbye forever,good bye forever,farewell,farewell world,bye world,goodbye world,peace out world,bye everyone,goodbye yall,bye yall} ~2',
  '{bye,goodbye,farewell} {forever,world,cruel world} ~1',
  '=i {left,wrote} {a,the,my} {note,letter}',
  `{feel,feeling,felt,already} dead ~2 {finish,end,over,do it}`,
  `my life is over ~4 {finish,end,kill,done,goodbye,bye}`,
  `lose my life ~2 ${soon}`,
  `{wana,wanna,want to} {dei,dye,dai,dieee,diee,dy}`,
  `{car,engine} ~2 {running,on} ~4 {garage,hose,windows up}`,
  `{take,takes,taking,call,bring} me {home,now,away,already,tonight,please} ~3 {lord,god,jesus,tired,done}`,
  `{god,lord,jesus} ~3 {kill,end,take} me`,
] as const;
