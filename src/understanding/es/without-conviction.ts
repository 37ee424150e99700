import type { Lexicon } from '../lexicon.ts';

/** How people name the court and the ending of a case that was no conviction in California. */
export const withoutConviction = {
  forum: {
    federal: [
      '{federal,corte federal,federales,los federales,tribunal federal,caso federal,la federal,los feds,fedral}',
    ],
    'other-state': [
      '{otro estado,de otro estado,en otro estado,fuera de california,no en california,no fue en california,otra parte del pais,fuera del estado,otro estdo,diferente estado,otro lado}',
      '{arizona,nevada,texas,oregon,las vegas,nueva york,florida,chicago,nuevo mexico,georgia}',
    ],
    military: [
      '{militar,militares,corte militar,consejo de guerra,el ejercito,ejercito,marina,la marina,fuerza aerea,army,militar court,milita}',
    ],
    tribal: [
      '{tribal,corte tribal,tribu,la tribu,reservacion,la reservacion,reserva,corte indigena,indigena,de la tribu}',
    ],
  },
  outcome: {
    convicted: [
      '{condena,condenado,condenada,me condenaron,culpable,me declare culpable,me hallaron culpable,me encontraron culpable,conviccion,no contest,me sentenciaron,sentenciado,perdi,convicto,sali culpable}',
      '{acepte,tome,agarre,firme} {un,el} {trato,deal,plea}',
      'no me {opuse,opongo}',
      'no contendi',
      '{me,} {declararon,hallaron,encontraron,salio,sali,dieron} culpable',
      '{me,} {heche,eche,aventaron,echaron} la culpa',
      '{firme,acepte,agarre,tome,me aventé} {el,un,la,los,mi,} {trato,deal,plea,cargo,cargos,culpa,oferta}',
      '{me,} {condenaron,sentenciaron,dieron sentencia}',
      '{dije,me declare,puse} {que,} {culpable,no contest,no contendere,guilty}',
      'perdi {el,mi,} {caso,juicio}',
    ],
    dismissed: [
      '{tiraron mi caso,cerraron mi caso,lo retiraron,lo desecharon,desecharon,desestimado,desestimaron,desestimada,desestimados,lo tiraron,tiraron el caso,me soltaron,quitaron los cargos,retiraron los cargos,despidieron el caso,despedido,dismiss,dismissed,lo desestimaron,cerraron el caso,diversion,desvio,lo cerraron,sin cargos,tirado,lo quitaron}',
      '{me,} {quitaron,retiraron,tiraron} {los,el,} {cargos,caso}',
      '{retiro,retiraron,tiro,tiraron,quito,quitaron,desestimo,desestimaron,cerro,cerraron,bajaron,dejaron caer} {los,el,mi,todos los,todo,mis} {cargos,caso,casos,cargo}',
      '{lo,la,me lo,los,me los,se} {tiraron,desestimaron,quitaron,retiraron,cerraron,cayo,callo,dropearon,dismisearon,desecharon} {todo,el caso,los cargos,}',
      '{se,} {cayo,callo} el caso',
      '{por,} falta de {pruebas,evidencia}',
      'no hubo {pruebas,evidencia}',
      'no {habia,tenian,encontraron,hallaron,juntaron} {pruebas,evidencia,suficientes pruebas,suficiente evidencia,nada}',
      '{lo,la,los} {desecharon,desecho,descartaron} ~1',
      '{quitaron,retiraron,tiraron,quito} {todo,todos} {los,} cargos',
      '{fue,salio,quedo} {desestimado,dismissed,dismiss,tirado}',
      '{me,} {lo,la,los} {desestimo,retiro,tiro,cerro,quito,descarto,desecho,dropeo} ~2',
      '{me,} {lo,la,los} {tumbaron,tumbo,botaron,boto} ~2',
    ],
    acquitted: [
      'no me {hallaron,encontraron,declararon} culpable',
      '{jurado,juez,jueza,dijo,dijeron,decidio,decidieron,salio} ~2 que ~1 no {era,fui,soy,fue} culpable',
      'que no {era,fui,soy} culpable',
      '{jurado,juez} me {dejo,solto} {libre,ir} ~1',
      '{inocente,absuelto,absuelta,no culpable,sali inocente,me absolvieron,declarado inocente,gane el juicio,gane el caso,gane,sali libre,me hallaron inocente,me hallaron no culpable,exonerado,me encontraron inocente,me encontraron no culpable}',
      '{jurado,juez} {me,} {hallo,declaro,dijo,encontro} {inocente,no culpable,que no}',
      '{sali,me declararon,me hallaron,me encontraron} {inocente,absuelto,no culpable,libre de cargos}',
      'gane {el,mi,en} {juicio,caso,corte}',
    ],
    open: [
      '{aun no termina,no termina,no ha acabado,no se acaba,todavia sigue abierto,abierto,pendiente,sigue abierto,en proceso,todavia abierto,no ha terminado,sigue,todavia sigue,aun abierto,todavia no termina,no se ha cerrado,sigo en corte,tengo corte,todavia voy a corte,esta abierto}',
      '{todavia,aun,sigue,sigo,ando,estoy} {no,en,yendo a,va,} {se,me,lo,} {acaba,termina,cierra,sentencian,corte,resuelve,la corte,ha acabado,ha terminado,proceso,juicio}',
      '{sigue,todavia} {abierto,pendiente,en corte,en la corte,en proceso,vivo,activo,en juicio}',
      '{tengo,me falta,falta} {otra,la,} {corte,audiencia,sentencia}',
      '{no,todavia no,aun no} {se,} {ha,han} {acabado,terminado,cerrado,resuelto,decidido}',
      '{me falta,esperando,espero} {la,mi,} {sentencia,juicio,corte}',
      'no se {a,ha,han} {terminado,acabado,cerrado,resuelto}',
      'todavia va ~3',
      '{sigo,ando,estoy,estamos,seguimos} {peleandolo,peleando,peleandola} ~2',
      '{voy a,vamos a,apenas,esta por} {empezar,ir,va,voy,comenzar} ~1 {el,la,a} {juicio,corte,audiencia}',
    ],
    'not-charged': [
      '{sin cargos,arresto sin cargos,no hubo cargos,nunca hubo cargos,no me pusieron cargos,nunca me pusieron cargos,no levantaron cargos,nunca levantaron cargos,no presentaron cargos,nunca presentaron cargos,nunca fui a corte,no fui a corte,no hubo corte,cin cargos,nunca me acusaron,no me acusaron,solo detenido,solo detenida}',
      '{solo,nada mas,no mas,puro} {arresto,me arrestaron,fue arresto,un arresto,el arresto,me detuvieron}',
      '={arresto,me arrestaron,arrestado,arrestada,detenido,detenida}',
    ],
    diversion: [
      '{diversion,divercion,desvio,programa,un programa,el programa,clases de drogas,programa de drogas,corte de drogas,drug court,dej,pc 1000,terapia,programa de desvio,porgrama}',
      '{termine,hice,complete,acabe,cumpli,tome} {un,el,mi,unas,las,} {programa,clases,diversion,curso,terapia}',
    ],
    overturned: [
      '{anulada,anulado,anularon,condena anulada,revocaron la condena,la revocaron,apelacion,gane la apelacion,en apelacion,apele y gane,anulda,me la anularon,la anularon,quitaron la condena,corte de apelacion}',
      '{condena,la condena} {anulada,revocada,fue anulada,fue revocada}',
      'gane {en,la,mi,una} apelacion',
    ],
  },
  'abuse-pattern': {
    none: [
      '={no,nel,nop,ninguno,ninguna,nunca,una vez,nomas una vez,el unico,para nada,no o solo uno}',
      '{no,nel,} {solo,nada mas,nomas,unicamente} {uno,una,una vez,ese,esa,ese caso,esa vez,este caso,esta vez,uno solo}',
      '{no,} solo {este,esta}',
      '{no,} nada de eso',
      '{no,} nunca {lastime,golpee,pegue} {a,} {nadie,}',
      'no fueron varios',
    ],
    several: [
      '={si,simon,varios,varias,muchos,algunos,unos cuantos,mas de uno,si varios,bastantes,mas de una vez,barios,si hubo,un par}',
      '{varios,varias,muchos,muchas,algunos,unos cuantos} {arrestos,casos,veces}',
      'mas de {uno,una,una vez}',
    ],
  },
} as const satisfies Partial<Lexicon['options']>;
