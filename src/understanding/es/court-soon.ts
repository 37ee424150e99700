const court =
  '{corte,la corte,court,audiencia,una audiencia,fecha de corte,cita en la corte,cita de corte,juicio,comparecencia}';
const soon =
  '{hoy,manana,pasado manana,ahorita,al rato,esta semana,esta tarde,la semana que viene,la proxima semana,la otra semana,en una hora,pronto,lunes,martes,miercoles,jueves,viernes}';

/** To be in court within days. */
export const courtSoon = [
  `{tengo,hay,me toca,voy a,tengo que ir a,debo ir a,me citaron a,me presento en} ~1 ${court} ~2 ${soon}`,
  `{mi,la} ${court} ~1 {es,sera} {el,} ${soon}`,
  `${court} {es,} {el,} ${soon}`,
  `{el,} ${soon} {tengo,es mi,hay,me toca,voy a,tengo que ir a} ~1 ${court}`,
] as const;
