/** What a person with one clean misdemeanor texts, from hello to the result and who helps. */
export const cleanMisdemeanor: readonly string[] = [
  'hola',
  'si',
  'no',
  '1',
  'no',
  'condena en california',
  'delito menor',
  'si',
  'termine sin problemas',
  'otra cosa',
  '1',
  'por que',
  'quien me ayuda',
  'los angeles',
  '90011',
  'es todo',
];
