/** Words that only Spanish has, and what each is worth is the same. */
export const greetings = [
  '{hola,ola,holaa,buenas,buenos,buen,saludos,oiga,disculpe,disculpa,que tal,que onda,k onda,ke onda}',
  '{quiero,necesito,ayuda,ayudar,gracias,mi,mis,como,limpiar,borrar,puedo,puede,para,por,favor,que,es,el,los,las,de,del,una,un,con,tengo,estoy,me,yo,si,soy,dias,tardes,noches,ayudan,ayudeme,quisiera,informacion,saber,antecedentes,penales,delito,corte,caso,abogado,trabajo,vi,anuncio,hablan,hablo,habla,donde,cuanto,cuesta,gratis,senor,senora,empezar,quitar,hacer,sobre,esto,aqui,alguien,usted,ustedes,hay,mande,dijeron,ando,buscando,tambien}',
] as const;
