import type { Lexicon } from '../lexicon.ts';
import { pastTopics } from './past-topics.ts';
import { sentenceTopics } from './sentence-topics.ts';

/** Words that answer by what the question is about. */
export const topics = {
  ...sentenceTopics,
  ...pastTopics,
  consent: {
    yes: [
      '{ok,okay,okey,oki,va,vale,sale,dale,orale,andale,andele,arre,vamos,vamonos,adelante,sobres,jalo,perfecto,muy bien,esta bien,de acuerdo,bueno,sale pues,ta bien,esta bueno,va pues,vamos a darle,dele,echele,a darle,bien,listo,lista,empecemos,comencemos}',
      '{acepto,estoy de acuerdo,de acuerdo,si acepto,estoy listo,estoy lista,quiero seguir,quiero continuar,quiero empezar,continuar,continuemos,siga,sigale,sigamos,seguir,entiendo,entendido,le entiendo}',
      'no {hay problema,hay ningun problema,hay pena,pasa nada,hay pedo,ay problema,hay bronca,problem}',
      'como no',
      'por que no',
      'me parece bien',
      '{empezar,comenzar,empiece,comience,inicie,iniciar}',
      'por favor si',
      'con gusto',
      'si quiero',
      '{quiero,quisiera,me gustaria,necesito,busco,ocupo} {limpiar,borrar,sellar,arreglar} {mi,el,mis} {record,antecedentes,historial,caso}',
    ],
    no: [
      '{no quiero,no gracias,mejor no,no acepto,no estoy de acuerdo,no me interesa,ahora no,despues,luego,mas tarde,otro dia,al rato,no puedo,no por ahora,ahorita no,no estoy interesado,no estoy interesada,no deseo,no confio}',
      'no quiero {seguir,continuar,nada,eso,participar}',
      'prefiero no',
      'mejor {despues,luego,no,otro dia}',
      'dejelo asi',
    ],
  },
  'open-case': {
    yes: [
      '{caso,casos,cargo,cargos} {abierto,abiertos,pendiente,pendientes,nuevo,nuevos,activo}',
      '{pendiente,pendientes,abierto,abiertos,uno pendiente,una pendiente}',
      '{orden,ordenes} {de arresto,de aprehension,pendiente}',
      '{tengo,hay,traigo,tiene} {corte,una corte,un caso,una orden,otro caso,otro,uno,una,warrant,un warrant,una warrant,un bench warrant,audiencia,una audiencia,cita en la corte,caso,casos}',
      '{warrant,warrants,bench warrant}',
      'me andan buscando',
      '{estoy,sigo,ando} {yendo a,en,peleando} {corte,la corte,el caso,un caso,mi caso,juicio}',
      '{peleando,sigo con} {el,un,mi,ese} caso',
      '{sigue,todavia} {abierto,pendiente,en proceso}',
      'en proceso',
      '{salgo,fuera,bajo} {bajo,} fianza',
      'voy a corte',
      'tengo {un,una} {court date,fecha,caso}',
      '{estoy,ando} {en,haciendo} {un,una,} {diversion,programa,programa de diversion}',
      'tengo que ir a {la,} corte',
    ],
    no: [
      '{cerrado,cerrados,cerrada,resuelto,desestimado,desestimaron,despidieron,terminado,terminados,ya se cerro,se cerro,lo cerraron,concluido,ya paso}',
      'todo {cerrado,bien,en orden,limpio,terminado}',
      'ya {se,lo} {cerro,cerraron,acabo,termino}',
      '{solo,nada mas} {el viejo,ese,el de antes,ese caso,el pasado}',
      '{estoy,ando} {limpio,limpia,bien}',
      'nada {pendiente,abierto,de eso}',
      'no {tengo,hay,} {mas,otros,} {casos,cargos,ordenes,tickets} {abiertos,pendientes,}',
      '{caso,casos,orden} {abierto,abiertos,pendiente,pendientes,} no',
      'warrant no',
      '={no mas,ya no mas}',
      'ya {termino,acabo,lo pague,pague todo,termine todo,cerraron,cerraron todo,lo arregle}',
    ],
  },
  registration: {
    yes: [
      '{tengo que,debo,me toca,hay que,necesito,tengo ke} registrarme',
      '{me registro,estoy registrado,estoy registrada,me tengo que registrar,estoy en el registro,registrado,registrada,estoy en la lista}',
      '{290,de por vida,megan,nivel 1,nivel 2,nivel 3}',
      'registrarme',
      'cada ano',
      'sigo registrandome',
    ],
    no: [
      '{me quitaron,ya me quitaron,me sacaron} {de,del} {la lista,registro}',
      'nada {sexual,de eso,que ver}',
      'me {quitaron,sacaron,borraron}',
      'nunca me {registre,he registrado,tuve que registrar}',
      '{eso no,no fue eso,no es eso,no era eso}',
    ],
  },
  traffic: {
    yes: [
      '{multa,ticket,infraccion} {de,por} {trafico,transito,velocidad,manejar,estacionarme,parking,alto,carro}',
      '{trafico,transito,velocidad,exceso de velocidad,manejando,por manejar,semaforo,luz roja,cinturon,el alto,parking,carro,manejar}',
      'sin {licencia,seguro,aseguranza,cinturon}',
      '{no me pare,no pare,me pase} {en,} {el,un,} {alto,semaforo,la luz}',
    ],
    no: [
      '{tirar basura,ruido,entrar sin permiso,tomar en la calle,en la calle,orinar,metro,tren,perro,mota}',
      'no {de,era de,fue de} {trafico,transito}',
    ],
  },
  'new-conviction': {
    yes: [
      '{tuve,tengo,me dieron,agarre,hubo,me salio} {otro,otra,uno,una,otro caso,otra condena,otra felony,otro misdemeanor,mas,un dui,otro dui,una nueva,uno nuevo}',
      '{otro,otra,un nuevo,una nueva,uno mas,una mas,nuevo} {caso,condena,cargo,felony,dui,}',
      '{me condenaron,me hallaron culpable,cai} {otra vez,de nuevo,}',
    ],
    no: [
      '{solo,nada mas,no mas,unicamente} {ese,esa,eso,este,esta,ese caso,uno,una,1,fue ese,fue esa}',
      '{es,fue} {el,la} {unico,unica}',
      'el unico {caso,}',
      'la unica',
      'ni {uno,una}',
      '{limpio,limpia,me he portado bien,portado bien}',
      'desde entonces nada',
      'no me condenaron',
      'no he {tenido,vuelto a tener} {mas,otros,ningun,} {problemas,casos,cargos,condenas}',
      '={no mas,ya no mas}',
    ],
  },
  serious: {
    yes: [
      '{grave,violento,violenta,seria,strike,violencia}',
      '{un,una} strike',
      '{asesinato,violacion,secuestro,incendio}',
      'robo {a mano armada,con fuerza,con violencia}',
      '{esta,si esta,sale} en la lista',
    ],
    no: [
      '{sin,nada de} violencia',
      'no {violento,violenta,fue violento,es violento,era violento,esta en la lista,esta}',
      'nada {grave,violento,serio}',
      '{droga,drogas,mota,marihuana,dui,posesion}',
    ],
  },
  prison: {
    yes: [
      '{prision,prision estatal,la pinta,penitenciaria,estatal}',
      '{estuve,fui,me mandaron,me echaron} {en,a,a la,en la} {prision,prision estatal,pinta,penitenciaria}',
    ],
    no: [
      '{solo,nada mas,puro,no mas} {carcel,condado,el condado,la carcel,county,jail,probation}',
      '{carcel del condado,el condado,condado,county}',
      'nunca {estuve,fui,pise} {en,a,} {prision,la carcel,la prision}',
    ],
  },
  right: {
    yes: [
      '{correcto,esta bien,bien,asi es,exacto,ok,perfecto,cierto,eso es,esta correcto,todo bien,verdad,de acuerdo,bueno,esa es}',
    ],
    no: [
      '{mal,equivocado,incorrecto,falso,esta mal,no esta bien,no es asi,no es,cambiar,corregir}',
      'no {es,esta} {correcto,bien,asi}',
      'quiero {cambiar,corregir} {eso,algo,}',
    ],
  },
} as const satisfies Lexicon['topics'];
