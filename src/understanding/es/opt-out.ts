/** Whole-message stop words, and phrases that ask us to stop wherever they stand. */
export const optOut = [
  '={alto,parar,pare,paren,para,parale,ya parale,parele,baja,darme de baja,darse de baja,dar de baja,deme de baja,detener,detenga,detenganse,detente,detengase,cancelar,cancele,cancela,cancelen,cancelado,salir,salirme,salgo,basta,ya basta}',
  '={no mas,ya no mas,no mas ya,ya,no ya no mas} mensajes',
  '={ya estuvo,ya estuvo bueno,ya dejeme,dejame,dejeme,dejenme,ya dejame,dejame en paz,dejeme en paz,dejenme en paz,no molesten,no moleste,no molestes,no me moleste,no me molesten,no me molestes,no moleste mas,desuscribir,desuscribirme,desinscribir,anular,suspender,terminar,finalizar,fin,quitar,quitarme,quiteme,quitenme,saqueme,saquenme,sacame,quitame,borreme de la lista,desubscribir}',
  '={pare,paren,parele,basta,deje,dejen,para} ya',
  '={stop por favor,stop ya,quiero parar,quiero salir,quiero cancelar,quiero darme de baja,me quiero salir,me quiero dar de baja,ya pare,ya paren,ya deje,numero equivocado,parar mensajes,cancelar mensajes,alto mensajes,alto ya,alto por favor}',
  'ya no me {mande,manden,mandes,escriba,escriban,escribas,envie,envien,envies,texte,texteen,textee,textees,contacte,contacten,moleste,molesten,molestes,hable,hablen,llame,llamen,mandar,mande mas,manda,escribir,mensajee}',
  'no me {mande,manden,mandes,escriba,escriban,escribas,envie,envien,envies,texte,texteen,textee,textees,contacte,contacten,moleste,molesten,molestes,vuelva a,vuelvan a,este,esten,estes} {mas,nada,mensajes,textos,ya,mandando,escribiendo,molestando,enviando,escribir,mandar,contactar,textear,}',
  'no {quiero,deseo,necesito} {mas,recibir,recibir mas,que me manden,que me mande,que me escriban,que me escriba,sus,estos,que me envien,que me texteen,que me contacten,que me molesten,que me manden mas} {mensajes,textos,mas mensajes,mas textos,}',
  'ya no quiero {mas,recibir,mensajes,sus mensajes,textos,que me manden,que me escriban,que me mande,que me escriba,estos} {mensajes,textos,}',
  'ya no {mande,manden,mandes,escriba,escriban,escribas,envie,envien,molesten,moleste,molestes} {mas,mensajes,nada,}',
  '{deje,dejen,deja,dejame,dejeme,dejenme,pare,paren} de {mandar,mandarme,escribir,escribirme,enviar,enviarme,molestar,molestarme,textear,textearme,contactarme,chingar,fregar,estar,joder,llamarme} {mensajes,textos,}',
  '{saqueme,saquenme,sacame,quiteme,quitenme,quitame,borreme,borrenme,borrame,elimineme,eliminenme} de {aqui,la lista,su lista,esta lista,este,esto,sus,la,tu lista,sus mensajes,ahi,el,las listas}',
  '{saque,quite,borre,elimine,saquen,quiten} mi {numero,telefono} {de,}',
  '{darme,deme,denme,dame,quiero la} {de,} baja',
  'no mas {mensajes,textos,msj,texto,mensaje}',
  'ya no mas {mensajes,textos}',
  '{cancelar,cancele,cancelen,cancela,parar,pare,paren,detener,detenga,detengan} {los,estos,sus,mis,el,mi,} {mensajes,textos,mensaje,suscripcion,servicio,textos ya}',
  '{dejeme,dejenme,dejame} en paz',
  '{no,ya no} {me,} moleste',
  '{quiero,quisiera,deseo} {cancelar,darme de baja,dejar de recibir,que paren,que dejen,salirme}',
  'stop {mandando,enviando,textiando,los} {mensajes,textos,}',
  'retiro mi {consentimiento,permiso}',
  '=revoco',
  'nunca me {inscribi,apunte,suscribi,registre en esto}',
  'yo no {pedi,me inscribi,me apunte,me suscribi} {a,en,} {esto,estos,estos mensajes,nada,}',
  '{cancelar,cancele,cancelen} {mi,la,esta} {suscripcion,cuenta,servicio}',
  '{no,ya no} {vuelva,vuelvan,vuelvas} a {escribirme,mandarme,molestarme,textearme,contactarme,llamarme,escribir,mandar,molestar}',
  '{eliminen,elimina,eliminar,borren,borrar,remuevan,remueva,quitar,sacar,saca} mi {numero,telefono}',
  '{ya,} {bajenme,bajeme,sacarme,quitarme,borrarme} de {la,su,esta} lista',
  '{ya no,no} me {esten,este,estes} {escribiendo,mandando,molestando,texteando}',
  'no {mande,manden,mandes,envie,envien,envies,escriba,escriban} mas {mensajes,nada,textos,}',
  '{alto,basta,paren,pare,parele,ya} {a,de,con} {los,sus,estos,tantos,tanto,} {mensajes,textos,mensaje}',
  '={ya parele,parele ya,ya parenle,parenle,ya estense}',
  'no me text {mas,}',
] as const;

/** Stop words that answer some questions. */
export const optOutOrAnswer = ['={no mas,ya no mas}'] as const;

/** Undo a stop. A yes does not: nobody asked. */
export const optIn = ['empezar', 'comenzar', 'iniciar', 'reanudar'] as const;

/** Hold a stop phrase and do not ask for it. */
export const optOutGuards = [
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
  '{ya,ahora,dije,de una vez,por favor,inmediatamente,para siempre,ahora mismo,le digo,ok}',
] as const;
