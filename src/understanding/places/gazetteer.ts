/** Where a place lies: the answer to where a case was, and the order in which names that are shared are settled. */
export type Region = 'losAngeles' | 'california' | 'outside';

/** Places by their English names in kebab-case without accents, as everything else in the project knows them. */
export const regions: Readonly<Record<Region, readonly string[]>> = {
  losAngeles: names(`
    acton adams-normandie agoura-hills agua-dulce alhambra alondra-park altadena antelope-valley arcadia
    arleta arlington-heights artesia arts-district athens atwater-village avalon avocado-heights azusa
    baldwin-hills baldwin-park baldwin-village bassett beachwood-canyon bel-air bell bell-gardens
    bellflower beverly-grove beverly-hills beverlywood boyle-heights bradbury brentwood
    broadway-manchester burbank calabasas canoga-park canyon-country carson castaic catalina-island
    century-city cerritos charter-oak chatsworth chesterfield-square cheviot-hills chinatown
    city-of-commerce city-of-industry claremont commerce compton covina crenshaw cudahy culver-city
    cypress-park del-aire del-rey diamond-bar dodgertown downey downtown-los-angeles duarte eagle-rock
    east-compton east-hollywood east-los-angeles east-pasadena east-rancho-dominguez east-whittier
    echo-park el-monte el-segundo el-sereno elizabeth-lake elysian-park elysian-valley encino
    exposition-park fairfax fashion-district florence gardena glassell-park glendale glendora
    gramercy-park granada-hills green-meadows hacienda-heights hancock-park harbor-city harbor-gateway
    harvard-heights hawaiian-gardens hawthorne hermosa-beach hidden-hills highland-park
    historic-filipinotown historic-south-central hollywood hollywood-hills huntington-park hyde-park
    inglewood irwindale jefferson-park koreatown la-canada-flintridge la-crescenta la-crescenta-montrose
    la-habra-heights la-mirada la-puente la-verne ladera-heights lake-balboa lake-hughes lake-los-angeles
    lake-view-terrace lakewood lancaster larchmont lawndale leimert-park lennox leona-valley
    lincoln-heights little-armenia little-tokyo littlerock llano lomita long-beach los-angeles
    los-angeles-county los-feliz lynwood macarthur-park malibu manchester-square manhattan-beach mar-vista
    marina-del-rey maywood melrose mid-city mid-wilshire miracle-mile mission-hills monrovia montebello
    montecito-heights monterey-park montrose mount-baldy mount-washington newhall north-hills
    north-hollywood northridge norwalk pacific-palisades pacoima palmdale palms palos-verdes-estates
    palos-verdes-peninsula panorama-city paramount pasadena pearblossom pico-rivera pico-robertson
    pico-union playa-del-rey playa-vista pomona porter-ranch quartz-hill rampart rancho-dominguez
    rancho-palos-verdes rancho-park redondo-beach reseda rolling-hills rolling-hills-estates rosemead
    rowland-heights san-dimas san-fernando san-fernando-valley san-gabriel san-gabriel-valley san-marino
    san-pedro santa-clarita santa-fe-springs santa-monica sawtelle shadow-hills sherman-oaks sierra-madre
    signal-hill silver-lake skid-row south-bay south-central south-central-los-angeles south-el-monte
    south-gate south-los-angeles south-park south-pasadena south-san-gabriel south-san-jose-hills
    south-whittier stevenson-ranch studio-city sun-valley sun-village sunland sunland-tujunga
    sunset-junction sylmar tarzana temple-city terminal-island thai-town toluca-lake topanga torrance
    tujunga universal-city university-park val-verde valencia valinda valley-village valyermo van-nuys
    venice verdugo-city vermont-knolls vermont-square vermont-vista vernon view-park
    view-park-windsor-hills walnut walnut-park warner-center watts west-adams west-athens west-carson
    west-compton west-covina west-hills west-hollywood west-los-angeles west-puente-valley
    west-rancho-dominguez west-whittier westchester westlake westlake-village westmont westwood whittier
    willowbrook wilmington wilshire windsor-hills winnetka woodland-hills
  `),
  california: names(`
    adelanto alameda aliso-viejo alpine alturas amador american-canyon anaheim antioch apple-valley arcata
    arvin atascadero atwater auburn bakersfield banning barstow bay-area beaumont berkeley big-bear
    big-bear-lake bishop bloomington blythe brawley brea buena-park butte cabazon calaveras calexico
    california california-city camarillo campbell carlsbad cathedral-city central-valley ceres chico chino
    chino-hills chowchilla chula-vista citrus-heights clearlake clovis coachella coachella-valley colton
    colusa concord contra-costa corcoran corona costa-mesa crescent-city crestline cupertino cypress
    daly-city dana-point davis del-norte delano desert-hot-springs dinuba east-palo-alto eastvale el-cajon
    el-centro el-dorado el-dorado-hills elk-grove encinitas escondido eureka fairfield fillmore folsom
    fontana fort-bragg fountain-valley fremont fresno fullerton garden-grove gilroy goleta grand-terrace
    hanford hayward hemet hesperia highland hollister humboldt huntington-beach imperial-beach indio
    inland-empire inyo irvine jackson joshua-tree jurupa-valley kern la-habra la-mesa la-palma la-quinta
    ladera-ranch laguna-beach laguna-hills laguna-niguel lake-elsinore lake-forest lakeport lamont lassen
    lebec lemon-grove lemoore lincoln livermore livingston lodi loma-linda lompoc los-alamitos los-banos
    los-gatos madera manteca marin mariposa marysville mckinleyville mendocino menifee menlo-park merced
    midway-city milpitas mission-viejo modesto modoc mojave montclair monterey moorpark moreno-valley
    mountain-view murrieta napa national-city needles nevada-city newbury-park newport-beach norco novato
    oak-park oakland oceanside ojai ontario orange oroville oxnard pacifica palm-desert palm-springs
    palo-alto paradise paso-robles perris petaluma pittsburg placentia placer placerville pleasanton
    plumas port-hueneme porterville poway quincy rancho-cordova rancho-cucamonga rancho-santa-margarita
    red-bluff redding redlands redwood-city reedley rialto richmond ridgecrest riverside rocklin
    rohnert-park rosamond roseville rossmoor sacramento salinas san-andreas san-benito san-bernardino
    san-bruno san-carlos san-clemente san-diego san-francisco san-jacinto san-joaquin san-jose
    san-juan-capistrano san-leandro san-luis-obispo san-marcos san-mateo san-rafael san-ramon san-ysidro
    sanger santa-ana santa-barbara santa-clara santa-cruz santa-maria santa-paula santa-rosa santee
    seal-beach seaside selma shafter shasta simi-valley siskiyou solano soledad sonoma sonora
    south-lake-tahoe south-san-francisco spring-valley stanislaus stanton stockton sunnyvale susanville
    sutter taft tehachapi tehama temecula thousand-oaks tracy truckee tulare tuolumne turlock tustin
    twentynine-palms ukiah union-city upland vacaville vallejo ventura victorville villa-park visalia
    vista walnut-creek wasco watsonville weaverville west-sacramento westminster wildomar willows woodland
    wrightwood yolo yorba-linda yreka yuba-city yucaipa yucca-valley
  `),
  outside: names(`
    alabama alaska albuquerque arizona arkansas atlanta austin baja-california carson-city chicago colorado connecticut
    dallas delaware denver el-paso el-salvador ensenada florida georgia guadalajara guatemala hawaii
    henderson honduras houston idaho illinois indiana iowa kansas kentucky las-vegas louisiana maine
    maryland massachusetts mexicali mexico mexico-city miami michigan minnesota mississippi missouri
    montana nebraska nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio
    oklahoma oregon pennsylvania phoenix portland puerto-rico reno rhode-island salt-lake-city san-antonio
    seattle south-carolina south-dakota tecate tennessee texas tijuana tucson utah vermont virginia
    washington washington-dc west-virginia wisconsin wyoming yuma
  `),
};

/** States and what is as large: people say them after the name of a city. */
export const states: ReadonlySet<string> = new Set(
  names(`
    alabama alaska arizona arkansas baja-california california colorado connecticut delaware florida georgia
    hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts mexico michigan
    minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico north-carolina
    north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas
    utah vermont virginia washington west-virginia wisconsin wyoming
  `),
);

/** Said with "county". Los Angeles County is among the places of its own region. */
export const californiaCounties: readonly string[] = names(`
    alameda alpine amador butte calaveras colusa contra-costa del-norte el-dorado fresno glenn humboldt
    imperial inyo kern kings lake lassen madera marin mariposa mendocino merced modoc mono monterey napa
    nevada orange placer plumas riverside sacramento san-benito san-bernardino san-diego san-francisco
    san-joaquin san-luis-obispo san-mateo santa-barbara santa-clara santa-cruz shasta sierra siskiyou
    solano sonoma stanislaus sutter tehama trinity tulare tuolumne ventura yolo yuba
`);

function names(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
