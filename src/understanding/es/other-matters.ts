/** Matters that another service helps with, named so clearly that nothing else can be meant. */
export const otherMatters = [
  '{renta,la renta,desalojo,desalojar,casero,vivienda}',
  '{custodia,manutencion,divorcio,pension alimenticia}',
  '{busco,buscar,encontrar,conseguir,necesito,quiero} {un,} {trabajo,empleo,chamba}',
  '{que tiempo hace,va a llover,el clima,pelicula,receta,loteria,futbol,un chiste}',
  '{estampillas,estampillas de comida,calfresh,desempleo,seguro social}',
  '{votar,pasaporte,visa,residencia,ciudadania,impuestos,los taxes}',
  '{prestamo,credito}',
] as const;
