import type { Lexicon } from '../lexicon.ts';

const onProbation = [
  '{probation,libertad a prueba,libertad condicional,periodo de prueba,periodo probatorio,a prueba,probation formal,probation informal}',
  '={prueba,condicional,libertad,sumaria,la probation}',
  '{estoy en,tengo,en} {la,} probation',
];
const probation = [
  ...onProbation,
  'me dieron {la,} probation',
  '{ano,anos,meses} de prueba',
  'prueba de ~3 {ano,anos,meses}',
  'sin oficial',
  '{me dieron,me dio,me pusieron,con} {summary,informal,formal} ~2',
  '{me,} {pusieron,puso,tuve que,tenia que,mandaron} ~1 {firmar,reportarme} ~2 {oficial,po,agente,probation,cada}',
  'con {oficial,po} por ~1 {ano,anos,meses}',
  '{me toco,me toca,tuve que,tenia que} firmar ~4',
];
const jail = [
  '{carcel del condado,carcel de condado,carcel de la ciudad,el bote,el tambo,condado jail,jail del condado,carcel local,carcel condado}',
  '={condado,el condado,bote,tambo,jail,county,del condado,la del condado}',
  '{en el,al,del} condado',
  '={el county,la county,county jail,el jail,la jail}',
  'tiempo servido',
  'carcel {en el,del,de,en} condado',
  'tiempo {de carcel,} en el condado',
  '{dias,meses} {de,en la,en} {carcel,el condado,jail}',
  '{solo,nada mas,no mas,puro} {condado,el condado,county,el county,jail}',
  '{county,condado} {no mas,solo,nada mas,solamente}',
  '{carcel,bote,bote del,jail,jeil} {de,del,en el,} {condado,county,local}',
  '{en el,al,del,en} {condado,county,bote}',
  '{twin towers,wayside,men s central,lynwood,pitchess,santa rita}',
  'con los sheriffs',
  '{bote,carcel,tambo} del condado',
  '{agarre,escogi,preferi,elegi,tome} {el,mejor,mejor el,} {condado,bote}',
  '{mes,meses,dia,dias,ano,anos,tiempo,semanas,fines de semana} {en,de} {el,} {condado,county,bote,jail}',
  '{county,condado} {1,2,3,4,5,6,7,8,9,10,11,12,un,tres,seis,30,60,90,120,180} {meses,dias,ano,mes}',
];
const prison = [
  '{al,el,en el,la,en la,del,un} penal {del estado,estatal,}',
  '{prision,prision estatal,prision del estado,la pinta,penitenciaria,carcel estatal,la penitenciaria,carcel del estado,pinta}',
  '={estatal,estado,la estatal,del estado}',
  '{anos,ano} en {la,} {pinta,estatal}',
  '{en,a} la estatal',
  '{prision,la grande,la pinta,pinta,penitenciaria,estatal,la estatal}',
  '{mes,meses,dia,dias,ano,anos,tiempo,semanas,fines de semana} {en,de} {la,} {prision,pinta,estatal}',
  '{chino,corcoran,folsom,san quintin,soledad,tehachapi,delano,wasco,chowchilla,calipatria,solano,ironwood,avenal,donovan,centinela,norco}',
];
const fine = [
  '{pagar,pague,pagando,pago} ~2 {dolares,pesos,dollars,bolas,mil}',
  'me {multaron,pusieron multa,dieron multa}',
  '{multa,multas,una multa,solo multa,pura multa,solo una multa,la multa}',
  '{pague,solo pague,pagar} {una,la,} {multa,dinero}',
  '={pague,dinero,pagar,solo pague}',
  '{pague,pagar,pague la,me cobraron,me hicieron pagar,tuve que pagar} {una,la,unas,como,} {multa,multas,dinero,infraccion,feria,lana}',
  '{pura,solo,nada mas,no mas} {multa,dinero,pagar,la multa,una multa}',
  '{pura,solo,puro,nada mas} {lana,feria,dinero,billete,varo} ~2',
  '{me,} {saco,sacaron,cobro,cobraron,quitaron,bajaron} ~2 {lana,feria,dinero,dolares,varo,pesos,billetes}',
  '{dolares,pesos,bolas} y {ya,me,para,vayase,fuera} ~3',
  'solo {pague,pago,pagar} ~2',
];

/** How people name the choices about supervision, the case and its sentence. */
export const caseOptions = {
  supervision: {
    none: [
      '={no,nada,ninguna,ninguno,ninguna de esas,ninguno de esos,ninguna de las dos,ninguno de los dos,nada de eso,no estoy en nada,en nada,ya no,libre,ya termine,ya no estoy,estoy libre,no estoy,ni una ni otra,ni uno ni otro,nada ya,no tengo,no tengo nada,ninguna de las anteriores,para nada,nel,nop}',
      '{en,de,tengo} nada',
      'nada de {eso,esas,esos,nada}',
      'ningun{a,o} de {esas,esos,las dos,los dos,las anteriores,las opciones,estas,estos}',
      '{ninguna,ninguno} de {esas,esos,las dos,los dos,las anteriores,las opciones,estas,estos}',
      'ya {termine,acabe,cumpli,sali} {probation,parole,la probation,de todo,de eso,con todo,}',
      'estoy {libre,limpio,limpia}',
      'ya no {estoy,tengo} {en,} {nada,probation,parole,eso,}',
      'sin supervision',
      'no {estoy en,tengo} {probation,parole,supervision}',
      '{ya,no ya,} {termine,acabe,cumpli,complete} {mi,la,el,con la,con mi,} {probation,parole,supervision}',
      '{ya,no ya,} {sali,salio} {de,de la,del,de mi} {probation,parole,supervision}',
      '{ya,no ya,} {termine,acabe,cumpli} {todo,con todo,en,hace,desde}',
      'no ya no',
      '={nada,no,no nada} ya {termine,acabe,cumpli} {todo,con todo,}',
    ],
    probation: [
      ...onProbation.filter((words) => !words.includes('condicional')),
      '{probation,libertad a prueba,periodo de prueba,periodo probatorio,a prueba,probation formal,probation informal}',
      '={prueba,sumaria,la probation}',
      '{tengo,con} {oficial,un oficial} {de probation,}',
      '{reporto,me reporto} {cada mes,con,cada}',
    ],
    'after-custody': [
      '{parole,libertad bajo palabra,bajo palabra,libertad preparatoria,prcs,pcs,supervision del condado,supervision obligatoria,supervision despues de la carcel,supervision despues de prision,ab109}',
      '={supervision,mandatory,palabra}',
      'supervision {despues,al salir}',
      'agente de parole',
    ],
    serving: [
      '{cumpliendo,preso,presa,adentro,encerrado,encerrada,arresto domiciliario,arresto en casa,cumpliendo sentencia,cumpliendo condena,cumpliendo mi sentencia,cumpliendo tiempo,brazalete,grillete}',
      '{estoy,sigo,todavia estoy} {adentro,preso,presa}',
      '{estoy,sigo,todavia estoy} en {la,} {carcel,prision}',
      '={carcel,prision,en la carcel,en prision,la carcel}',
    ],
    parole: ['{parole,libertad bajo palabra,bajo palabra,libertad preparatoria}', 'agente de parole'],
    other: [
      '={otro,otra,otra cosa,otro tipo,algo mas}',
      '{supervision,prcs,supervision obligatoria,diversion,arresto domiciliario}',
      'otra {cosa,supervision}',
    ],
  },
  'case-kind': {
    conviction: [
      '{condena,condenado,condenada,me condenaron,culpable,me declare culpable,me hallaron culpable,me encontraron culpable,conviccion,sali culpable,no contest,me sentenciaron,acepte el trato,agarre el deal,firme el deal,me encontraron,convicto,sentenciado,sentenciada,tuve condena,con condena,convicted,perdi el juicio,perdi el caso}',
      '{me dieron,me dio,me pusieron} {en,la,} probation',
      'me {declare,hallaron,encontraron,declararon} culpable',
      'no me {opuse,opongo}',
      '={si me condenaron,con condena,condena,hubo condena}',
      '{acepte,tome,agarre,firme} {un,el} {trato,deal,plea}',
      '={fue,era,es,} {un,una,} {delito menor,delito grave,felonia,felony,misdemeanor}',
      '={tuve,me dieron,fue,} {la,el,} {probation,carcel,carcel del condado,prision,prision estatal,jail}',
      '{estuve en,fui a,me mandaron a,sali de} {la,} {prision,pinta}',
      '{me dieron,me dio,me pusieron} {1,2,3,4,5,6,7,8,9,10,un,una,dos,tres,cuatro,cinco} {ano,anos,mes,meses} de {probation,prision}',
    ],
    'no-conviction': [
      '{sin condena,no me condenaron,nunca me condenaron,desestimado,desestimaron,desestimada,lo tiraron,tiraron el caso,no hubo condena,no hubo cargos,quitaron los cargos,retiraron los cargos,sin cargos,inocente,absuelto,no culpable,despidieron el caso,lo desestimaron,nunca hubo cargos,no fui condenado,no fui condenada,no levantaron cargos,no presentaron cargos,diversion,desvio,cerraron el caso,despedido,me absolvieron}',
      '{solo,nada mas,no mas,puro} {arresto,me arrestaron,fue arresto,un arresto,el arresto,me detuvieron}',
      '={arresto,solo arresto,me arrestaron}',
      '{termine,complete,hice,acabe} {un,el,mi} programa',
      '{quitaron,retiraron,tiraron,dejaron caer} {los,todos los} cargos',
    ],
    juvenile: [
      '{juvenil,menor de edad,de menor,era menor,corte juvenil,corte de menores,juvi,menores,adolescente,tribunal de menores,era menor de edad,chamaco,morro}',
      'tenia {15,16,17,14,13,quince,dieciseis,diecisiete,catorce} anos',
      'cuando era {menor,nino,chico,chamaco}',
    ],
    elsewhere: [
      '{fuera,afuera} {del,de} {estado,california}',
      '{federal,militar,otro estado,tribal,en otro estado,de otro estado,fuera de california,no en california,corte federal,los federales,no fue en california,otro pais,mexico,arizona,nevada,texas,oregon,las vegas}',
    ],
  },
  level: {
    felony: [
      '{felony,felonies,delito grave,grave,delito mayor,mayor,crimen mayor,felon,felonía,filoni,feloni,felonya,crimen grave,delitos graves,cargo mayor,mas grave,el grave,la grave}',
      '={graves,de los graves,de las graves,los graves,la mas grave,el mas grave,serio,delito serio,pesado}',
      '{delito,cargo,crimen} {grave,grabe,mayor,serio,pesado,felony}',
      '{de los,de las,el,la,los} {mas,} {grave,graves,grabe,grabes,pesado,pesados,serio,serios,grande,grandes}',
      'de {esos,esas} ~1 {graves,serios,pesados,grandes}',
      '{dice,decia,trae,letra} {la,una,letra,} f',
      '{felonya,felony,feloni,filoni,feloñia}',
    ],
    misdemeanor: [
      '{misdemeanor,delito menor,menor,delito leve,leve,menos grave,meno grave,misdemenor,misdimenor,misdiminor,misdemeanors,misdi,mistiminor,mis demeanor,misdiminur,misdeminor,cargo menor,delitos menores,mister minor,mismeanor,misdeminer,delito chico}',
      '={menores,de los menores,de las menores,los menores,falta,el menor,la menor,menos serio}',
      '{de los,de las,el,la,uno} {mas,} {leve,leves,chico,chicos,menor,menores,pequeno,bajito}',
      '{delito,cargo,crimen} {menor,chico,chiquito,leve,pequeno}',
      'no {tan,muy} grave',
    ],
    infraction: [
      '{infraccion,infracciones,multa de transito,multa de trafico,infracion,infrasion,ticket,tickets,infraccion de transito,una infraccion,ticket de trafico,contravencion,infracsion}',
      '={multa,una multa,solo multa,la multa,solo una multa,pura multa,fue una multa}',
      '{era,fue,es} {solo,nada mas,no mas,puro,} {un,una} {ticket,multa,infraccion}',
      '{ticket,multa} {de,por} {transito,trafico,velocidad,manejar,la policia}',
      '{solo,nada mas,no mas} {un,una} {ticket,multa,infraccion}',
    ],
  },
  sentence: { probation, 'county-jail': jail, 'state-prison': prison, fine },
  'probation-outcome': {
    completed: [
      '{complete,completa,completada,cumpli,termine,la termine,la cumpli,la complete,termine bien,sin problemas,terminada,cumplida,normal,bien,completo,todo bien,acabe,la acabe,sin violaciones,se acabo,se termino,ya la termine,la termine bien,la hice toda,termine toda,se vencio,estuvo bien}',
      '{no,nunca} {la,} viole {la probation,}',
    ],
    'ended-early': [
      '{antes,temprano,antes de tiempo,me la quitaron antes,termino antes,la terminaron antes,mas temprano,anticipada,early,early termination,me la terminaron antes,salio antes,acabo antes,me la quitaron temprano,termine antes,termine temprano}',
    ],
    violated: [
      '{viole,la viole,violacion,violaciones,violada,la violaron,falle,con violacion,violation,violacion de probation,orden de arresto,warrant,me violaron,viole la probation,falte,me la extendieron,extendieron,di positivo,viole probation,violado}',
      'termine {con,despues de} {una,} {violacion,orden}',
    ],
    revoked: [
      'me la {revoco,revocaron,quito el juez}',
      '{revocada,revocaron,la revocaron,me la revocaron,revocacion,me mandaron a la carcel,me mandaron a prision,carcel en vez,prision en vez,revocado,me metieron a la carcel,me regresaron a la carcel,me la cancelaron,la perdi,perdi la probation,me metieron,revoked,fui a la carcel,fui a prision}',
      '{me,} la quitaron {y,} {me mandaron a,fui a,me metieron a,por,} {la,} {carcel,prision,condado}',
    ],
  },
  'after-revocation': {
    'county-jail': jail,
    split: [
      '{condado,county,jail,carcel} {y,y luego,luego,y despues,despues,con} {la,} supervision',
      '{dividida,sentencia dividida,split,carcel y supervision,carcel y luego supervision,mitad y mitad,carcel y despues supervision,carcel con supervision,supervision obligatoria,partida,mitad carcel}',
    ],
    'state-prison': prison,
  },
} as const satisfies Partial<Lexicon['options']>;
