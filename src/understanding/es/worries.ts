/** Fear and hardship, told and not asked. */
export const worries = {
  immigration: [
    '{miedo,temor,panico} {de,a,a que,de que,que,por,} {la,el,} {migra,inmigracion,migracion,ice,deportacion,me deporten,me deportan}',
    '{miedo,temor} {por que,porque,de que,pues,es que,ya que,y,} {no tengo papeles,soy indocumentado,soy indocumentada,no soy ciudadano,no soy ciudadana,sin papeles,estoy sin papeles,no tengo documentos}',
    '{no quiero,no vaya a ser} {que me,que} {deporten,echen la migra,agarre la migra}',
    '{no tengo,sin} papeles {hay problema,importa,es problema,esta bien,le hace}',
    'me {asusta,preocupa} {la migra,inmigracion,migracion,ice,que me deporten,la deportacion}',
    '={soy indocumentado,soy indocumentada,no tengo papeles de inmigracion,no tengo papeles legales}',
  ],
  cost: [
    '={yo,} no {puedo,podria,tengo como,tengo para} {pagar,pagarlo,pagar eso,pagar esto,pagar nada}',
    '={yo,} no tengo {dinero,nada de dinero,con que pagar,dinero para pagar,dinero para eso}',
    '=estoy {sin dinero,quebrado,quebrada,pobre}',
  ],
} as const;
