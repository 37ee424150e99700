/** Take back what was said just before. */
export const corrections = {
  markers: [
    '{puse,di,escribi,dije,conteste,mande} {mal,} {el,la} {ano,fecha,mes,respuesta,condado,corte,cargo} {mal,equivocado,equivocada,que no era}',
    '{puse,di,escribi,dije,conteste,mande} mal {el,la} {ano,fecha,mes,respuesta,condado,corte,cargo}',
    '{perdon,perdone,perdoname,me equivoque,me ekivoque,quise decir,quiero decir,corrijo,correccion,digo,mas bien,mejor dicho,espere,espera,espereme,esperame,no espere,no espera,disculpe,disculpa,disculpen,en realidad,la verdad es que,mejor dicho,o sea no,miento,no perdon,error mio,fue error,me confundi,rectifico,me corrijo,disculpe me equivoque,ay no,ups,upss,era mas bien,queria decir,puse mal,le puse mal,escribi mal,cambio mi respuesta a,es que me equivoque,no no}',
    '{me,} {equivoque,equivoke,ekivoque,ekivoke,equiboque,equivoqe,confundi,trabe,corrijo}',
    '{mal dedo,se me fue el dedo,dedo gordo,me falle,le pique mal,pique mal,apreté mal,aprete mal,marque mal,dije mal,lo dije mal,escribi mal,conteste mal,respondi mal,le dije mal,hubo un error,fue un error,es un error,error de dedo,me acorde,ya me acorde,ahora me acuerdo,deje corrijo,dejeme corregir,permitame corregir,quise poner,quise escribir,quise contestar,quise poner que,quise decir que,quiero corregir,retiro lo dicho,olvide eso,olvidelo,borre eso,no haga caso,ay perdon,uy perdon,perdon perdon,disculpe usted,un momento,aguante,aguanteme}',
    '{revise,cheque,mire,vi} {el,los,mi,mis} {papel,papeles,documento,documentos} {y,}',
    '{la,esa} fecha {estaba,esta,era,es} {mal,equivocada}',
    '{mi error,error mio,fue mi error}',
    '{conteste,puse,dije,respondi,marque,le dije} que {no,si}',
    'la fecha que puse {esta mal,estaba mal,}',
    'acabo de ver {mi,el,los,mis} {papel,papeles,documento} {y,}',
    '{lo,la,eso,} {puse,escribi,dije,conteste,mande,marque,teclee} mal',
    'como {te,le,les} dije',
    '{le,} {pique,puse,marque,aprete,di,escogi,oprimi} {al,a la,la,el,el boton,al boton} {que no era,equivocado,equivocada,otro,otra,que no}',
    'ahora que {lo,me,} {pienso,veo,recuerdo,acuerdo,reviso}',
  ],
  said: ['{dije,le dije,puse,conteste,respondi,escribi,marque,escogi,elegi,mande}'],
  isReally: ['{y,cuando,que,} {en realidad,realmente,} {era,fue,es,seria,debe ser,debio ser}'],
  previous: [
    '{la,el,en la,de la} {anterior,pregunta anterior,respuesta anterior,pregunta pasada,respuesta pasada,de antes,otra pregunta,ultima pregunta} {era,es,fue,debe ser,seria,}',
    '{lo de antes,mi respuesta anterior,lo anterior,en la pasada,la respuesta de antes}',
    '{conteste,respondi,puse,escribi} mal {la anterior,antes,}',
    '{cambiar,cambie} {mi,la} respuesta {anterior,} a',
    '{la,en la} {pregunta,respuesta} {pasada,anterior,de antes} {la,} {conteste,respondi,puse} mal',
    '{lo que,la que} {dije,puse,conteste} antes',
    '{en,de,sobre} la {de,pregunta de} {antes,arriba}',
    '{sobre,acerca de,de,en} {la,lo de la} {fecha,respuesta,pregunta} {de antes,anterior,que puse,que dije}',
    '{perdon,disculpe} por lo de antes',
    '{cambia,cambie,cambiar,cambieme,corrige,corrija} {mi,la} {respuesta,contestacion} {de antes,anterior,} ~1',
  ],
} as const;

export const switchTo = {
  en: [
    '{me lo,me la,me,lo} ~1 {manda,mandas,pone,pones,escribe,dice,pasa,cambia,da} ~2 en {ingles,english}',
    '{puede,puedes,pueden,podria,podrian,poner,ponerlo,pongalo,ponlo,pongamelo,ponmelo,cambiar,cambie,cambia,cambielo,cambialo,cambiarlo,escriba,escribame,escribe,mande,mandeme,mandemelo,hable,hableme,hablame,hablar,prefiero,quiero,quisiera,mejor,necesito,seguir,leo,leer,entiendo,contestar,digame,dimelo,preferiria,gustaria,favor,tiene,tienen} ~4 {en,al,a,el} {ingles,english} ~1',
    '{no,casi no} ~1 {hablo,entiendo,leo,se} ~2 {espanol,spanish}',
    'en {ingles,english} {por favor,mejor,gracias,porfa,please}',
    '={cambiale,cambiele,cambia,cambie,cambien,pasale,pasele,ponle,pongale} ~2 {ingles,english}',
    '={ingles,en ingles,ingles por favor,hablo ingles,prefiero ingles,cambiar a ingles,quiero ingles,en ingles por favor,cambie a ingles,habla ingles,hablan ingles,cambia a ingles}',
    '=no {hablo,entiendo} espanol',
    '={mejor,mas bien,quiero,prefiero,puede ser,se puede} en ingles',
  ],
  es: [
    '{me lo,me la,me,lo} ~1 {manda,mandas,pone,pones,escribe,dice,pasa,cambia,da} ~2 en {espanol,spanish}',
    '{puede,puedes,pueden,podria,podrian,poner,ponerlo,pongalo,ponlo,pongamelo,ponmelo,cambiar,cambie,cambia,cambielo,cambialo,cambiarlo,escriba,escribame,escribe,mande,mandeme,mandemelo,hable,hableme,hablame,hablar,prefiero,quiero,quisiera,mejor,necesito,seguir,leo,leer,entiendo,contestar,digame,dimelo,preferiria,gustaria,favor,hay,tiene,tienen,sea} ~4 {en,al,a} {espanol,spanish,castellano} ~1',
    '{no,casi no,poco} ~1 {hablo,entiendo,leo,se,le hago,le entiendo,habla,entiende,lee} ~3 {ingles,english} ~1',
    'en {espanol,spanish,castellano} {por favor,mejor,gracias,porfa,please} ~1',
    '{solo,nomas,nada mas,unicamente} ~1 {hablo,entiendo,leo,se,habla} ~1 {espanol,spanish}',
    '{habla,hablan,hablas,hay alguien que hable,alguien que habla,alguien que hable} {espanol,spanish}',
    '={espanol,español,espaniol,en espanol,espanol por favor,hablo espanol,prefiero espanol,cambiar a espanol,quiero espanol,en espanol por favor,cambie a espanol,habla espanol,hablan espanol,hablas espanol,cambia a espanol,castellano,puede hablar espanol,puede ser en espanol,se puede en espanol,me habla en espanol,hableme en espanol,lo quiero en espanol,tiene en espanol,solo hablo espanol,solo espanol,no hay en espanol,hay en espanol,puedo en espanol,idioma espanol,spanol,pongalo en espanol,mejor en espanol,mandelo en espanol,me lo puede mandar en espanol}',
    '=no {hablo,entiendo,se,leo,comprendo} {mucho,bien,el,nada de,muy bien el,} ingles',
    '=quiero {en,hablar,hablar en,cambiar a} espanol',
    '=en espanol {se puede,puede ser,mejor,gracias}',
  ],
} as const;

/** What is named after these did not come to pass. */
export const unreal = [
  '{casi,por poco,iban a,iba a,querian,me querian,en vez de,en lugar de,me negaron,negaron,no me quisieron dar,pudieron}',
  '{empezo,empezaron,comenzo,comenzaron,arrancaron} ~1 {como,con}',
] as const;

/** Said last, what was named is no longer so. */
export const reduced = ['redujeron', 'redujo', 'bajaron', 'rebajaron', 'reducida', 'reducido'] as const;

/** What is named after these is what it became. */
export const becomes = [
  '{bajaron,redujeron,cambiaron,dejaron,bajo,quedo,quedo como,paso,redujo,reducida,reducido,bajado} {a,en,como}',
  '{bajaron,redujeron,cambiaron,bajo,paso,redujo} ~1 de ~3 a',
  '{me,} {declare,declaro,declararon,hallaron,encontraron,condenaron} ~1 culpable {de,por,a}',
  '{condenaron,sentenciaron} {de,por}',
] as const;
