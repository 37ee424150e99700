/** Openings of a question to us. */
export const questionOpeners = [
  'como {puedo,se,le,lo,hago,es,voy,me,saco,aplico,consigo,empiezo,borro,limpio,sabe,se que,funciona,pido,les}',
  'que {es,pasa,hago,significa,tal,quiere,necesito,puedo,onda,diferencia,papeles,documentos,son,pasaria,sucede,va a,tengo que,hay que,cosa,corte,tipo,leyes,ley,forma,formas,cuenta}',
  '{cuanto,cuantos,cuantas} {cuesta,cuestan,cobran,tarda,tardan,tiempo,vale,se,es,sale,dinero,hay,demora,dura,tengo,casos,puedo,me,anos}',
  '{cual,cuales} {es,son,corte,seria}',
  'donde {puedo,esta,queda,se,voy,es,aplico,los,lo,hay,tengo,saco,meto}',
  'cuando {puedo,es,me,se,va,voy,sale,tengo,estaria}',
  'quien {es,puede,me,va,ve,lo,puede ver,paga,los}',
  'quienes',
  'por que {no,me,se,es,la,el,lo,tengo,tarda,piden,hay,necesito}',
  '{puedo,podria,puede,pueden,podre,podra} {ir,sacar,pedir,hacer,trabajar,votar,viajar,tener,comprar,limpiar,borrar,aplicar,mi,me,un,una,el,la,yo,ver,verlo,negarme,ayudar,ayudarme,salir,rentar,perder,decir,usted,entrar,seguir}',
  'me {van,va,pueden,puede,afecta,quita,quitan,sirve,ayuda,deportan,cobran} {a,ayudar,deportar,deportarian,cobrar,negar,correr,esto,eso,con,quitar}',
  'es {gratis,cierto que,verdad que,legal,seguro esto,privado,confidencial,un robot,una persona,posible,necesario,lo mismo}',
  'hay {que,alguna,algun,costo,forma,manera,fecha,plazo,limite}',
  '{se,sera que,voy,va} {puede,pueden,a poder,a salir,borra,necesita,quita,a afectar,cobra,podra,a tener,a perder}',
  'tengo que {pagar,ir,decir,contarle,decirle,llevar,poner}',
  'necesito {un abogado,abogado,ir,pagar,llevar,papeles}',
  '{esto,eso,este} {es,cuesta,cobra,borra,sirve,afecta,me,quita} {gratis,algo,mi,para,a,un,real}',
  '{esto,eso} es {seguro,privado,confidencial,gratis,legal,real,cierto}',
  'usted es',
  'eres {un,una,real}',
  'una pregunta',
  'tengo una {pregunta,duda}',
  'quiero saber',
  'quisiera saber',
  '{y si,pero y si,que tal si}',
  'a que {se,corte,hora}',
  'desde cuando',
  'sabe {si,donde,cuanto}',
  'cobran',
  '{y,} {le,les,lo} {dicen,avisan,cuentan,reportan} a {la,} {migra,policia,inmigracion,migracion,ice,mi}',
  '{ustedes,usted} {trabajan,trabaja} {con,para} {la,el,} {policia,migra,inmigracion,gobierno,ice}',
  'es {una estafa,un fraude,confiable}',
  'me {devuelven,regresan} {mi,mis,la,las,el,los}',
  'de que {se,me}',
] as const;

/** Words that can begin nothing but a question. */
export const interrogatives = ['{cuanto,cuanta,cuantos,cuantas,donde,quien}'] as const;

/** Begin like a question, and ask nothing. */
export const asksNothing = ['como no', 'como de que no', 'como que {no,si}'] as const;
