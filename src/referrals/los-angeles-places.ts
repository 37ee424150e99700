/** Cities and main neighborhoods of Los Angeles County, by their English names in kebab-case. */
export const losAngelesPlaces = `
  acton agoura-hills agua-dulce alhambra altadena arcadia arleta arlington-heights artesia athens
  atwater-village avalon avocado-heights azusa baldwin-hills baldwin-park bel-air bell bell-gardens
  bellflower beverly-grove beverly-hills beverlywood boyle-heights bradbury broadway-manchester burbank
  calabasas canoga-park canyon-country carson castaic catalina-island century-city cerritos charter-oak
  chatsworth chesterfield-square cheviot-hills city-of-commerce city-of-industry claremont commerce
  compton covina crenshaw cudahy culver-city cypress-park del-aire del-rey diamond-bar dodgertown downey
  downtown downtown-la downtown-los-angeles dtla duarte eagle-rock east-compton east-hollywood east-la
  east-los-angeles east-pasadena east-rancho-dominguez east-whittier echo-park el-monte el-segundo
  el-sereno elysian-park elysian-valley encino exposition-park fairfax florence florence-firestone gardena
  glassell-park glendale glendora gramercy-park granada-hills green-meadows hacienda-heights hancock-park
  harbor-city harbor-gateway harvard-heights hawaiian-gardens hawthorne hermosa-beach hidden-hills
  highland-park historic-filipinotown historic-south-central hollywood hollywood-hills huntington-park
  hyde-park industry inglewood irwindale jefferson-park koreatown la-canada la-canada-flintridge la-county
  la-crescenta la-crescenta-montrose la-habra-heights la-mirada la-puente la-verne ladera-heights
  lake-balboa lake-hughes lake-los-angeles lake-view-terrace lakeview-terrace lakewood lancaster larchmont
  lawndale leimert-park lennox lincoln-heights little-armenia little-tokyo littlerock llano lomita
  long-beach los-angeles los-feliz lynwood macarthur-park malibu manchester-square manhattan-beach
  mar-vista marina-del-rey maywood mid-city mid-wilshire miracle-mile mission-hills monrovia montebello
  montecito-heights monterey-park montrose mount-washington newhall north-hills north-hollywood northridge
  norwalk pacific-palisades pacoima palmdale palms palos-verdes-estates palos-verdes-peninsula
  panorama-city paramount pasadena pearblossom pico-rivera pico-robertson pico-union playa-del-rey
  playa-vista pomona porter-ranch quartz-hill rampart rancho-dominguez rancho-palos-verdes redondo-beach
  reseda rolling-hills rolling-hills-estates rosemead rowland-heights san-dimas san-fernando
  san-fernando-valley san-gabriel san-gabriel-valley san-marino san-pedro santa-clarita santa-fe-springs
  santa-monica sawtelle shadow-hills sherman-oaks sierra-madre signal-hill silver-lake silverlake skid-row
  south-bay south-central south-central-los-angeles south-el-monte south-gate south-la south-los-angeles
  south-pasadena south-san-gabriel south-whittier stevenson-ranch studio-city sun-valley sun-village
  sunland sunland-tujunga sunset-junction sylmar tarzana temple-city terminal-island thai-town the-valley
  toluca-lake topanga torrance tujunga universal-city university-park val-verde valencia valinda
  valley-village valyermo van-nuys venice verdugo-city vermont-knolls vermont-square vermont-vista vernon
  view-park view-park-windsor-hills walnut walnut-park warner-center watts west-adams west-athens
  west-carson west-compton west-covina west-hills west-hollywood west-la west-los-angeles
  west-puente-valley west-rancho-dominguez west-whittier westchester westlake westmont westwood whittier
  willowbrook wilmington wilshire windsor-hills winnetka woodland-hills
`;
