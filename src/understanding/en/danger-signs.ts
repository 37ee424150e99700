/** Words that are a crisis only when two kinds of them meet. */
export const dangerSigns = {
  suicide: {
    futile: [
      '{not bother,not waste,no need to,no point in,what is the point,whats the point,no use,pointless,forget about,too late for,not matter}',
    ],
    means: [
      '{gun,pistol,glock,strap,revolver,razor,rope,noose,blade,knife,belt} ~4 {lap,hand,hands,mouth,head,wrist,wrists,neck,throat,next to me,beside me,ready,in front of me,under my pillow,by my bed,beside my bed}',
      '{my,the,too many,all the,saved up,heart,sleeping,bottle of,some} ~1 {pills,pils,meds,insulin}',
      '{driving,drive,drove,crash,crashing,steer} ~4 {off the road,off a,off the,into a,into the,wall,tree,pole,oncoming}',
      '{injected,shot up,took,snorted,smoked} ~2 {too much,on purpose}',
      '{overdose,overdosing,loaded gun,noose,belt,closet rod,razor,bleach,poison,wrists,carbon monoxide}',
    ],
    height: [
      '{bridge,roof,rooftop,ledge,overpass,building,train,tracks,balcony,freeway,cliff,traffic,window,parking structure}',
    ],
    jump: [
      '{gonna,going to,want to,about to,ready to,will,might,could,should,just,thinking of,thinking about,wanna} ~3 {jump,jumping,let go,fall,step off,step in front,drive off,driving off,walk into,run into,end it}',
    ],
    death: [
      '{i,me,myself} ~4 {be dead,die,dying,dead,death}',
      '{be dead,be gone,my funeral,bury me,heaven,other side,be with her,be with him,join him,join her,join my,see my mom again,not be here,not be around,not be alive,not make it,be six feet under,disappear,six feet,when i am gone,after i am gone,peace at last,meet god}',
    ],
    /** To be where somebody is who died. */
    join: [
      '{want,wanna,ready,need,wish,gonna,going to} ~3 {be with,join,follow,go with,go where,be where} ~1 {him,her,them,my,she,he,they}',
    ],
    mourned: [
      '{died,passed,passed away,is dead,rip,rest in peace,is gone,in heaven,buried,lost him,lost her,lost my}',
    ],
    /** Getting ready to leave everything behind. */
    parting: [
      '{gave,giving,given,give} ~2 away',
      '{sold,selling,sell} {everything,all my stuff,all my things,all i own}',
      '{gave,giving,given,give} ~2 my {stuff,things,dog,cat,clothes,belongings,tv,pets} ~1 to',
      '{my will,my funeral,my cremation,my burial,life insurance,my ashes}',
    ],
    life: [
      '{why am i still here,not holding me here,nothing holding me here,no way forward,my life is over,still alive,being alive,be alive,this life,living like this,keep living,live no more,live anymore,this world,exist,existing,wake up,waking up,breathing,without me,with out me,wake up tomorrow,being here}',
    ],
    hopeless: [
      '{nobody,no one,noone} ~1 {needs,loves,cares,wants,misses} ~2 {me,i}',
      '{no point,no reason,no hope,misery,miserable,suffering,no purpose,not worth it,hopeless,worthless,useless,a burden,hate myself,hate my life,give up,giving up,gave up,nothing left,got nobody,have nobody,nobody wants me,nothing matters,cant anymore,so tired,empty,no way out,any way out,a way out,no use,tired of everything,done with everything,can not take,can not do this,can not go on,had enough,no future,lost everything}',
    ],
    ending: [
      'i ~2 decided',
      '{think,thinking,thought,dream,dreaming} ~1 about {it,doing it,using it} ~1',
      '{where i am going,i am done,all done,will not need it,not gonna need it,not going to need it,not need them,not need it,not need him,not need her}',
      '{a plan,my plan,planned it,planned everything,made up my mind,made my decision,goodbye,good bye,goodbyes,my note,a note,writing this,when you read this,when you get this,last time,last message,last text,bye,farewell,peace out,forever,finish it,permanently,love you all,for good,this is it,do it,end it,ending it,it is over,be over,fix that,be done,get it over with,finally rest,rest now,be free,at peace,sorry for everything,forgive me,on purpose}',
      '{wrote,writing,written} ~3 {letter,letters,note}',
      '{take care of,look after,tell} my {kids,dog,mom,daughter,son,family,baby}',
    ],
  },
  violence: {
    harm: [
      '{hit,hits,hitting,beat,beats,beating,choke,chokes,choked,choking,grab,grabs,grabbed,grabbing,drag,drags,dragged,dragging,push,pushes,pushed,pushing,shove,shoved,slap,slaps,slapped,punch,punches,punched,kick,kicks,kicked,kicking,stab,stabbed,burn,burns,burned,bite,bit,strangled,strangle,throw,throws,threw,throwing,swing,swinging,spit,rape,raped,touch,touches,touched,abuses,abused,attack,attacked,jumped,whoops,smacked} ~3 {me,us,my head,my hair,my neck,my face,at me,my kids,my baby}',
      '{sat,sits,sitting,kneeling,knelt,stood,got} on ~1 {my chest,my neck,top of me,my back}',
      '{me,us} pinned',
      '{pinned,pins,pinning,cornered,corners} {me,us}',
      '{ripped,rips,tore,ripping} ~1 my {clothes,shirt,hair,dress,pants}',
      '{threw,throws,throwing,poured,splashed} ~4 {on,at} me',
      '{break,breaking,broke,breaks} ~1 my {legs,arms,neck,jaw,face,fingers,knees}',
      '{slashed,slashes,cut,popped} my tires',
      '{came,comes,coming,come} {at,for,after} me',
      '{waits,waiting,waited,looking,hunting} for me',
      'hands {on,around,over} ~2 {me,my neck,my throat,my mouth,my face}',
      '{pulled,pulling,pulls,grabbed,dragged} ~2 my {hair,neck,throat,arm}',
    ],
    threat: [
      '{said,says,say,told,swears,swore,texted,promised,keeps saying,yelling} ~6 {kill,hurt,burn,shoot,bury,ground,stab,find me,dead,pay,beat,cut,destroy,drown}',
      '{will,gonna,going to,wants to,trying to} ~2 {kill,burn,hurt,shoot,stab,beat,bury,choke,drown,murder}',
      'if i {leave,tell,talk,go to,call,say,try,run,scream,break up,move out,dont}',
    ],
    weapon: ['{gun,guns,knife,machete,bat,rifle,pistol,hammer,weapon,blade,shotgun,axe,crowbar,gasoline}'],
    held: [
      '{locks,locked,lock} ~2 {door,me,in,inside,room,house,windows}',
      '{can not,not,wont} ~2 {leave,get out,escape,go home,get away,leave him,leave her}',
      'not let ~1 {me,us} ~1',
      '{took,takes,has,hid,hides,broke,smashed} ~1 {my,the} {keys,car keys,phone,papers,passport,baby,money,id,kids,car}',
      '{nowhere,no where} ~1 to ~1 {go,run,stay}',
    ],
    fear: [
      '{help,trapped,scared,afraid,terrified,shaking,hiding,hurry,help me,please help,somebody help,send help,in danger,not safe,whisper,quiet,cant talk,can not talk,be quiet}',
    ],
    wound: [
      '{bleeding,blood,bruise,bruises,bruised,black eye,swollen,busted lip,broke my arm,broke my nose,broken rib,broken ribs,broke my rib,can not breathe,could not breathe,passed out,stitches,unconscious}',
      'my {lip,nose,eye,face,head,arm,mouth} ~2 {bleeding,broken,swollen,busted,broke,split,hurts}',
    ],
    near: [
      '{parking lot,outside work,my schedule,today,tonight,next,in my yard,outside,in the next room,next room,at my door,at the door,on his way,on her way,on their way,coming over,coming back,still here,right here,he is here,she is here,they are here,downstairs,in the house,in my house,in the living room,follow me,followed me,following me,where i live,found me,found where}',
    ],
    often: [
      '{every night,every day,everyday,every time,every weekend,when he drinks,when she drinks,when he gets,when he is drunk,when we fight,all the time,always,again,almost every}',
    ],
    drunk: [
      '{is,are,been,got,gets,so,real} ~1 {drunk,high,drinking,tweaking,mad,angry,violent,screaming,yelling}',
    ],
  },
} as const;

/** Without one of these nobody does anything to anybody. */
export const aggressors = [
  '{he,she,they,husband,hubby,wife,boyfriend,girlfriend,bf,gf,ex,dad,father,mom,mother,son,daughter,brother,sister,man,men,partner,stepdad,stepfather,stepson,roommate,neighbor,landlord,someone,somebody,guy,guys,dude,uncle,cousin,grandson,nephew,pimp,stalker,fiance,baby daddy,dad,cellmate,gang,boss,manager,nurse,caregiver,mans,in law,people}',
] as const;
