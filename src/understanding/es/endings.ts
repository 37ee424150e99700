import { forms } from './verbs.ts';

/** What ends by itself: a probation, a case. */
const itEnds = ['terminar', 'acabar', 'finalizar', 'expirar', 'caducar', 'vencer', 'culminar'];
/** What a court does to it. */
const theyEnd = [
  'terminar',
  'acabar',
  'finalizar',
  'cerrar',
  'cancelar',
  'quitar',
  'levantar',
  'cortar',
  'tumbar',
  'tirar',
];
/** What a court does to somebody on it. */
const theyFree = ['soltar', 'liberar', 'descargar', 'sacar', 'librar', 'dischargear', 'deschargear'];

const supervised =
  '{probation,parole,supervision,condicional,libertad condicional,sentencia,prcs,formal,informal,sumaria}';
const gone = '{pasado,pasada,antepasado,anterior,ayer,antier}';
/** A year that may be named with an ending. */
export const year =
  '{1990,1991,1992,1993,1994,1995,1996,1997,1998,1999,2000,2001,2002,2003,2004,2005,2006,2007,2008,2009,2010,2011,2012,2013,2014,2015,2016,2017,2018,2019,2020,2021,2022,2023,2024,2025,2026,2027,2028,2029,2030}';

/** "Finalizó", "ya se venció", "me la terminaron", "me dieron de alta". */
export const ended = [
  `{ya,} {se,se me,} ${forms(itEnds, 'past')}`,
  `{ya,} {se,se me,} {concluyo,concluyeron}`,
  `{ya,} se me {quito,levanto,cancelo} ~1`,
  'hace ~3 {anos,ano,meses,tiempo} que {ya,} {sali,termine,acabe,cumpli,me soltaron,me la quitaron} ~3',
  `{ya,} {se,se me,me la,la,} ${forms(itEnds, 'past')} {en,el,la,por,desde,hace,} ~4 ${gone}`,
  `{ya,} {se,se me,me la,la,} ${forms(itEnds, 'past')} {en,el,por,desde,} {el,} ~2 ${year}`,
  `{concluyo,concluyeron} ~3 ${gone}`,
  `{se,me la,me lo,la,} {acaba,acaban} de {${[...itEnds, ...theyEnd, ...theyFree].join(',')}}`,
  '{hace,tiene,van,desde hace} ~2 {anos,ano,meses,tiempo,rato} que {ya,} no {le,les,me,} {reporto,firmo,veo,voy,presento,debo,estoy,ando,reportaba} ~3',
  '{ya,} {fui a,tuve,hice,mande,firme,fue,pase,di,pague} {mi,la,el} {ultima,ultimo} {cita,reporte,hoja,firma,visita,dia,pago,mes,vez} ~4',
  '{ya,uf,uff,uy,} {tiene,tiene ya,hace,van} {siglos,rato,ratito,ratote,anos,mucho,un resto,un ratote,un buen,un buen de tiempo} {que,de,} ~3',
  '{anos,meses,ano} {hice,cumpli,di} y {ya,listo,sali,se acabo}',
  'ya {pasaron,paso,se cumplieron,se cumplio} {los,mis,el,todos los,todo el} ~2 {anos,meses,ano,tiempo,plazo}',
  `{ya,} {me la,me lo,nos la,la,lo} ${forms(theyEnd, 'past', 'mine')}`,
  `{ya,} {me,} ${forms(theyEnd, 'past')} {mi,la,el,esa,toda la,el caso de} ${supervised}`,
  `{ya,} {la,lo,me la,me lo,se,se me,} {han,ha,a,he,e} ${forms([...itEnds, ...theyEnd], 'done')}`,
  `{ya,} {esta,quedo,fue,} {finalizado,finalizada,concluido,concluida,vencido,vencida,expirado,expirada,caducado,caducada}`,
  `ya me ${forms(theyFree, 'past')}`,
  `{ya,} me ${forms(theyFree, 'past')} ~2 ${supervised}`,
  '{ya,} me {discharge,discharged,discharch,dischargo,dieron discharge}',
  '{me,} {dieron,dio,llego,entregaron,mandaron,tengo} {de,mi,el,la,un,su,} {alta,discharge,dischargue,descargo,terminacion}',
  `sin {oficial,po,reportar,reportarme,firmar,${supervised.slice(1, -1)}} {desde,hace,ya} ~4`,
  `{andaba,anduve,estaba,estuve,tenia,tuve,traia,cargaba,llevaba} {en,con,bajo,} {la,el,una,mi,} ${supervised}`,
];

const dan = 'dan,dan de alta,dieron de alta,sueltan,quitan,cierran,dado';

/** "Sigue corriendo", "termina en mayo", "aún no acaba". */
export const goesOn = [
  '={sigue,continua,sigo,continuo,sigue igual,ahi sigue,ahi la llevo}',
  '{todavia,aun,ahi,} {sigue,siguen,continua,continuan,esta,anda} {corriendo,vigente,activa,activo,abierta,abierto,en curso,contando,en pie,viva,vivo,andando,en vigor}',
  '{todavia,aun} {corre,cuenta,dura}',
  `{sigo,continuo,ando,estoy} {en,con,bajo,pagando,cumpliendo,haciendo,reportando,reportandome} {la,el,mi,una,} ${supervised}`,
  '{sigue,continua,dura} hasta ~3',
  `{todavia,aun} no {me,se,nos,se me,} {la,lo,} {${[dan, forms([...itEnds, ...theyEnd, ...theyFree], 'past', 'present').slice(1, -1)].join(',')}}`,
  `no {me,se,nos,se me} {la,lo,} {han,ha,an} {dado,dado por terminada,dado por terminado,dado por cumplida,puesto,${forms([...itEnds, ...theyEnd, ...theyFree], 'done').slice(1, -1)}}`,
  `{ya mero,ya casi,ya merito,casi} {se,la,} ${forms(itEnds, 'present')}`,
  `no {se,la,me la,} ${forms(itEnds, 'present')} {hasta,en,todavia,aun} ~2`,
  'salgo {de,} {eso,esto,esta,} {en,hasta,el,para}',
  'hasta ~2 {salgo,termino,acabo,la acabo,me la quitan}',
  `{se,se me,me,la,} {termina,acaba,finaliza,vence,expira,concluye,caduca} {en,el,hasta,la,dentro,para,este,esta,manana,pronto}`,
  `{no,nadie,nunca} me {han,ha,a,an,} {dicho,dijo,dijeron,avisado,aviso,avisaron} que {ya,} {se,la,} {acabe,termine,acabo,termino,termina,acaba,termine ya,quitaron,vencio}`,
];
