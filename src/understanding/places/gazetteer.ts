/** Where a place lies: the answer to where a case was, and the order in which names that are shared are settled. */
export type Region = 'losAngeles' | 'california' | 'outside';

/** Places by their English names in kebab-case without accents, as everything else in the project knows them. */
export const regions: Readonly<Record<Region, readonly string[]>> = {
  losAngeles: names(`
    acton adams-normandie agoura-hills agua-dulce alhambra aliso-village alondra-park altadena
    angelino-heights antelope-acres antelope-valley arcadia arleta arlington-heights artesia arts-district
    athens atwater-village avalon avocado-heights azusa baldwin-hills baldwin-park baldwin-village bassett
    beachwood-canyon bel-air bell bell-gardens bellflower beverly-crest beverly-glen beverly-grove
    beverly-hills beverlywood big-pines bouquet-canyon boyle-heights bradbury brentwood broadway-manchester
    bunker-hill burbank calabasas canoga-park canyon-country carson carthay castaic catalina-island
    central-alameda century-city cerritos charter-oak chatsworth chesterfield-square cheviot-hills chinatown
    city-of-commerce city-of-industry city-terrace claremont commerce compton country-club-park covina
    crenshaw cudahy culver-city cypress-park del-aire del-rey desert-view-highlands diamond-bar dodgertown
    downey downtown-los-angeles duarte eagle-rock east-compton east-hollywood east-los-angeles east-pasadena
    east-rancho-dominguez east-san-gabriel east-whittier echo-park el-camino-village el-monte el-segundo
    el-sereno elizabeth-lake elysian-park elysian-valley encino exposition-park fairfax fashion-district
    florence florence-firestone florence-graham flower-district franklin-village gardena garvanza
    glassell-park glendale glendora  gramercy-park granada-hills green-meadows green-valley
    griffith-park hacienda-heights hancock-park harbor-city harbor-gateway harvard-heights harvard-park
    hawaiian-gardens hawthorne hermon hermosa-beach hi-vista hidden-hills highland-park historic-core
    historic-filipinotown historic-south-central hollywood hollywood-hills huntington-park hyde-park
    inglewood irwindale jefferson-park jewelry-district juniper-hills kagel-canyon koreatown
    la-canada-flintridge la-crescenta la-crescenta-montrose la-habra-heights la-mirada la-puente
    la-tuna-canyon la-verne ladera-heights lafayette-square lake-balboa lake-hughes lake-los-angeles
    lake-view-terrace lakewood lancaster larchmont laurel-canyon lawndale leimert-park lennox leona-valley
    lincoln-heights little-armenia little-bangladesh little-ethiopia little-tokyo littlerock llano lomita
    long-beach los-angeles los-angeles-county los-feliz los-nietos lynwood macarthur-park malibu
    manchester-square manhattan-beach mar-vista maravilla marina-del-rey mayflower-village maywood melrose
    melrose-hill mid-city mid-wilshire mint-canyon miracle-mile mission-hills monrovia monte-nido montebello
    montecito-heights monterey-hills monterey-park montrose morningside-park mount-baldy mount-washington
    mulholland newhall north-el-monte north-hills north-hollywood northridge norwalk pacific-palisades
    pacoima palmdale palms palos-verdes-estates palos-verdes-peninsula panorama-city paramount park-la-brea
    pasadena pearblossom pico-rivera pico-robertson pico-union playa-del-rey playa-vista pomona porter-ranch
    pueblo-del-rio quartz-hill ramona-gardens rampart rancho-dominguez rancho-palos-verdes rancho-park
    redondo-beach reseda rolling-hills rolling-hills-estates rose-hills rosemead rowland-heights san-dimas
    san-fernando san-fernando-valley san-gabriel san-gabriel-valley san-marino san-pedro santa-clarita
    santa-fe-springs santa-monica saugus sawtelle shadow-hills sherman-oaks sierra-madre signal-hill
    silver-lake skid-row solano-canyon south-bay south-central south-central-los-angeles south-el-monte
    south-gate south-los-angeles south-park south-pasadena south-robertson south-san-gabriel
    south-san-jose-hills south-whittier stevenson-ranch studio-city sun-valley sun-village sunland
    sunland-tujunga sunset-junction sunset-strip sylmar tarzana temple-city terminal-island thai-town
    toluca-lake topanga torrance toy-district tujunga two-harbors universal-city university-park val-verde
    valencia valinda valley-glen valley-village valyermo van-nuys venice verdugo-city vermont-knolls
    vermont-slauson vermont-square vermont-vista vernon victor-heights victoria-park view-park
    view-park-windsor-hills virgil-village walnut walnut-park warner-center watts west-adams west-athens
    west-carson west-compton west-covina west-hills west-hollywood west-los-angeles west-puente-valley
    west-rancho-dominguez west-whittier west-whittier-los-nietos westchester westlake westlake-village
    westmont westwood whitley-heights whittier willowbrook wilmington wilshire wilshire-center wilshire-park
    windsor-hills windsor-square winnetka woodland-hills
  `),
  california: names(`
    adelanto alameda aliso-viejo alpine alturas amador american-canyon anaheim angels-camp antioch
    apple-valley arcata arden-arcade arroyo-grande arvin atascadero atwater auburn avenal bakersfield
    banning barstow bay-area bay-point beaumont belmont benicia berkeley big-bear big-bear-lake bishop
    bloomington blythe bonita bonsall brawley brea buena-park burlingame butte cabazon calaveras calexico
    california california-city camarillo campbell canyon-lake carlsbad carmel carmichael carpinteria
    castro-valley cathedral-city central-valley ceres cherryland chico chino chino-hills chowchilla
    chula-vista citrus-heights clearlake cloverdale clovis coachella coachella-valley coalinga colton colusa
    concord contra-costa corcoran corning corona coronado costa-mesa cotati coto-de-caza crescent-city
    crestline cupertino cypress daly-city dana-point danville davis del-mar del-norte delano
    desert-hot-springs dinuba  dos-palos dublin east-palo-alto eastvale el-cajon el-centro el-cerrito
    el-dorado el-dorado-hills el-sobrante elk-grove emeryville encinitas escalon escondido eureka 
    fair-oaks fairfield fallbrook farmersville fillmore firebaugh folsom fontana fort-bragg fortuna
    foster-city fountain-valley fremont fresno fullerton galt garden-grove gilroy goleta grand-terrace
    grass-valley greenfield gridley grover-beach gustine hanford hayward healdsburg hemet  hesperia
    highland hollister home-gardens humboldt huntington-beach imperial-beach indio inland-empire inyo irvine
    isla-vista jackson joshua-tree jurupa-valley kerman kern king-city la-habra la-jolla la-mesa la-palma
    la-quinta ladera-ranch laguna-beach laguna-hills laguna-niguel laguna-woods lake-elsinore lake-forest
    lakeport lakeside lamont lassen lathrop lebec lemon-grove lemoore lincoln live-oak livermore livingston
    lodi loma-linda lompoc los-alamitos los-banos los-gatos madera mammoth-lakes manteca marin mariposa
     marysville mcfarland mckinleyville mecca mendocino mendota menifee menlo-park mentone merced
    midway-city millbrae milpitas mission-viejo modesto modoc mojave montclair monterey moorpark moraga
    moreno-valley morgan-hill mount-shasta mountain-view murrieta muscoy napa national-city needles
    nevada-city newark newbury-park newport-beach norco north-highlands novato oak-hills oak-park oakdale
    oakland  oceanside oildale ojai ontario orange orangevale orinda oroville otay-mesa oxnard
    pacific-grove pacifica palm-desert palm-springs palo-alto paradise paso-robles  perris petaluma
    phelan pinon-hills pismo-beach pittsburg placentia placer placerville pleasant-hill pleasanton plumas
    port-hueneme porterville poway quincy rancho-cordova rancho-cucamonga rancho-santa-margarita red-bluff
    redding redlands redwood-city reedley rialto richmond ridgecrest rio-vista ripon riverbank riverside
    rocklin rohnert-park rosamond roseville rossmoor sacramento salinas san-andreas san-benito
    san-bernardino san-bruno san-carlos san-clemente san-diego san-francisco san-jacinto san-joaquin
    san-jose san-juan-capistrano san-leandro san-lorenzo san-luis-obispo san-marcos san-mateo san-pablo
    san-rafael san-ramon san-ysidro sanger santa-ana santa-barbara santa-clara santa-cruz santa-maria
    santa-paula santa-rosa santee saratoga seal-beach seaside sebastopol selma shafter shasta shasta-lake
    simi-valley siskiyou solana-beach solano soledad sonoma sonora south-lake-tahoe south-san-francisco
    spring-valley stanislaus stanton stockton suisun-city sunnyvale susanville sutter taft tehachapi tehama
    temecula thermal thousand-oaks tracy truckee tulare tuolumne turlock tustin twentynine-palms ukiah
    union-city upland vacaville vallejo ventura victorville villa-park visalia vista walnut-creek wasco
    watsonville weaverville west-sacramento westminster wheatland wildomar willits willows woodlake woodland
    wrightwood yolo yorba-linda yreka yuba-city yucaipa yucca-valley
  `),
  outside: names(`
    acapulco alabama alaska albuquerque anchorage arizona arkansas atlanta austin baja-california baltimore
    boise boston brownsville buffalo carson-city  chicago chihuahua cincinnati ciudad-juarez
    cleveland colorado columbus connecticut culiacan dallas delaware denver detroit durango el-paso
    el-salvador ensenada flagstaff florida fort-worth georgia guadalajara guatemala guatemala-city 
    hawaii henderson hermosillo honduras honolulu houston idaho illinois indiana indianapolis iowa
    jacksonville jalisco kansas kansas-city kentucky laredo las-vegas laughlin louisiana maine maryland
    massachusetts memphis mexicali mexico mexico-city miami michigan michoacan milwaukee minneapolis
    minnesota mississippi missouri montana monterrey morelia nashville nayarit nebraska nevada new-hampshire
    new-jersey new-mexico new-orleans new-york nicaragua nogales north-carolina north-dakota oaxaca ohio
    oklahoma oklahoma-city omaha oregon  pennsylvania philadelphia phoenix pittsburgh portland puebla
    puerto-rico  reno rhode-island rosarito salt-lake-city san-antonio san-salvador scottsdale
    seattle sinaloa south-carolina south-dakota spokane st-louis tacoma tampa tecate tempe tennessee texas
    tijuana tucson tulsa utah veracruz vermont virginia washington washington-dc west-virginia wisconsin
    wyoming yuma zacatecas
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

/** Stretches of land that hold places of their own: "Pacoima, in the valley". */
export const areas: ReadonlySet<string> = new Set(
  names(`
    antelope-valley bay-area central-valley coachella-valley downtown-los-angeles east-los-angeles inland-empire
    palos-verdes-peninsula san-fernando-valley san-gabriel-valley south-bay south-central south-central-los-angeles
    south-los-angeles west-los-angeles
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
