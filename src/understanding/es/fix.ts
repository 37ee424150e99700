import type { Lexicon } from '../lexicon.ts';

/** The rest of a long list. */
const more = ['={mas,ver mas,otras,otros,las otras,los otros,las demas,los demas,otra,otra pagina}'] as const;

/** How people name an answer they want to change. */
export const fix: Lexicon['options']['fix'] = {
  pending: ['{caso abierto,pendiente,orden de arresto,caso pendiente,el caso abierto}'],
  supervision: ['{supervision,parole,si estoy en probation}'],
  registration: ['{registro,registrarme,290}'],
  'case-kind': ['{tipo de caso,clase de caso,condena,que tipo}'],
  outcome: ['{como termino,el final,desestimado,final}'],
  arrested: ['{arresto,el arresto,fecha del arresto,fecha de arresto,cuando me arrestaron}'],
  'fire-crew': ['{bombero,bomberos,fire camp,trabajo de bombero}'],
  'crime-date': ['{cuando paso,el dia que paso,fecha del delito}'],
  level: ['{nivel,delito grave o menor,felony,misdemeanor,grave o menor,delito menor,delito grave}'],
  sentence: ['{sentencia,la sentencia,carcel,prision}'],
  probation: ['{probation}'],
  sentenced: ['{fecha,la fecha,fecha de sentencia,cuando me sentenciaron,fecha de la sentencia}'],
  released: ['{salida,cuando sali,fecha de salida}'],
  offence: ['{cargo,el cargo,delito,el delito,por que fue,de que fue}'],
  where: ['{donde,condado,corte,la corte,el condado,donde fue}'],
  place: ['{codigo postal,ciudad,zip,donde vivo,mi ciudad}'],
  more,
};

/** How people name the case they want to change something of. */
export const fixCase: Lexicon['options']['fix-case'] = {
  'case-1': ['={caso,el caso,caso numero} 1'],
  'case-2': ['={caso,el caso,caso numero} 2'],
  'case-3': ['={caso,el caso,caso numero} 3'],
  'case-4': ['={caso,el caso,caso numero} 4'],
  'case-5': ['={caso,el caso,caso numero} 5'],
  'case-6': ['={caso,el caso,caso numero} 6'],
  'case-7': ['={caso,el caso,caso numero} 7'],
  'case-8': ['={caso,el caso,caso numero} 8'],
  'case-9': ['={caso,el caso,caso numero} 9'],
  person: ['={yo,mi,sobre mi,de mi,lo mio,mis datos personales}'],
  more,
};
