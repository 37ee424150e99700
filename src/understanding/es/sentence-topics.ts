import type { Lexicon } from '../lexicon.ts';

const still = [
  '{sigo,seguimos,todavia,aun,hasta,todavia sigo,aun sigo,todavia estoy,aun estoy,sigo estando}',
  '{estoy,ando,sigo} {en,con,bajo} {probation,parole,supervision,libertad condicional,libertad bajo palabra,prueba,probatoria formal,eso,formal,informal,ella,ello}',
  '{en,bajo} {probation,parole,supervision,libertad condicional}',
  '{tengo,me queda,me quedan} {probation,parole,oficial,po,supervision,un oficial,una oficial}',
  'todavia {tengo,reporto,me reporto,estoy,la tengo,me falta,me faltan,voy,debo}',
  '{me,tengo que} {reporto,reportarme,presentarme,reportar}',
  '{me falta,me faltan,falta,faltan,me queda,me quedan}',
  '{no me la,no me lo} han quitado',
  'hasta {el,20,que,enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre}',
  'mi oficial',
  'me la {dieron,pusieron} por',
  'reportandome',
  'voy a la oficina',
  '{ahora,en este momento} si',
  'sin terminar',
  '={todavia,aun} no',
  '={no todavia,no aun}',
  '{firmando,firmar,firmo}',
  'se {acaba,termina,vence} {en,el,hasta,la}',
  '{grillete,brazalete,arresto domiciliario,prcs}',
  '{todavia,aun} no {termina,acaba,se acaba,se termina,sale}',
] as const;

const over = [
  '{termine,termino,acabo,salio,terminamos,acabe,cumpli,sali,finalice,finalizo,termino hace,se acabo,se termino,se me acabo,se me termino,me la quitaron,me lo quitaron,me soltaron,ya termino,ya acabo,la termine,lo termine,la acabe,la cumpli,ya paso}',
  'ya {termine,acabe,sali,cumpli,se acabo,se termino,la termine,lo termine,la cumpli,acabo,termino,la acabe,me salí,estoy libre,estoy fuera,estoy afuera,acabo todo}',
  '{terminada,terminado,acabada,acabado,cumplida,cumplido,terminado todo,acabo todo}',
  '{estuve,estaba,tuve} en {probation,parole}',
  'tuve {probation,parole}',
  'hace {anos,mucho,tiempo,mucho tiempo,rato,un rato}',
  'la quitaron',
  'no mas nada',
  '{estoy,quede} {libre,limpio,limpia}',
] as const;

/** Words that answer questions about serving and finishing a sentence. */
export const sentenceTopics = {
  supervision: { yes: still, no: over },
  custody: {
    yes: [
      '{sigo,todavia,aun,todavia estoy,sigo estando,estoy} {cumpliendo,adentro,preso,presa,encerrado,encerrada,en la carcel,en prision,en carcel,en el bote,pagando}',
      '{cumpliendo,adentro,preso,presa,encerrado,encerrada,todavia,sigo}',
      '{arresto,arrestado} {domiciliario,en casa,en mi casa}',
      '{brazalete,grillete,tobillera}',
      'estoy en {la,} {carcel,prision}',
      'fines de semana',
    ],
    no: [
      '{sali,ya sali,salio,afuera,libre,en casa,en mi casa,estoy fuera,ya cumpli,cumpli,ya termine,termine,acabe,me soltaron}',
      '{estoy,ya estoy} {afuera,libre,fuera,en casa,en mi casa}',
      'ya {acabe,estoy afuera,salí,estoy libre}',
      'hace {anos,mucho,tiempo}',
    ],
  },
  'given-probation': {
    yes: [
      '{me dieron,me dio,me pusieron,me echaron,tuve,agarre,me toco,con} {la,en,una,} {probation,libertad condicional,libertad a prueba} {formal,informal,sumaria,}',
      '{1,2,3,4,5,un,uno,dos,tres,cuatro,cinco} {ano,anos} {de,} {probation,libertad condicional}',
      '{probation,libertad condicional,libertad a prueba,periodo de prueba,sumaria,informal}',
      'me {dieron,dio,pusieron} {1,2,3,4,5,un,dos,tres,cuatro,cinco} {ano,anos}',
      '={1,2,3,4,5,un,uno,dos,tres,cuatro,cinco} {ano,anos}',
      '={6,12,18,24,36,48,60} meses',
      'sin oficial',
      '{tomar,con,hacer,tome} {las,unas,mis,} clases',
      'portarme bien',
    ],
    no: [
      '{solo,nada mas,no mas} {multa,una multa,carcel,pague,la multa,tiempo,ticket}',
      'pura {multa,carcel}',
      '=no {me dieron,me pusieron,tuve,hubo} {nada,}',
      'solo pague',
    ],
  },
  'given-supervision': {
    yes: [
      '{estuve en,me dieron,me pusieron,me pusieron en,tuve,sali con,con,sali en} {parole,prcs,pcs,supervision,libertad bajo palabra,libertad condicional,mandatory}',
      '{parole,prcs,supervision,supervision obligatoria,mandatory,libertad bajo palabra,mitad y mitad}',
      'tuve {oficial,agente}',
    ],
    no: [
      '{sali,salí} {libre,limpio,sin nada}',
      '{todo,puro} {adentro,carcel,tiempo}',
      'hice todo {el tiempo,adentro}',
      'sin {supervision,parole,nada}',
    ],
  },
  finished: {
    yes: [
      '{ya,si ya,} {termine,acabe,cumpli,complete,acabamos,hice,pague,finalice} {todo,toda,con todo,con eso,todas,todos,la,}',
      'ya {la termine,lo termine,todo,acabo,termino,cumpli,se acabo,se termino,sali,la hice,los hice,las hice}',
      '{la termine,lo termine,la cumpli,lo cumpli,las termine,los termine,se acabo,se termino,terminado,terminada,cumplido,cumplida,acabado,completo,completado,completada}',
      'todo {terminado,cumplido,listo,hecho,completo}',
      'hace {anos,mucho,tiempo,mucho tiempo,rato,un rato}',
      '=ya',
      'creo que ya',
      'me la quitaron {antes,temprano,por buena conducta}',
      'ya {creo,quede,esta,estuvo}',
      'ya hace {rato,mucho,anos}',
    ],
    no: [
      '{todavia,aun,sigo,en eso ando,todavia sigo,todavia estoy,en proceso}',
      '{me falta,me faltan,falta,faltan,todavia me falta,todavia me faltan,me queda,me quedan}',
      '{todavia,aun} {debo,tengo,hago,hay,voy a}',
      'ya {casi,mero}',
      'sin terminar',
      'estoy {haciendo,terminando,tomando}',
      'la mitad',
      '={casi,casi casi,ya mero,ya merito,ya casi,casi ya}',
      'se {acaba,termina,vence} {en,el,hasta,la}',
      '{me sali,deje} {del programa,de ir}',
      'debo {horas,clases}',
    ],
  },
} as const satisfies Partial<Lexicon['topics']>;
