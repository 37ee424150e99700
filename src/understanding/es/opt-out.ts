import { forms, tied } from './verbs.ts';

const write =
  'mandar enviar escribir textear textiar mensajear mensajiar contactar molestar chingar fregar joder acosar'.split(
    ' ',
  );
/** "Hable" is also what the person did, so it needs the "me" of somebody who is called. */
const contact = [...write, ...'llamar hablar buscar marcar comunicar chatear insistir hostigar'.split(' ')];
const unsubscribeMe = tied(['desinscribir', 'desuscribir', 'desubscribir'], 'infinitive', 'asked');
const drop = 'sacar quitar borrar eliminar remover tachar bajar retirar desinscribir desuscribir'.split(' ');
const written = forms(write, 'asked');
const asked = forms(contact, 'asked');
const doing = forms(contact, 'infinitive', 'gerund');
const doingMe = tied(contact, 'infinitive', 'gerund');
const texts =
  '{mensajes,mensajitos,mensaje,textos,texto,msj,msjs,sms,recados,textitos,mensajeria,notificaciones,alertas,llamadas,messages,texts}';
const cease =
  '{deje,dejen,deja,dejes,dejenle,dejele,dejate,dejar,pare,paren,para,parar,parale,parele,parenle,basta,alto,ya estuvo,suficiente,cesen,cese,termine,terminen,eviten,evite,evitar}';
const list =
  '{lista,listas,aqui,aca,ahi,esto,eso,grupo,mensajes,textos,sistema,programa,servicio,directorio,contactos,numeros,chat,cosa,base de datos,registro de mensajes,este,sus}';
const number = '{numero,numeros,telefono,contacto,cel,celular,tel}';

/** Whole-message stop words, and phrases that ask us to stop wherever they stand. */
export const optOut = [
  '={alto,parar,pare,paren,para,parale,ya parale,parele,baja,darme de baja,darse de baja,dar de baja,deme de baja,detener,detenga,detenganse,detente,detengase,cancelar,cancele,cancela,cancelen,cancelado,salir,salirme,salgo,basta,ya basta}',
  '={no mas,ya no mas,no mas ya,ya,no ya no mas} mensajes',
  '={ya estuvo,ya estuvo bueno,ya dejeme,dejame,dejeme,dejenme,ya dejame,dejame en paz,dejeme en paz,dejenme en paz,no molesten,no moleste,no molestes,no me moleste,no me molesten,no me molestes,no moleste mas,desuscribir,desuscribirme,desinscribir,anular,suspender,terminar,finalizar,fin,quitar,quitarme,quiteme,quitenme,saqueme,saquenme,sacame,quitame,borreme de la lista,desubscribir}',
  '={pare,paren,parele,basta,deje,dejen,para} ya',
  '={stop por favor,stop ya,quiero parar,quiero salir,quiero cancelar,quiero darme de baja,me quiero salir,me quiero dar de baja,ya pare,ya paren,ya deje,numero equivocado,parar mensajes,cancelar mensajes,alto mensajes,alto ya,alto por favor}',
  `{no,ya no,nunca,jamas,tampoco} {me,nos} ~2 ${asked}`,
  `{no,ya no} {le,les} ~1 ${written} ~1 ${texts}`,
  `{no,ya no} {me,nos,le,les,} {ande,anden,andes,siga,sigan,sigas,este,esten,estes,vuelva a,vuelvan a,vuelvas a,vuelva,vuelvan} ~2 ${doing}`,
  `{no,ya no} {ande,anden,andes,siga,sigan,sigas,este,esten,estes,vuelva a,vuelvan a,vuelvas a,vuelva,vuelvan,quiero,puede,pueden} ~2 ${doingMe}`,
  `{ya no,no} ~1 ${written} ~2 {mas,nada,${texts.slice(1, -1)},este numero,este telefono,aqui,a este,a mi}`,
  `ya no ${written}`,
  `{ya,por favor,favor de,quiero,me,pueden,puede,y,porfa} ~1 ${unsubscribeMe}`,
  '{remuevame,remuevanme,remuevan me,remueveme} ~2',
  `no ${doing} mas ~1 {${texts.slice(1, -1)},nada,a este,este}`,
  `{no,ya no} me {manda,mandas,mandan,envia,envias,envian,escribe,escribes,escriben} {mas,} ${texts}`,
  `${cease} ~1 de ~2 ${doing}`,
  `${cease} ~1 de ~2 ${doingMe}`,
  `${cease} ~1 {con,de} ~3 ${texts}`,
  `{no,ya no} {quiero,queremos,deseo,deseamos,necesito,kiero,me interesa,me interesan,quisiera,ocupo} ~3 ${texts}`,
  `{no,ya no} {quiero,queremos,deseo,deseamos,kiero,me interesa,quisiera} ~1 {recibir,recibiendo,seguir recibiendo,que me lleguen,que me llegue,que me esten,que me anden}`,
  `{no,ya no} {quiero,queremos,deseo,kiero,quisiera,pedi,permito,autorizo} ~1 que {me,nos} ~2 ${asked}`,
  `{no,ya no} {quiero,queremos,deseo,kiero} ~1 que {me,nos} {esten,anden,sigan,este,ande,siga} ~1 ${doing}`,
  `{quiero,quisiera,pido,le pido,les pido,exijo,favor de,necesito,gustaria} ~2 que ~2 {no,ya no,paren,pare,dejen,deje} ~2 {${asked.slice(1, -1)},de ${doing.slice(1, -1).replaceAll(',', ',de ')}}`,
  `${tied(drop, 'infinitive', 'asked', 'present')} ~1 {de,del} ~2 ${list}`,
  `{me,nos} ~2 ${forms(drop, 'asked', 'present', 'infinitive')} ~1 {de,del} ~2 ${list}`,
  `${forms(drop, 'infinitive', 'asked', 'present')} ~1 {mi,este,nuestro} ~1 ${number}`,
  `{de,den,des,dan,dar,deme,denme,dame,darme,dese,denos,dennos,darnos} ~2 de baja`,
  `{dejeme,dejenme,dejame,dejanos,dejenos,dejennos,deje,dejen} ~3 en paz`,
  `{se equivoco,se equivocaron,te equivocaste,estan equivocados,esta equivocado,estas equivocado,tiene,tienen} {de,el,con el} {numero,persona,telefono} {equivocado,}`,
  `{numero,persona,telefono} {equivocado,equivocada} ~3 {stop,alto,ya no,no,pare,paren,basta,quiteme,saqueme,borre,borren,dejen,deje}`,
  `{los,lo,la,le,les,te,este numero} ~1 {voy a,vamos a,tendre que,tengo que} {bloquear,reportar,demandar,denunciar}`,
  `{voy a,vamos a,tendre que} {bloquear,reportar,bloquearlos,reportarlos,bloquearte,bloquearlo} {este,este numero,el numero,estos,su,}`,
  '{quiero,quisiera,deseo,como puedo,puedo,como me,por favor,favor de,me} ~1 {desuscribir,desuscribirme,desuscribo,desubscribir,desubscribirme,desinscribir,desinscribirme}',
  `{ya,por favor,textos,mensajes,equivocado,interesa,gracias,aqui} {stop,quiteme,quitenme,saqueme,saquenme,sacame}`,
  `{quiteme,quitenme,saqueme,saquenme,borreme,borrenme} {ya,por favor,porfa}`,
  '={revocar,estop,stop esto,me salgo}',
  `{prohibido,prohibo,les prohibo,no permito,no autorizo} ~1 ${doingMe} ~1`,
  'no ~1 {di,dimos} ~1 permiso ~2',
  `no ${doingMe} ~1 {mas,nada,nunca,por favor,a este}`,
  '{pare,paren,alto,basta,parele,parenle} por favor',
  '={cancele todo,cancelen todo,cancela todo,cancelar todo}',
  'stop ~2 {textin,mandando,enviando,textiando,texteando,escribiendo,molestando,llamando,chingando}',
  'ya no me {mande,manden,mandes,escriba,escriban,escribas,envie,envien,envies,texte,texteen,textee,textees,contacte,contacten,moleste,molesten,molestes,hable,hablen,llame,llamen,mandar,mande mas,manda,escribir,mensajee}',
  'no me {mande,manden,mandes,escriba,escriban,escribas,envie,envien,envies,texte,texteen,textee,textees,contacte,contacten,moleste,molesten,molestes,vuelva a,vuelvan a,este,esten,estes} {mas,nada,mensajes,textos,ya,mandando,escribiendo,molestando,enviando,escribir,mandar,contactar,textear,}',
  'no {quiero,deseo,necesito} {mas,recibir,recibir mas,que me manden,que me mande,que me escriban,que me escriba,sus,estos,que me envien,que me texteen,que me contacten,que me molesten,que me manden mas} {mensajes,textos,mas mensajes,mas textos,}',
  '{deje,dejen,deja,dejame,dejeme,dejenme,pare,paren} de {mandar,mandarme,escribir,escribirme,enviar,enviarme,molestar,molestarme,textear,textearme,contactarme,chingar,fregar,estar,joder,llamarme} {mensajes,textos,}',
  '{saqueme,saquenme,sacame,quiteme,quitenme,quitame,borreme,borrenme,borrame,elimineme,eliminenme} de {aqui,la lista,su lista,esta lista,este,esto,sus,la,tu lista,sus mensajes,ahi,el,las listas}',
  '{darme,deme,denme,dame,quiero la} {de,} baja',
  'no mas {mensajes,textos,msj,texto,mensaje}',
  '{cancelar,cancele,cancelen,cancela,parar,pare,paren,detener,detenga,detengan} {los,estos,sus,mis,el,mi,} {mensajes,textos,mensaje,suscripcion,servicio,textos ya}',
  '{no,ya no} {me,} moleste',
  '{quiero,quisiera,deseo} {cancelar,darme de baja,dejar de recibir,salirme}',
  '={quiero,quisiera,deseo} que {paren,dejen}',
  'stop {mandando,enviando,textiando,los} {mensajes,textos,}',
  'retiro mi {consentimiento,permiso}',
  '=revoco',
  'nunca me {inscribi,apunte,suscribi,registre en esto}',
  'yo no {pedi,me inscribi,me apunte,me suscribi} {a,en,} {esto,estos,estos mensajes,nada,}',
  '{cancelar,cancele,cancelen} {mi,la,esta} {suscripcion,cuenta,servicio}',
  '{eliminen,elimina,eliminar,borren,borrar,remuevan,remueva,quitar,sacar,saca} mi {numero,telefono}',
  '{alto,basta,paren,pare,parele,ya} {a,de,con} {los,sus,estos,tantos,tanto,} {mensajes,textos,mensaje}',
  '={ya parele,parele ya,ya parenle,parenle,ya estense}',
  'no me text {mas,}',
  `{parenle,parele,parale,bajenle,bajele,apaguen,apague,terminen,termine,cancelen,cancele,desactiven,desactive} ~1 {a,con,los,sus,estos,tantos} ~1 ${texts}`,
  '={ya,} {cancelen,cancele,paren,terminen,termine,apaguen,apague,desactiven} {esto,esta cosa}',
  'no quiero ~1 nada ~1 de {ustedes,usted,esto}',
  `favor de {no,ya no} ~1 ${forms(write, 'infinitive')}`,
  `favor de {no,ya no} ~1 ${tied(write, 'infinitive')}`,
  `{numero,celular,telefono,cel} ~4 {no,ya no} {le,les,la,lo,me} ~1 ${asked}`,
  'este no es ~1 {numero,telefono,celular} de ~1',
  '={no joda,no jodan,no jodas,no chingue}',
  'no ~1 {le,les} doy permiso ~2',
  `{nunca,jamas} ~1 me ~3 ${asked}`,
  `{nunca,jamas} ~1 me ~1 {vuelva,vuelvan,vuelvas} ~1 ${doing}`,
  `como {paro,cancelo,detengo,quito,desactivo,bloqueo,dejo de recibir} ~1 ${texts}`,
  'no me interesa ~1 {borreme,borrenme,quiteme,quitenme}',
  '=como {paro,cancelo,detengo,desactivo} {esto,eso}',
  `como ~2 hago ~1 {para,pa} que ~2 no {me,nos} ~2 ${asked}`,
  'como ~2 hago ~1 {para,pa} ~1 {salirme,cancelar,parar,darme de baja,desuscribirme} ~1',
  'como ~2 hago ~1 {para,pa} ~1 quitarme de ~1 {aqui,lista,mensajes,textos,esto}',
] as const;

/** Stop words that answer some questions. */
export const optOutOrAnswer = ['={no mas,ya no mas}'] as const;

/** As the last word it is said to us, unless the words before it say what it belongs to. */
export const optOutLast = [
  '{basta,unsubscribe,quiteme,quitenme,quitame,saqueme,saquenme,sacame,paren,parenle,parele}',
  '{no escriban,ya no escriban,no escriba,ya no escriba,no manden mas,ya no manden}',
] as const;

/** Before that last word they make it part of what is told: "el stop". */
export const optOutNotLast = ['{el,un,del,al,ultimo,hice,hacer} stop'] as const;

/** Undo a stop. A yes does not: nobody asked. */
export const optIn = ['empezar', 'comenzar', 'iniciar', 'reanudar'] as const;

/** Hold a stop phrase and do not ask for it. */
export const optOutGuards = [
  '{no me,me} ~2 {llave,llaves}',
  `{para que,pa que,espero que,ojala,con tal que,a ver si,mientras,si} ~1 no {me,nos,le,les} ~2 ${asked}`,
  `no me ~1 {deja,dejan,dejaron,dejaba,dejaban} ~2 en paz`,
  `{de,den,des,dan,dar,dieron,dio,darme} ~2 de baja {del,de la,de mi,en el,en la,en mi,como} ~1 {trabajo,army,ejercito,escuela,jale,marina,navy,seguro,medical,militar}`,
  `${tied(drop, 'infinitive', 'asked', 'present')} ~1 {de,del} ~2 {record,antecedentes,carcel,prision,probation,problema,duda,dudas,290,caso,sistema judicial}`,
  `{me,nos} ~2 ${forms(drop, 'asked', 'present', 'infinitive')} ~1 {de,del} ~2 {record,antecedentes,carcel,prision,probation,problema,duda,dudas,290,caso,encima}`,
  `{ella,el,ellos,mi ex,mi jefe,mi abogado,la corte,los del trabajo} {no,ya no} ~1 me ~1 {manda,mandan,escribe,escriben,llama,llaman,habla,hablan}`,
  'no {pare,paren,pares,deje,dejen} de {mandar,mandarme,escribir,escribirme,enviar,enviarme}',
  'no {deja,dejaba,dejo,dejaban,para,paraba,paro} de {molestar,molestarme,mandar,mandarme,llamarme,escribirme,estar}',
  'no {cancele,cancelen,pare,paren} {los,mis,sus,} mensajes',
  'no quiero {cancelar,parar,salirme,darme de baja}',
  'por que no me {manda,escribe,mandan} {mensajes,nada,}',
  'no quiero mas {problemas,carcel,casos,probation}',
  'ya no quiero {mas,} {problemas,esto en mi record,ese record,record}',
  '{quitarlo,quitar,sacarlo,borrarlo} de {mi record,el record}',
  'no quiero {sus,mas} {problemas,preguntas}',
] as const;

/** Beside a stop word these only say it louder. */
export const optOutFrame = [
  '{ya,ahora,dije,de una vez,por favor,hombre,oigan,oiga,caray,caramba,inmediatamente,para siempre,ahora mismo,le digo,ok}',
] as const;
