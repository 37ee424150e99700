/** After a crisis: whole messages that say to go on, or that the bad moment is over. "Ok" alone says neither. */
export const ready = [
  '={respondo,numero,opcion,el numero,marco,escojo,el} 1',
  '={1,uno,sigo,sigamos,seguimos,seguir,siga,sigue,sigale,siguele,continuar,continuo,continuamos,continuemos,continue,continua,adelante,siguiente,prosiga,proseguir}',
  '={si,ok,bueno,ya,quiero,puedo,podemos,ya puedo,ya quiero,quisiera,me gustaria,vamos a,si quiero,si puedo} {sigo,sigamos,seguimos,seguir,siga,continuar,continuamos,continuemos}',
  '={seguir,sigo,seguimos,continuar} {aqui,adelante,con las preguntas,con esto}',
  '={listo,lista,ya estoy listo,ya estoy lista,estoy listo,estoy lista}',
  '={ya,ahora,ahorita,si,} {yo,} {estoy,me siento,ando,toy} {ya,} {bien,mejor,tranquilo,tranquila,mas tranquilo,mas tranquila,a salvo,mucho mejor,un poco mejor,mas calmado,mas calmada} {ya,ahora,ahorita,}',
  '={ya,} {estoy,me siento} {ya,} {bien,mejor} {ya,} {sigo,sigamos,seguimos,podemos seguir,quiero seguir,puedo seguir,vamos a seguir}',
  '={ya paso,ya se me paso,ya mejor,todo bien ya,ya todo bien}',
] as const;
