import type { Lexicon } from '../lexicon.ts';

const before = '{estuve,estaba,tuve,tenia,hice,me dieron,me pusieron,me dio,antes}';

/** The verb again, but of a time gone by. */
const past =
  '={si,lo,la,} {tuve,hice,fui,estuve,era,estaba,tenia,antes,habia} {uno,una,eso,antes,algo,un tiempo,}';

/** Words that fit one answer as well as another: whoever says them is asked again. */
export const either: Lexicon['either'] = {
  past: ['={si,lo,la,} {estaba,tenia,habia,era} {uno,una,eso,antes,algo,}'],
  answers: {
    'open-case': [
      '{estoy,ando} en la corte',
      past,
      '{tuve,tenia,hubo,habia} {un,una,} {caso,warrant,orden,pendiente}',
    ],
    supervision: ['=ya', past],
    custody: [
      past,
      '{estoy,sigo,ando,} {cumpliendo,pagando} {mi,la,una,} {probation,parole}',
      'permiso de trabajo',
      '{estuve,estaba} {en,preso,presa}',
    ],
    'given-probation': [
      '{no,nunca} {tuve,tenia} que {firmar,reportarme,ir a firmar,ver a nadie,presentarme}',
      '{no,nunca} {tuve,tenia,vi,conoci,me dieron,hubo,reportaba,reportaba con,} {a,con,} {un,una,el,ningun,} {oficial,nadie,formal}',
      'me {quisieron,querian,ofrecieron,iban a} ~1 {dar,poner,ofrecer,probation} ~1',
      'no {reportaba,me reportaba,reporte,me reporte,iba} {a,con,} {ver,} {nadie,}',
      '{no,nunca,sin} {fui,pise,estuve,ir} {a,en,} {la,} {carcel,prision}',
      '{que,} {no,sin} {meterse,meterme,metiera,me metiera,meter} {en,} {problemas,}',
      '={pagar,pague,formal,no formal}',
    ],
    registration: [
      past,
      '{termine,deje,acabe} de registrarme',
      '{antes,tenia que,me tocaba} {si,no,me registraba,registrarme,tenia que registrarme,tenia que,me tocaba,estaba}',
      '{me registraba,estaba en la lista,estaba registrado,estaba registrada}',
    ],
    traffic: ['{por,} no {traer,tener,llevar,tenia,traia} {licencia,seguro,aseguranza,cinturon,placas}'],
    'new-conviction': [
      'me {arrestaron,agarraron,detuvieron,pararon}',
      'tengo {otro,un,un nuevo,otro nuevo} caso',
      '{otro,nuevo,un} arresto',
    ],
    evaded: ['{me mude,me cambie de casa,falte a corte,falte a la corte,se me olvido,no fui a corte}', past],
    serious: ['{robo,robe,robar}', 'violencia {domestica,familiar}', 'violacion de {probation,parole}'],
    finished: [
      'no {me,nos,} {mandaron,dieron,pusieron,ordenaron,pidieron,tuve,tuve que} {hacer,a hacer,} {nada,}',
      '{si,todo,} {menos,excepto} {la,las,} {multa,multas,restitucion}',
      'ya no',
    ],
  },
  options: {
    supervision: [
      '{libertad condicional,condicional}',
      `${before} {en,la,el,} {probation,parole,carcel,prision,condado}`,
      '{me dieron,me pusieron,tuve,hice} {1,2,3,4,5,un,dos,tres,cinco} {ano,anos} {de,en,} {la,} probation',
      `${before} {en,} {preso,presa,adentro,encerrado,encerrada,estaba en probation,estaba en parole}`,
      '{cuando,hasta que,en cuanto} {termine,acabe,cumpla,cumpli,salga} {mi,la,el,de,} {probation,parole,}',
    ],
    'case-kind': [
      '={fue,era,es,} {un,una,} {delito menor,delito grave,felonia,felony,misdemeanor}',
      'me declare {inocente,no culpable}',
      'me {soltaron,dejaron ir}',
    ],
    level: [
      '{menor,mayor} de edad',
      '{multa,multas} de',
      '{dieron,pague,pagar,pusieron} {una,la,} {multa,multas}',
      '{acusaron,acusado,acusada} de {un,una,} {felony,misdemeanor,delito mayor,delito menor,delito grave}',
    ],
    sentence: ['carcel'],
    'after-revocation': ['carcel'],
    'probation-outcome': [
      '{me,} la quitaron',
      'mal',
      '{bien y mal,mal y bien}',
      '{ya,} {la,lo,} {termine,cumpli,complete,acabe} {toda,}',
      '{ya,} {completa,completada,completo,terminada,terminado,cumplida,acabada}',
      '{ya,} {se,} {acabo,termino,vencio}',
      'la hice toda',
    ],
    where: [
      '{uno,una,otro,1} en ~4 {uno,una,otro,otra,1} en',
      'tambien {uno,una,otro} en',
      '{y,e} {otro,otra,el otro,la otra} {en,aqui,aca,alla,por,fue}',
    ],
    offence: ['{borracho,borracha,tomado,tomada,carro,troca}', '{carro,auto,troca} {era,fue,} robado'],
    driving: ['{choque,accidente}', 'no me fui'],
    review: ['={no mas,ya no mas}'],
  },
};
