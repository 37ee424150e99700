import { forms, tiedTo } from './verbs.ts';

/** Done to oneself these may kill. */
const fatal = [
  'matar',
  'ahorcar',
  'colgar',
  'suicidar',
  'disparar',
  'envenenar',
  'desangrar',
  'degollar',
  'electrocutar',
  'asfixiar',
  'estrangular',
  'desvivir',
  'balear',
  'balacear',
  'apunalar',
  'ahogar',
];
const fall = ['aventar', 'tirar', 'lanzar', 'arrojar', 'botar', 'avientar'];
const swallow = ['tomar', 'tragar', 'beber', 'echar', 'inyectar', 'meter', 'empinar'];
const fatalMe = tiedTo('me', fatal, 'infinitive', 'gerund');
const fatalSe = tiedTo('se', fatal, 'infinitive', 'gerund');
const fallMe = tiedTo('me', fall, 'infinitive', 'gerund');
const swallowMe = tiedTo('me', swallow, 'infinitive', 'gerund');
/** The person alone: "quieren matarme" is another's. */
const meant =
  '{voy,boy,vo,ire,iba,pienso,piense,pensando,pensado,pensar,quiero,kiero,qiero,quisiera,quise,queria,deseo,estoy,estuve,toy,ando,planeo,planeando,planeado,pretendo,decidi,decidido,dispuesto,dispuesta,listo,lista,rumbo,ganas,gana,mejor,debo,deberia,puedo,podria,intente,intentado,intentar,trate,tratado,trato,necesito,a punto,acabo,capaz,prefiero,idea,ideas,sueno,solo,unica,como}';
const meMeant =
  '{me voy,me boy,me quiero,me kiero,me quisiera,me pienso,me quise,me dan ganas,me da ganas,me debo,me deberia,me intente,me trate,me planeo,me dan ideas}';
const place =
  '{puente,tren,trenes,metro,edificio,techo,azotea,carro,carros,freeway,autopista,camion,camiones,rio,mar,canal,presa,lago,trailer,vias,vacio,barranco,balcon,ventana,precipicio,trafico,calle,pozo,acantilado,muelle,anden,segundo piso,tercer piso}';
const shot = '{tiro,balazo,plomazo,disparo,escopetazo,navajazo,plomo,fogonazo,tiros,balazos,bala}';
const gun = '{pistola,fusca,cuete,escopeta,rifle,revolver,arma,fierro,escuadra,38,9}';
const cord =
  '{cinto,cinturon,soga,lazo,mecate,cuerda,cable,sabana,sabanas,correa,alambre,reata,extension,agujeta,agujetas}';
const beam =
  '{cuello,pescuezo,arbol,techo,viga,garage,garaje,abanico,reja,barrotes,tubo,closet,ventilador,celda,puerta,rama,litera,poste}';
const poison =
  '{cloro,veneno,raid,raticida,matarratas,insecticida,acido,tiner,thinner,aguarras,anticongelante,pinol,fabuloso,ajax,sosa,cianuro,herbicida,gramoxone,clorox,lejia,fosfina,plaguicida,fertilizante}';
const pills =
  '{pastillas,pildoras,pastias,medicinas,medicamentos,tabletas,capsulas,calmantes,somniferos,clonazepam,tylenol,aspirinas,xanax,fentanilo,fentanyl,insulina,heroina}';
const many =
  '{todas,todo,toda,todito,muchas,un chorro,un titipuchal,una bola,un monton,un bonche,un chingo,frasco,bote,botella,punado,demasiadas,bastantes,caja,10,15,20,25,30,40,50,60,diez,veinte,treinta,cuarenta,cincuenta,cien}';
const family =
  '{hijos,hijo,hija,hijas,familia,mama,papa,ninos,ninas,nina,nino,nietos,esposa,esposo,vieja,viejo,jefa,jefita,ama,marido,novia,novio,hermanos,hermana,hermano,padres,papas,gente,todos}';
const gone =
  '{me muero,me muera,me muriera,muero,muera,muriera,falto,falte,faltara,no este,no estoy,no estuviera,no existo,no existiera,desaparezco,desaparezca,desapareciera,me mato,me mate,me voy de este mundo,me fuera de este mundo,estuviera muerto,estuviera muerta,estoy muerto,estoy muerta}';
const end =
  '{acabar,acabo,acabe,acabarla,terminar,termino,terminarla,poner fin,ponerle fin,darle fin} ~1 {con,a} ~1';

/** What somebody does to themselves or means to: who means it, the act, and what it is done with, each a wide list. */
export const selfHarm = [
  `${meant} ~4 ${fatalMe}`,
  `${meMeant} ~2 ${forms(fatal, 'infinitive')}`,
  `me ~1 {cuelgo,colgue,ahorque,suicido,suicide,enveneno,envenene,disparo,dispare,desangro,degollo,electrocuto,balaceo,desvivo}`,
  `${meant} ~4 ${fallMe} ~3 ${place}`,
  `${meant} ~4 ${fallMe}`,
  `${meMeant} ~2 ${forms(fall, 'infinitive')}`,
  `me ~1 {aviento,aventaria,tiro,tiraria,lanzo,lanzaria,arrojo,avente,tire,lance} ~1 {de,del,al,a,desde,enfrente} ~2 ${place}`,
  '={ahorita,hoy,ya,mejor,hoy si,yo,entonces,o} me {tiro,aviento,lanzo}',
  `{rumbo,camino,manejando,caminando} al ~2 ${place} ~3 ${fallMe}`,
  `{quiere,quieren,intento,intenta,trato de,trata de,amenaza con,amenazo con,piensa,iba a,va a,dice que,dijo que} ~4 ${fatalSe}`,
  `se ~1 {quiere,quiso,queria,va a,iba a,trato de,intento,intenta} ~1 {${forms(fatal, 'infinitive').slice(1, -1)},aventar,tirar,lanzar,cortar las venas,quitar la vida,pegar un tiro,dar un tiro}`,
  `{${family.slice(1, -1)},amigo,amiga,primo,prima,cunado,vecino,pareja} se ~1 {esta,anda} ~1 {cortando,lastimando,matando}`,
  `se {tomo,trago} ~1 {muchas,todas,un monton de,las,unas,un chingo de} ~1 ${pills}`,
  `{me,darme,pegarme,meterme,dispararme} ~3 {doy,pego,meto,dar,pegar,meter} ~2 ${shot}`,
  `{darme,pegarme,meterme} ~2 ${shot}`,
  `${shot} ~1 en {la,el,mi} {cabeza,sien,boca,pecho,corazon,frente}`,
  `${meant} ~3 {quitarme,arrancarme,kitarme} ~2 vida`,
  `me ~2 {quito,kito,quite,quitaria,quitar,arranco,arrancar} ~1 la vida`,
  `${end} {mi vida,conmigo,mi existencia,esta vida,mi sufrimiento,este sufrimiento}`,
  `{acabar,terminar,acabo,acabe} conmigo ~1 {misma,mismo,hoy,ya,esta noche,de una vez}`,
  '{quiero,voy a,pienso,quisiera,ganas de,mejor,ya,estoy por} ~1 {acabar,terminar} conmigo',
  `{quiero,voy a,pienso,boy a,a punto de} ~1 {cortarme,cortarme las,rajarme,abrirme} ~2 {venas,munecas,cuello,garganta,brazos,brazo}`,
  `me ~2 {corto,corte,cortar,cortando,rajo,raje,abro,abri} ~1 {venas,munecas,brazos,brazo,piernas}`,
  'me ~1 {corto,quemo,lastimo} ~1 {para,pa} ~1 {sentir,no sentir}',
  `{${swallowMe.slice(1, -1)},tome,tomo,tomar,trague,trago,tragar,bebi,bebo,beber,tomando} ~4 ${poison}`,
  `${poison} ~6 {tomar,tomarme,tomarmelo,tragar,tragarlo,beberlo,tragarme,tragarmelo,trague,tome,beber,bebermelo,me lo tomo,me lo trago}`,
  `{tome,tomo,tomar,tomarme,trague,tragar,tragarme,trago,meti,inyecte,junte,juntando,guarde,guardando} ~3 ${many} ~3 ${pills}`,
  `{tome,tomo,tomar,tomarme,trague,tragarme,tragar,meti} ~3 {todo,todas,todito,frasco,bote,monton} ~4 {para,y,pa} ~2 no ~1 {despertar,amanecer}`,
  `{tome,tomar,tomarme,trague,tragarme} ~1 {todo el,el,un} {frasco,bote,pomo} ~1`,
  `${pills} ~4 {enfrente,en la mano,en la mesa,para no despertar,de una vez}`,
  `{cuantas,que} ${pills} ~4 {morir,morirse,muere,matan,mata,muero}`,
  `{compre,consegui,agarre,saque,cargue} ~2 ${gun} ~5 {acabar,matarme,hacerlo,terminar,conmigo,para mi}`,
  `{tengo,traigo} ~2 {${gun.slice(1, -1)},navaja,cuchillo} ~3 {cargada,cargado,lista,listo,en la mano,mano,boca,cabeza,munecas}`,
  `${cord} ~4 {en,al,alrededor,del,de} ~2 ${beam}`,
  `{ya tengo,tengo,compre,amarre,prepare,consegui} ~1 {soga,cuerda,lazo,mecate,reata} ~2`,
  'me ~3 {prender,prendo,prenda} fuego',
  '{me dejo,me voy a dejar,dejarme,me quiero dejar} morir',
  '{me voy a,voy a,miedo de} {hacer,hacerme} {algo,algo malo,una locura,una tonteria}',
  `{abri,abrir,prendi,deje abierto,abierto} ~1 gas ~4`,
  `{carro,motor} ~3 {prendido,encendido} ~3 {garage,garaje,cochera}`,
  `{me da,me vale,da,es,me} ~1 {lo mismo,igual,madre,vale,gorro} ~3 {vivir,morir,morirme,me muero,vivo o muero,vivo o me muero,me maten,viva o muera}`,
  '{vivir,vivo,viva,vivir o} o {morir,muero,me muero,muera,morirme} ~3',
  `{${family.slice(1, -1)}} ~4 {mejor,felices,feliz,tranquilos,tranquilas,descansan,descansaria,descansarian,descansar} ~4 ${gone}`,
  `{mejor,felices,tranquilos,descansan,descansarian} ~3 {si,cuando} ~2 ${gone}`,
  `{si,cuando} ~2 ${gone} ~5 {mejor,felices,tranquilos,descansan,importa,dinero,nadie,paz}`,
  `seguro ~3 {si,cuando} ~1 {me muero,muero,me muera}`,
  '{valgo,sirvo} mas ~1 {muerto,muerta} ~1',
  '{estoy,ando} {muerto,muerta} en vida ~5',
  `{cuando,para cuando} ~1 {lea,lean,leas,reciba,reciban,vea,vean} ~2 ~3 {no voy a estar,no este,no estare,ya no estoy,muerto,muerta,me habre ido}`,
  '{estare,estaria,ya estoy,voy a estar} {muerto,muerta,bajo tierra,en el cielo,enterrado,enterrada}',
  `{para el,el,manana,este} ~1 {lunes,martes,miercoles,jueves,viernes,sabado,domingo} ~1 {estoy,estare} {muerto,muerta}`,
  '{no,ya no} ~1 {voy,pienso} a {vivir,estar vivo,estar viva,amanecer,existir} ~1',
  '{nada,nadie,ya nada} ~1 me {ata,amarra,detiene} ~1 {a,aqui,en} ~2 {mundo,vida,tierra}',
  '{este mundo,esta vida} ~2 no es para mi',
  '{la vida,mi vida,esta vida,vivir,seguir,seguir viviendo} ~1 no vale la pena ~1',
  '{unica,sola} ~1 {salida,opcion,solucion,manera} ~4 {muerte,morir,morirme,matarme,suicidio,no vivir}',
  '{me,ya me} ~1 {quiero,kiero,voy,quisiera} ~1 ir ~1 con {dios,diosito,el senor,mi jefita,mi angelito,los angelitos}',
  '{esta noche,hoy} ~1 es la ultima ~1',
  '={hoy,ya} se acaba todo para mi',
  '={perdonenme todos,perdonen todos,perdonenme,perdonenme por todo,perdonen a todos}',
  `{digan,digale,diganle,dile,diles,digales,avisele,avisenle} ~2 a ~1 mi ~1 ${family} ~3 {quiero,amo,quise,ame}`,
  '{me voy,irme,hoy me fui} ~1 para siempre',
  `{despues de,a partir de,desde} {hoy,esta noche,manana,ahora} ~2 {no,nadie,nunca} ~5 {mi,verme,vere,molestar,molestare,preocupar,molesto,estorbar,estorbo}`,
  '{ya no,no,nunca mas} ~1 {sabran,sabra,oiran,veran,van a saber,volveran a saber,vuelven a saber} ~2 {de mi,verme}',
  '={ya,} {deje,escribi,hice,tengo} ~1 {la,mi,las,una} {carta,nota,cartas,despedida} ~1',
  `{deje,dejo,dejando,escribi} ~1 {carta,nota,cartas,notas,recado} ~1 {a,para} ~1 ${family}`,
  `{cuiden,cuida,cuide,cuidame,cuidenme,cuideme,encargo,encarguense} ~3 ${family} ~2 {cuando,si,porque} ~2 {no este,no estoy,falte,muera,muero,vaya}`,
  `{ruego,rogando,pido,pidiendo,rezo,rezando,suplico,quisiera,ojala,espero,deseo,quiero,imploro} ~5 {no,nunca,jamas} ~1 {despertar,amanecer,despierte,amanezca,despertara,amaneciera,abrir los ojos,despertarme}`,
  `sin mi ~3 {mejor,felices,tranquilos,descansar,descansarian,descansan,problemas}`,
  `{mejor,ojala,espero,merezco,deberia} ~1 que ~1 me {muera,maten,lleve,mate,muriera,recoja}`,
  'me deberia ~1 {morir,matar}',
  '{meterme,entrar,aventarme,tirarme} ~3 no {salir,regresar,volver,salgo} ~1',
  `suficiente ~1 {morfina,heroina,pastillas,insulina,fentanilo,veneno} ~1`,
  `{tengo,tengo el,ya tengo,esta} ~2 ${cord} ~1 {amarrado,amarrada,listo,lista,colgado,colgada}`,
  '{dejenme,dejeme,dejame} morir ~1',
  'mi cuerpo ~6 no ~1 {ocupo,necesito,voy a ocupar,voy a necesitar,uso} ~1',
  'mi propio {entierro,funeral,velorio} ~1',
  '{duermo,dormir,dormirme,descanso,descansar} para siempre ~1',
  'no quiero ~1 cumplir otro ~1',
  'cuando me encuentren ~6',
  `{pensando en,pienso,voy a,quiero,ganas de,boy a} ~1 {brincar,saltar,brincarle,saltarle} ~2 ${place}`,
  `hay ~1 ${cord} ~3 {cochera,garage,garaje,closet,patio,arbol,techo}`,
  '{no,nunca,jamas} ~6 hasta que ~1 me {muera,mate,entierren}',
  '{sea,es,sera,fuera} mi ultima noche',
  '{quiero,kiero,quisiera,me quiero,ya me quiero} ~2 ir ~1 al cielo ~2',
  '{dice,dicen,diciendo,dicta,grita,gritan} ~3 {matate,aventate,tirate,cuelgate,muerete,cortate,saltale}',
  '{soltar,solte,suelto,soltarle} ~1 volante',
  '{quisiera,quiero,ojala,espero} ~3 corazon ~3 {latir,late,lata,pare,parara,detenga,detuviera}',
  '{no,ya no} ~1 {llego,pienso llegar,voy a llegar} a {manana,la noche,el lunes,fin de mes}',
  '{perdon,perdona,perdone,perdonen,disculpe,disculpen} ~1 por lo que ~1 voy a hacer',
  '{es,llego,hoy es} ~2 dia ~2 {me muero,me mato,morirme,acabo con}',
  'me {corte,queme,lastime} {otra vez,de nuevo} ~1',
  '{deje,dejado,dejar} de comer ~5 {muero,morir,morirme,muera}',
  '{por que,porque,pq} no ~1 me {mori,muero,mato}',
  '{arrepiento,odio,detesto,pesa,cansa,cansado,cansada,harto,harta} ~1 estar {vivo,viva}',
  '{no,ya no} ~1 {deberia,debo,merezco,pienso,quiero} ~2 {estar vivo,estar viva,respirar,existir,respirando,vivir,amanecer,seguir respirando}',
  '{pagar,pago} con mi ~1 vida',
  '{me voy a,me quiero,voy a} {echar,echarme,meter,meterme} ~1 {al,a,en} ~1 {rio,mar,canal,vias,tren,metro,pozo}',
  `{candela,fuego,lumbre} ~4 conmigo adentro`,
  '{ya no,no} ~1 {le,la} ~1 {quiero,kiero} seguir ~2 {aqui,vida,mundo}',
  `{viendo,mirando,pensando en} ~1 {navaja,soga,pistola,pastillas,puente,cuchillo} ~4`,
  '{no soporto,odio,no aguanto,aborrezco,detesto,no puedo con,harto de,harta de,maldita} ~1 {mi,esta,la} vida ~1',
  '{soporto,aguanto,odio} ~1 mi {existencia,vivir}',
  `{morirse,muere,morir,matarse} ~3 {rapido,sin dolor,pastillas,duele}`,
] as const;
