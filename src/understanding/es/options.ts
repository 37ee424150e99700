import type { Lexicon } from '../lexicon.ts';
import { caseOptions } from './case-options.ts';
import { fix, fixCase } from './fix.ts';
import { ways } from './ways.ts';
import { withoutConviction } from './without-conviction.ts';

/** How people name the choices. A `=` word counts only as the whole message. */
export const options: Lexicon['options'] = {
  ...caseOptions,
  ...withoutConviction,
  ...ways,
  lang: {
    en: ['{ingles,en ingles,el ingles,ingles por favor}', 'hablo ingles', 'prefiero ingles'],
    es: [
      '{espanol,espaniol,en espanol,el espanol,castellano,español,espanol por favor,spanol,expanol,esp}',
      'hablo espanol',
      'prefiero espanol',
      'quiero espanol',
    ],
  },
  offence: {
    driving: [
      '{manejar,manejando,dui,por manejar,conducir,conduciendo,choque,chocar,licencia suspendida,trafico,sin licencia,manejar borracho,manejar tomado,manejando tomado,transito,de manejo,manejo,manejar sin licencia}',
      '{manejar,manejando,conducir,conduciendo} {borracho,borracha,tomado,tomada,ebrio}',
    ],
    sex: [
      '{sexual,sexo,delito sexual,de sexo,sexuales,abuso sexual,agresion sexual,pornografia,violacion sexual,fotos sexuales,pornografia infantil}',
    ],
    other: [
      '={otro,otra,otra cosa,ninguno de esos,otro delito,otro tipo,ninguno de los dos,algo mas,diferente,cosa diferente,ninguna de esas}',
      '{robo,robar,drogas,droga,pelea,pleito,golpes,asalto,mota,marihuana,posesion,vandalismo,violencia domestica,fraude,arma,pistola,ratero,tienda,robe,por robar,hurto,falsificacion,amenaza,amenazas,grafiti,resistirme,resistencia al arresto,resistirme al arresto}',
      '{borracho,borracha} en {publico,la calle}',
      'otra cosa',
      '{ninguna,ninguno} de {esas,esos,las dos,los dos}',
    ],
  },
  driving: {
    dui: [
      '{dui,borracho,borracha,tomado,tomada,manejar borracho,manejar tomado,ebrio,alcohol,manejando borracho,manejando tomado,bajo la influencia,tomar y manejar,alcoholizado,ebriedad,pedo,di yu ai,diui,deui,drogado}',
    ],
    dangerous: [
      '{hit and run,choque y fuga,choque y huida,me fui del choque,imprudente,temerario,temeraria,licencia suspendida,carreras,huir del accidente,hui del choque,manejo temerario,manejo imprudente,suspendida,arrancones,peligroso,me fui del accidente,choque y me fui,me di a la fuga,manejar con licencia suspendida}',
    ],
    'other-driving': [
      '{sin,manejar sin} {licencia,seguro,aseguranza}',
      'sin licencia {u otro,}',
      'no {tenia,traia,tengo} {mi,la,} licencia',
      '{velocidad,exceso de velocidad}',
      '={otro,otra,otra cosa,ninguno,ninguna,otro de manejar,ninguno de esos,otra de manejar,no,nada de eso}',
      'otra cosa',
      '{ninguna,ninguno} de {esas,esos}',
    ],
    'police-stop': [
      '{no me pare,no pare,no me detuve,no obedeci,desobedeci,2800,2801,2803,vehiculo inseguro,huir de la policia,inspeccion,hui de la policia,sobrepeso,evadir,persecucion,me escape de la policia,no le hice caso al policia}',
    ],
  },
  review: {
    ok: [
      '={bueno,si todo}',
      'si {todo,} {esta,es,} {bien,correcto,asi,cierto,verdad}',
      '={ok,si,correcto,bien,esta bien,todo bien,resultado,ver resultado,ver mi resultado,mostrar,muestre,exacto,asi es,listo,esta correcto,perfecto,claro,si correcto,todo correcto,de acuerdo}',
      '{ver,muestre,muestreme,quiero ver,deme,mostrar,ensename} {mi,el,los,mis} {resultado,resultados}',
      'todo {esta,} {bien,correcto}',
    ],
    another: [
      '{otro caso,otro mas,agregar otro,tengo otro,agregar,anadir,uno mas,segundo caso,mas casos,agregar caso,tengo mas,anadir otro}',
      '={otro,mas,otra}',
    ],
    fix: [
      '{cambiar,corregir,error,algo esta mal,mal,equivocado,equivocacion,arreglar,esta mal,hay un error,no esta bien,incorrecto,cambiar algo,corregir algo,me equivoque,editar}',
      '={no,nel,no es correcto}',
      'no {es,esta} {correcto,bien}',
    ],
  },
  after: {
    why: [
      '={por que,porque,explique,explicar,explicacion,razon,razones,la razon,mas,detalles,digame por que,expliqueme,por que no,y por que}',
      '{digame,explique,expliqueme,quiero saber} por que',
      'por que {es,salio,dice}',
    ],
    'next-steps': [
      '={siguiente,siguiente paso,siguientes pasos,pasos,que sigue,que hago,y ahora,ahora que,que hago ahora,proximo paso,proximos pasos,como,y ahora que,los pasos,como le hago,que sigue ahora}',
      'que {sigue,hago,tengo que hacer}',
      '{proximos,siguientes} pasos',
      'como {lo hago,empiezo,aplico,le hago}',
    ],
    'who-helps': [
      '={quien,quien ayuda,quien me ayuda,ayuda legal,ayuda gratis,quien puede ayudar,donde,lugares,clinica,abogados,organizaciones,cerca,a quien llamo}',
      'quien {me,} {puede,ayuda,puede ayudar}',
      '={quien,quienes} {me,nos,} {puede,pueden,podria} {ayudar,ayudarme,ayudarnos} {gratis,de gratis,aqui,con esto,}',
      '={quien,quienes} {me,nos,} {ayuda,ayudan} {gratis,de gratis,aqui,con esto,}',
      '=donde {hay,consigo,encuentro,me dan} ayuda {legal,} {gratis,}',
      'ayuda {legal,gratis}',
      'cerca de mi',
    ],
    'other-ways': [
      '={otras,otra,otras maneras,otra manera,otras opciones,otras leyes,otro camino,mas maneras,hay otra,otra cosa,otras formas,otra forma,otras manera}',
      'otras {maneras,leyes,opciones,formas}',
    ],
    page: [
      '={pagina,mi pagina,hoja,mi hoja,mi hoja privada,pagina privada,mi pagina privada,una pagina,imprimir,imprimirlo,puedo imprimirlo,lo puedo imprimir,guardar,guardarlo,pdf,descargar,bajar,bajarlo}',
      '{imprimir,guardar,descargar,bajar} {mi,mis,el,los} {resultado,resultados,pagina}',
      '{mandeme,mandame,enviame,envieme} {mi,el,la} {resultado,pagina}',
      'pagina privada',
      'hoja privada',
    ],
    done: [
      '={listo,ya,termine,adios,gracias,es todo,eso es todo,no,nada,ya es todo,ya termine,bien,nada mas,eso seria todo,muchas gracias,bye,ok,ok gracias,no gracias,ya esta,hasta luego}',
      'es todo',
      'nada mas',
    ],
  },
  declined: {
    'go-on': [
      '={si,ok,seguir,continuar,adelante,siga,dale,va,vamos,sigamos,quiero seguir,cambie de opinion,empezar,sale,orale,empecemos,bueno,comenzar}',
      'cambie de {opinion,idea}',
      '{seguir,continuar,quiero seguir}',
    ],
  },
  goodbye: {
    'see-result': [
      '={resultado,ver resultado,mi resultado,ver,resultados,ver mi resultado,ver resultados,otra vez,mostrar resultado}',
      '{ver,muestre,muestreme,quiero ver} {mi,el,los,mis} {resultado,resultados}',
    ],
    'start-over': [
      '={empezar de nuevo,volver a empezar,empezar,nuevo,de nuevo,otro caso,reiniciar,comenzar,desde el principio}',
      '{empezar,comenzar} {de nuevo,otra vez}',
      '{otro,nuevo} caso',
    ],
  },
  where: {
    'la-county': [
      '{los angeles,condado de los angeles,la county,en los angeles,l a,el condado de los angeles,losangeles,los angeles county,corte de los angeles}',
      '={aqui,la,aqui en los angeles,en la,aqui mismo}',
      'aqui en {los angeles,la}',
      '{corte,juzgado} {del aeropuerto,de van nuys,de compton,del centro,criminal del centro}',
      '{criminal courts,la temple,de la temple,del centro de los angeles,el centro de los angeles,downtown los angeles,downtown}',
      '{aqui,aca} {mero,mismo,nomas,en la ciudad,en el condado}',
    ],
    'other-ca': [
      '{otro condado,otro lugar de california,en otro condado,otra parte de california,fuera de los angeles,no en los angeles,otro condado de california,resto de california,en otra parte de california}',
      '={california,otro,otra parte}',
      'no {en,fue en} los angeles',
      '{otro,diferente,distinto} condado',
      '{el,} norte de california',
      '{pero,} {en,} california {pero,} no {en,} {los angeles,la}',
    ],
    'other-state': [
      '{otro estado,en otro estado,fuera de california,no en california,de otro estado,fuera del estado,no fue en california}',
    ],
    federal: [
      '{federal,corte federal,caso federal,los federales,tribunal federal}',
      '{los,} {federales,feds}',
      '{corte,caso,juez,fiscal} {de los,} {feds,federal,federales}',
    ],
  },
  'which-is-right': {
    'crime-date': ['{paso,el delito,el crimen,sucedio,ocurrio}'],
    sentenced: ['{sentencia,sentenciaron,me sentenciaron,el juez}'],
    released: ['{salida,sali,me soltaron,soltaron,salir,libre,carcel,prision}'],
    'supervision-ended': ['{supervision,la supervision,el parole,libertad condicional}'],
  },
  'side-question': {
    'professional-licence': ['{trabajo,trabajar,el trabajo,mi trabajo,profesional,empleo,oficio}'],
    'driving-licence': ['{manejar,conducir,carro,el carro,auto,chofer,dmv}'],
  },
  need: {
    clear: [
      '{limpiar,borrar,limpiar mi record,borrar mi record,sellar,expungement,expungar,limpiar record,limpiarlo,borron y cuenta nueva,desestimar,limpiar antecedentes,sellar mi record,borrar antecedentes,eliminar mi record}',
      '{quitar,quitarme,sacar,borrar,limpiar,eliminar} {una,la,un,el,ese,esa,mi,mis,unas,unos} {felony,felonies,caso,casos,cargo,cargos,misdemeanor,delito,dui}',
      '{limpiar,borrar,sellar,arreglar,eliminar} {mi,mis,el,los,un,} {record,antecedentes,caso,historial,casos,felony,expediente}',
      '{borrar,limpiar,quitar,sacar,sellar,eliminar,arreglar,desaparecer,tirar} {lo,eso,unos,unas,mi,mis,el,los,la,un,una,ese,esa,esos} ~3 {record,antecedentes,historial,caso,casos,cargo,cargos,felonia,felony,expediente,pasado,tengo,nombre}',
      '{limpieza,limpiada} {de,} {record,antecedentes}',
      '{quitarme,sacarme,limpiarme} {eso,esto,el,la,los} ~2',
      '{borren,limpien,quiten,saquen,sellen,eliminen,arreglen,borre,limpie,quite} {el,la,los,las,mi,mis,eso,esto,ese,un} {record,antecedentes,historial,caso,casos,cargo,cargos,felonia,felony,expediente,}',
      'que {desaparezca,se borre,se quite,me quiten,me borren,me limpien} ~2 {caso,record,cargo,felonia,antecedentes,}',
      '{quitarme,quitar,sacarme,borrarme,limpiarme,borrar,limpiar,quitenme,saquenme} ~2 {mancha,carga,peso,cruz,antecedente,antecedentes,record,nombre,cosa,cochinero,pasado,encima,error,errores} ~1',
      '{limpie,limpien,borre,borren,quite,quiten,saque,saquen} {mi,el,la,esa,ese,eso,de} ~2 {nombre,mancha,pasado,encima,record} ~1',
      '{borrar,quitar,limpiar} lo que {hice,paso,tengo} ~2',
      '{se me quite,se me borre,me quiten,ya no me salga,ya no me aparezca,no me salga,que no salga,que no aparezca} ~5',
      'dejar ~1 atras',
      '{salga,saliendo,aparezca,apareciendo} ~2 {background,chequeo,trabajo,trabajos,antecedentes,record} ~2',
    ],
    copy: [
      '{copia,una copia,historial,rap sheet,ver mi record,copia de mi record,sacar mi record,hoja de antecedentes,copia del record,live scan,huellas}',
      '{ver,sacar,pedir,conseguir,obtener,revisar} {una copia de,copia de,} {mi,mis,el} {record,antecedentes,historial}',
      'que sale en mi record',
      '{papel,papeles,papelito,hoja,documento,constancia,carta,impresion,reporte,expediente} {de,con,del} {mi,mis,los,el} {record,antecedentes,historial}',
      '{nada mas,solo,la,una,mi,quiero,ocupo,necesito} copia',
      '{ver,saber,checar} {que,lo que} {sale,tengo,aparece,hay} {en,} {mi,el,} {record,antecedentes,historial}',
      '{ver,saber,checar} {que,lo que} {dice,trae,tiene} {mi,el} {record,historial,expediente} ~1',
      '{papel,papeles,hoja,documento,carta,comprobante} {donde,que,con,en que} ~1 {sale,salen,venga,vengan,dice,diga,digan,estan,aparece,aparecen,tenga} ~2 {record,cargos,antecedentes,casos,historial,condenas,condena,todo}',
      '{ocupo,necesito,quiero,deme,denme} ~2 {hoja,papel,papeles} de ~1 {antecedentes,record,corte}',
    ],
    'legal-help': [
      '{ayuda legal,abogado,abogada,asesoria,un abogado,defensor,asesoria legal,defensor publico,consejo legal,licenciado,abogado gratis}',
      '{hablar con,necesito,quiero,busco,conseguir} {un,una,} {abogado,abogada,licenciado}',
      '{alguien,un abogado,licenciado,quien} que me {ayude,represente,defienda} ~2',
      '{ayuda,asesoria,orientacion,consulta} {legal,de un abogado,con un abogado,juridica}',
    ],
    other: [
      '={otro,otra,otra cosa,algo mas,ninguno,ninguna,nada de eso}',
      'otra cosa',
      '{ninguna,ninguno} de {esas,esos}',
    ],
  },
  fix,
  'fix-case': fixCase,
};
