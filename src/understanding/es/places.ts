/** Other names of places, to their English names in kebab-case. */
export const places = {
  'los-angeles': [
    'los angeles',
    'ciudad de los angeles',
    'losanyeles',
    'los anjeles',
    'los angeles california',
  ],
  'los-angeles-county': ['condado de {los angeles,la}', 'condado los angeles'],
  'downtown-los-angeles': [
    '{el centro,centro de los angeles,el centro de los angeles,el centro de la,dauntaun,el downtown,centro de la}',
  ],
  'south-los-angeles': ['{sur de los angeles,el sur de los angeles,el sur de la}'],
  'south-central': [
    '{sur centro,el sur centro,sur central,sout central,centro sur,south central los angeles}',
  ],
  'east-los-angeles': [
    '{el este,este de los angeles,el este de los angeles,el este de la,este los angeles,is los,is la,el is los,este de la}',
  ],
  'west-los-angeles': ['{el oeste,oeste de los angeles,el oeste de los angeles}'],
  'north-hollywood': ['{norte de hollywood,nort hollywood}'],
  'san-fernando-valley': ['{el valle,valle de san fernando,el valle de san fernando}'],
  'san-gabriel-valley': ['valle de san gabriel'],
  'antelope-valley': ['valle del antelope', 'valle antelope'],
  koreatown: ['{coreatown,koreataun,barrio coreano}'],
  chinatown: ['barrio chino'],
  'huntington-park': ['{hontinton park,jontinton park,huntinton park,jantinton}'],
  'boyle-heights': ['{boil heights,boyle jaits,boil jaits,boyle hights,boyle height}'],
  'macarthur-park': ['{parque macarthur,mcarthur park,parque mcarthur,la macarthur}'],
  'pico-union': ['pico union'],
  hollywood: ['{joliwud,jolibud}'],
  watts: ['wats'],
  norwalk: ['norwok', 'norgualk'],
  'long-beach': ['{lonbich,lon bich,long bich}'],
  'santa-ana': ['santana'],
  'orange-county': ['condado de {orange,naranja,orenge}'],
  'inland-empire': ['el inland'],
  'bay-area': ['area de la bahia', 'la bahia'],
  tijuana: ['{tj,tijuas}'],
  mexico: ['mejico'],
  'new-york': ['nueva york'],
  'new-mexico': ['nuevo mexico'],
  'north-carolina': ['carolina del norte'],
  'south-carolina': ['carolina del sur'],
  texas: ['tejas'],
  oregon: ['oregon'],
  'mexico-city': ['ciudad de mexico', 'df', 'cdmx'],
} as const;

export const placeFrame = {
  livesIn: [
    '{vivo,vivimos,resido,estoy viviendo,me quedo,estoy,radico,vivo por,vivo aqui} {en,por,cerca de}',
    'soy de',
    'mi zip es',
    'mi codigo postal es',
  ],
  county: ['condado {de,del,} *'],
  street: ['calle', 'avenida', 'bulevar', 'apartamento', 'apto', 'departamento', 'interior'],
  noAddress: [
    '{en la calle,en las calles,sin casa,sin hogar,no tengo casa,no tengo hogar,en mi carro,en un carro,en el carro,en un albergue,albergue,en un refugio,refugio,sin domicilio,no tengo domicilio,no tengo direccion,no tengo donde vivir,sin direccion,desamparado,indigente,en una van,en un shelter,homeless}',
  ],
  short: ['{aqui en,vivo en,en,de,soy de,estoy en} la', 'la'],
} as const;
