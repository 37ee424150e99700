/** Words that only Spanish has, and what each is worth is the same. */
export const greetings = [
  '{hola,ola,holaa,buenas,buenos,buen,saludos,oiga,disculpe,disculpa,que tal,que onda,k onda,ke onda}',
  '{persona,humano,clinica,clean slate,aca,alo,diga}',
  '{estan,esta,estas,abiertos,abierto,abren,atienden,sali,acabo,quien,quienes,cual,cuando,se,le,les,lo,su,sus,tu,te,ya,muy,mas,pero,al,en,unos,ser,fue,fui,era,tiene,tienen,tuve,hijo,hija,mando,mandaron,prima,primo,amiga,amigo,iglesia,numero,papel,volante,borran,borra,quitan,limpian,limpia,molestia,pregunta,bendiciones,llamo,nombre,senorita,ocupo,tramite,cita,oficina,servicio,servicios,todavia,puedes,pueden,podria,podrian,digame,dio,dicen,verdad,bien,qiubo,quiubo,quiubole,kiubo,apoyo,ayuden,nesesito,nececito,alluda,ayudan,porque,carcel,arrestaron,hermano,hermana,esposo,esposa,vecina,vecino}',
  '{quiero,necesito,ayuda,ayudar,gracias,mi,mis,como,limpiar,borrar,puedo,puede,para,por,favor,que,es,el,los,las,de,del,una,un,con,tengo,estoy,me,yo,si,soy,dias,tardes,noches,ayudan,ayudeme,quisiera,informacion,saber,antecedentes,penales,delito,corte,caso,abogado,trabajo,vi,anuncio,hablan,hablo,habla,donde,cuanto,cuesta,gratis,senor,senora,empezar,quitar,hacer,sobre,esto,aqui,alguien,usted,ustedes,hay,mande,dijeron,ando,buscando,tambien}',
] as const;
