import type { Lexicon } from '../lexicon.ts';

/** How people name what the ways that are only some people's go by. */
export const ways = {
  'other-ways': {
    survivor: [
      '{victima,sobreviviente,trata,trata de personas,abuso,abusaron de mi,me forzaron,me obligaron,me obligo,me lastimaron,me lastimo,forzada,forzado,obligada,obligado,maltrato,violencia domestica,me golpeaba,trafico de personas,bictima,me forzo}',
      'alguien me {forzo,lastimo,obligo,golpeaba}',
    ],
    military: [
      '{militar,fui militar,veterano,veterana,ejercito,el ejercito,marina,la marina,fuerza aerea,servi,fuerzas armadas,army,soldado,marine,beterano,guardia nacional}',
      'estuve en {el ejercito,la marina,el army,el servicio}',
    ],
    'unfair-plea': [
      '{prueba nueva,pruebas nuevas,pruevas nuevas,pruebas,nueva prueba,nuevas pruebas,evidencia,evidencia nueva,plea,mi plea,mi acuerdo,no entendi,mal abogado,inocente,inmigracion,deportacion,me deportaron,sin interprete,no sabia lo que firme,injusto,prueva nueva,racismo}',
      'no {entendi,comprendi} {mi acuerdo,el acuerdo,lo que firme,nada,mi plea,}',
      'abogado {no me,nunca me} {dijo,explico}',
    ],
    'under-18': [
      '{menor de edad,era menor,menor de 18,menos de 18,de menor,menor,adolescente,chamaco,morro,era chico,era chica,tenia menos de 18,menos de dieciocho,era menor de edad}',
      'tenia {12,13,14,15,16,17,quince,dieciseis,diecisiete,catorce} {anos,}',
    ],
    back: [
      '={regresar,volver,atras,ninguna,ninguno,nada,no,ninguna de esas,nada de eso,regreso,menu,nel,saltar,yo no,regresa,para atras}',
      '{ninguna,ninguno} de {esas,esos,estas,las anteriores}',
      'nada de eso',
    ],
  },
} as const satisfies Partial<Lexicon['options']>;
