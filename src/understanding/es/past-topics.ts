import type { Lexicon } from '../lexicon.ts';

/** Words that answer what happened in a case long ago: the plea, the crew, the way out of it. */
export const pastTopics = {
  'super-strike': {
    yes: [
      '{homicidio,asesinato,intento de homicidio,violacion,abuso de un menor,cadena perpetua,de por vida}',
    ],
    no: [
      '{droga,drogas,robo,hurto,dui,mota,marihuana,posesion}',
      'nada {de eso,tan grave,asi,grave,violento}',
    ],
  },
  pleaded: {
    yes: [
      'me declare {culpable,no contest}',
      '{culpable,no contest,dije culpable,dije que culpable,me hice culpable,acepte culpa,dej,tuve que decir culpable}',
    ],
    no: [
      'me declare {inocente,no culpable}',
      '{no culpable,inocente,sin declararme,sin plea,sin declarar nada}',
    ],
  },
  evaded: {
    yes: [
      '{hui,me fui,me escondi,me escape,me pele,me fugue,me largue,me fui del estado,me fui del pais,andaba huyendo,di otro nombre,use otro nombre,otro nombre,nombre falso,di nombre falso}',
      '{di,use,puse} {el,un,otro} {nombre,nombre falso,nombre de otro,nombre de mi hermano}',
    ],
    no: [
      '{me quede,fui a corte,fui a todas mis cortes,me presente,mi nombre,mi nombre verdadero,mi propio nombre}',
      '{nunca,no} {me fui,me escondi,hui,me escape}',
      'nada de eso',
    ],
  },
  'fire-crew': {
    yes: [
      '{bombero,bombera,bomberos,fire camp,firecamp,brigada,campamento de bomberos,estacion de bomberos,campo de bomberos,camp,apagando fuegos,apague fuegos,apagando incendios,contra incendios,los incendios,fuego,cal fire,calfire}',
      '{estuve,trabaje,fui,anduve,me mandaron} {en,a,al,de,con} {el,la,un,los,} {camp,fire camp,campamento,brigada,bombero,bomberos,campo}',
    ],
    no: [
      '{cocina,la cocina,lavanderia,limpieza,la yarda,yarda}',
      'nunca {fui,estuve,trabaje} {a,en,de,} {camp,fire camp,bombero,eso,}',
    ],
  },
} as const satisfies Partial<Lexicon['topics']>;
