/** Said to us and no answer: kindness wants a line back. */
export const feelings = {
  thanks: [
    '{gracias,muchas gracias,mil gracias,grasias,graciasss,muy amable,que amable,se lo agradezco,le agradezco,les agradezco,agradecido,agradecida,dios lo bendiga,dios la bendiga,dios los bendiga,dios le bendiga,bendiciones,que dios lo bendiga,dios se lo pague,muchas grasias}',
  ],
  besideThanks: [
    '{ok,okay,oki,bueno,bien,muy bien,esta bien,sale,va,orale,ah,ay,si,pues,de veras,de verdad,por todo,por la ayuda,por su ayuda,por ayudarme,por su tiempo,por la informacion,por eso,mucho,muchisimo,senor,senora,senorita,joven,y,pero,usted,igual,tanto}',
  ],
  sadness: [
    '{estoy,me siento,ando,me he sentido,he estado} ~3 {solo,sola,triste,mal,avergonzado,avergonzada,apenado,apenada,asustado,asustada,nervioso,nerviosa,ansioso,ansiosa,estresado,estresada,agobiado,agobiada,deprimido,deprimida,preocupado,preocupada,desesperado,desesperada,desanimado,desanimada,perdido,perdida,agotado,agotada,frustrado,frustrada,rendido,humillado,humillada}',
    '{estoy,ando,ya estoy,me siento} ~2 {cansado,cansada,harto,harta,fastidiado,fastidiada} ~1 {de esto,de todo,de esta situacion,de tanto,de todo esto,de batallar,de luchar}',
    '{estoy,ando,me siento} {muy,tan,bien,bastante,ya} {cansado,cansada}',
    '{tengo,me da,me dan,siento,con} ~1 {miedo,pena,verguenza,tristeza,nervios,ansiedad,temor,panico,angustia,coraje}',
    '{esto,eso,ha sido,todo esto} ~2 {dificil,duro,doloroso,mucho para mi,pesado}',
    '{llorando,ganas de llorar,quiero llorar,estoy llorando,llore,lloro}',
    '{me duele el corazon,me parte el alma,me siento mal,me arrepiento,nadie me entiende,nadie me ayuda,extrano a mis hijos,extrano a mi familia,no tengo a nadie,me pongo triste,me pone triste,me da para abajo}',
  ],
} as const;
