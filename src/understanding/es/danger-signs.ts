/** Words that are a crisis only when two kinds of them meet. */
export const dangerSigns = {
  suicide: {
    futile: [
      '{para que,pa que,no se molesten,no se moleste,ya no escriban,ya no me escriban,no pierda,no pierdan,no tiene caso,de nada sirve,ya es tarde,no importa,da igual}',
    ],
    means: [
      '{pistola,fusca,cuete,soga,cuerda,navaja,cuchillo,arma,lazo,mecate,cinto} ~4 {mano,cabeza,boca,cuello,piernas,lista,listo,enfrente,junto,almohada,cama}',
      '{las,muchas,todas,frasco de,bote de,mis,unas} {pastillas,pildoras}',
      '{inyecte,meti,fume,tome,inyectar} ~2 {de mas,demas,a proposito,todo,toda}',
      '{sobredosis,soga,veneno,raid,cloro,venas,con que hacerlo}',
      '{estrellar,estrellarme,chocar,estamparme} ~3 {carro,troca,poste,pared,arbol,muro}',
    ],
    height: [
      '{puente,techo,azotea,edificio,vias,barandal,balcon,tren,freeway,metro,precipicio,barranco,ventana}',
    ],
    jump: [
      '{me,voy a,quiero,pienso,pensando,ganas de} ~2 {tirar,aventar,lanzar,brincar,saltar,tirarme,aventarme,lanzarme,tiro,aviento,dejar caer,colgar,colgarme}',
      'se ~2 {avienta,tira,lanza,brinca,aventar,tirar,lanzar,brincar}',
    ],
    death: [
      '{morirme,me muera,me muriera,yo muera,yo me muera,estar muerto,estar muerta,la muerte,no despertar,queria despertar,en el cielo,al cielo,irme con mi,quiero ir con ella,quiero ir con el,quiero ir con mi,irme con el,irme con ella,no voy a estar,ya no voy a estar,no estare,no este,cuando falte,ya no este,mi entierro,me entierren,panteon,descansar en paz,descansar de todo,morir,matarme,me muero}',
    ],
    /** To be where somebody is who died. */
    join: [
      '{quiero,kiero,quisiera,voy a,necesito,ganas de} ~2 {estar con,irme con,ir con,alcanzar a,alcanzar,reunirme con,acompanar a} ~1 {mi,mis,el,ella,ellos}',
    ],
    mourned: [
      '{se murio,se me murio,murio,fallecio,en paz descanse,qepd,murieron,se fue al cielo,difunto,difunta,finado,finada,en el cielo,me mataron}',
    ],
    /** Getting ready to leave everything behind. */
    parting: [
      '{vendi,vendiendo,venderlo} todo',
      '{regale,regalando,regalado,regalar,di,reparti} ~1 {mis cosas,mi ropa,todo,mi perro,mis perros,mi gato,mis pertenencias}',
      '{mi testamento,mi funeral,mi entierro,mi seguro de vida,mis cenizas,mi cremacion}',
    ],
    life: [
      '{estar vivo,estar viva,sigo vivo,sigo viva,existir,este mundo,seguir viviendo,vivir asi,vivir mas,sin mi,mi existencia,despertar,para que vivir,seguir asi}',
    ],
    hopeless: [
      '{nadie,a nadie} ~2 {me quiere,le importo,me necesita,me extrana,me ayuda}',
      '{no soporto,doy problemas,puros problemas,puro problema,no puedo mas,ya no puedo,ya no aguanto,no aguanto,no vale la pena,sin esperanza,soy una carga,un estorbo,no sirvo,odio mi vida,no le veo salida,no le miro salida,no hay salida,no tengo a nadie,perdi todo,lo perdi todo,me rindo,ya me rendi,no me queda nada,tan cansada,tan cansado,estoy harta,estoy harto,me canse,estoy sola,estoy solo,no valgo nada}',
    ],
    ending: [
      '{lo pienso,pienso hacerlo,pensando en hacerlo,hacerlo hoy,lo voy a hacer,ya no lo necesito,no lo voy a necesitar,no lo voy a ocupar,no las necesito,no los necesito}',
      '{ya lo decidi,lo decidi,ya decidi,ya lo pense,tengo un plan,adios,me despedi,despedirme,despido,a proposito,hoy mismo,se acaba todo,se acabo todo,acabar con,ya todo listo,todo listo,perdonenme,perdoname,perdonen,cuando lean,es lo mejor,ultima vez,ultimo mensaje}',
      '{escribi,escribiendo,deje} ~3 {carta,cartas,nota}',
      '{cuiden,cuida,cuide,diganle,dile,digale} ~1 a {mis,mi} {hijos,hijo,hija,mama,ninos,familia,bebe}',
    ],
  },
  violence: {
    harm: [
      '{me,nos,le} ~2 {pega,pego,pegan,pegaron,golpea,golpeo,ahorca,ahorco,agarra,agarro,jala,jalo,empuja,empujo,avienta,avento,tira,tiro,patea,pateo,quema,quemo,muerde,mordio,quebro,rompio,viola,violo,violar,toca,toco,maltrata,cachetea,cacheteo,arrastra,arrastro,lastima,lastimo,corta,corto,apunala,apunalo,azota,azoto,estrella,estrello,golpean,tirando,aventando,escupe,escupio} ~3',
      'me da ~1 {punetazos,golpes,patadas,cachetadas,de golpes,trancazos}',
      'del {cuello,pelo,cabello}',
      '{se me,me} ~1 {sento,subio,echo} ~1 {en el pecho,encima}',
      'me ~1 {arranco,rompio,quito} la ropa',
      '{poncho,poncharon,pico} ~1 llantas',
      'me ~2 {espera,esperan,esperando,buscando,busca}',
      'me echo ~2 {agua,aceite,cafe,acido,gasolina}',
      'vienen ~1 por {mi,nosotros}',
      '{tirar,matar,aventar,quitar} ~2 {mi bebe,mi nino,mi nina,mi familia}',
    ],
    threat: [
      '{dice,dijo,dicen,dijeron,jura,juro,amenaza,amenazo,amenazan} ~6 {mata,matar,matarme,quemar,quemarme,golpear,tronar,quebrar,pegar,buscar,encontrar,de hoy no paso,quitar,muerta,muerto,pesar,enterrar}',
      '{me,nos} ~1 {va,van,quiere,quieren} ~2 {matar,pegar,golpear,tronar,quebrar,quemar,violar,lastimar}',
      'si {hablo,me voy,lo dejo,digo,le digo,llamo,cuento,me salgo,intento,grito,no hago}',
    ],
    weapon: [
      '{pistola,cuchillo,cuchillos,machete,navaja,arma,bate,rifle,fusca,cuete,martillo,fierro,palo,tubo,gasolina,escopeta}',
    ],
    held: [
      '{arrinconada,arrinconado,acorralada,acorralado,no puedo salir,cuidandome}',
      '{encerrada,encerrado,encerro,encierra,candado,candados,amarrada,amarrado}',
      'no ~1 {me,nos} ~1 {deja,dejan} ~1',
      '{quito,quita,escondio,esconde,rompio,quebro,tiene} ~1 {las,el,mi,mis,los} {llaves,telefono,celular,papeles,pasaporte,dinero,bebe,hijos}',
      'no ~2 {donde,adonde,a donde} ir',
      'no puedo {salir,irme,escapar,escaparme,huir,dejarlo}',
    ],
    fear: [
      '{miedo,temo,panico,temblando,auxilio,ayuda,ayudeme,ayudenme,ayudame,escondida,escondido,apurese,peligro,no puedo hablar,por favor ayuda,llorando,no se que hacer}',
    ],
    wound: [
      '{sangrando,sangre,moretones,moreteada,moreteado,ojo morado,hinchada,hinchado,no podia respirar,no puedo respirar,desmaye,inconsciente,fractura,puntadas}',
      '{rompio,quebro,partio,revento,abrio} ~1 {la,el,un,una,mi} {boca,brazo,dedo,nariz,costilla,labio,cabeza,diente,ojo,ceja,hocico}',
    ],
    near: [
      '{mi horario,del trabajo,estacionamiento,agua hirviendo,el pecho,adentro de mi casa,aqui afuera,afuera,en la puerta,en el otro cuarto,ahi viene,ya viene,viene para aca,ya llego,esta aqui,aqui esta,en la sala,me encontro,ya me vio,me esta buscando,persiguiendo,siguiendo}',
    ],
    often: [
      '{cada noche,cada vez,todos los dias,todas las noches,cada fin de semana,cuando toma,cuando llega,cuando se enoja,cuando esta borracho,siempre que,otra vez,diario,a cada rato,ahorita,de nuevo,cada que}',
    ],
    drunk: [
      '{esta,anda,viene,llego,llega,bien,muy,todo} ~2 {borracho,borracha,tomado,tomando,drogado,drogada,enojado,furioso,encabronado,loco,pedo,gritando}',
    ],
  },
} as const;

/** Without one of these nobody does anything to anybody. */
export const aggressors = [
  '{el,ella,ellos,esposo,esposa,marido,novio,novia,pareja,viejo,vieja,ex,papa,padre,padrastro,hijo,hija,nieto,hermano,tio,primo,cunado,yerno,suegro,suegra,vecino,hombre,hombres,alguien,senor,vato,vatos,bato,batos,tipo,tipos,cholos,mara,pandilla,patron,jefe,mayordomo,enfermera,enfermero,ms,vecina,companero,bicho,chavo,muchacho,padrote,mujer,mama,cuidador,roommate}',
] as const;
