import { counties } from './counties.ts';
import type { County } from './counties.ts';
import { losAngelesPlaces } from './los-angeles-places.ts';

const names: Readonly<Partial<Record<County, string>>> = {
  'los-angeles': losAngelesPlaces,
  alameda: 'alameda berkeley fremont hayward livermore oakland pleasanton san-leandro union-city',
  butte: 'chico oroville paradise',
  'contra-costa': 'antioch concord pittsburg richmond san-ramon walnut-creek',
  fresno: 'clovis fresno reedley sanger selma',
  humboldt: 'arcata eureka',
  imperial: 'brawley calexico el-centro',
  kern: 'arvin bakersfield california-city delano lamont lebec mojave ridgecrest rosamond shafter taft tehachapi wasco',
  kings: 'corcoran hanford lemoore',
  madera: 'chowchilla madera',
  marin: 'novato san-rafael',
  merced: 'atwater los-banos merced',
  monterey: 'monterey salinas seaside soledad',
  napa: 'american-canyon napa',
  orange: `aliso-viejo anaheim brea buena-park costa-mesa cypress dana-point fountain-valley fullerton garden-grove
    huntington-beach irvine la-habra la-palma ladera-ranch laguna-beach laguna-hills laguna-niguel lake-forest
    los-alamitos midway-city mission-viejo newport-beach orange placentia rancho-santa-margarita rossmoor
    san-clemente san-juan-capistrano santa-ana seal-beach stanton tustin villa-park westminster yorba-linda`,
  placer: 'auburn lincoln rocklin roseville',
  riverside: `banning beaumont blythe cathedral-city coachella corona desert-hot-springs eastvale hemet indio
    jurupa-valley la-quinta lake-elsinore menifee moreno-valley murrieta norco palm-desert palm-springs perris
    riverside san-jacinto temecula wildomar`,
  sacramento: 'citrus-heights elk-grove folsom rancho-cordova sacramento',
  'san-bernardino': `adelanto apple-valley barstow big-bear-lake bloomington chino chino-hills colton fontana
    grand-terrace hesperia highland joshua-tree loma-linda montclair needles ontario rancho-cucamonga redlands
    rialto san-bernardino twentynine-palms upland victorville wrightwood yucaipa yucca-valley`,
  'san-diego': `carlsbad chula-vista el-cajon encinitas escondido imperial-beach la-mesa national-city oceanside
    poway san-diego san-marcos san-ysidro santee vista`,
  'san-francisco': 'san-francisco',
  'san-joaquin': 'lodi manteca stockton tracy',
  'san-luis-obispo': 'atascadero paso-robles san-luis-obispo',
  'san-mateo': 'daly-city redwood-city san-bruno san-mateo south-san-francisco',
  'santa-barbara': 'goleta lompoc santa-barbara santa-maria',
  'santa-clara': 'cupertino gilroy milpitas mountain-view palo-alto san-jose santa-clara sunnyvale',
  'santa-cruz': 'santa-cruz watsonville',
  shasta: 'redding',
  solano: 'fairfield vacaville vallejo',
  sonoma: 'petaluma rohnert-park santa-rosa',
  stanislaus: 'ceres modesto turlock',
  sutter: 'yuba-city',
  tulare: 'dinuba porterville tulare visalia',
  ventura: `camarillo fillmore moorpark newbury-park oak-park ojai oxnard port-hueneme santa-paula simi-valley
    thousand-oaks ventura`,
  yolo: 'davis west-sacramento woodland',
  yuba: 'marysville',
};

/** English names in kebab-case without accents; the same spelling as the reader of places gives. */
export const countyByPlace: ReadonlyMap<string, County> = new Map(
  countiesNamed().flatMap(([county, list]) => wordsOf(list).map((place) => [place, county] as const)),
);

/** Names that lie across a county line, or that two places in California share. */
export const countiesByPlace: ReadonlyMap<string, readonly County[]> = new Map<string, readonly County[]>([
  ['antelope-valley', ['los-angeles', 'kern']],
  ['brentwood', ['los-angeles', 'contra-costa']],
  ['chinatown', ['los-angeles', 'san-francisco']],
  ['inland-empire', ['riverside', 'san-bernardino']],
  ['mount-baldy', ['los-angeles', 'san-bernardino']],
  ['mt-baldy', ['los-angeles', 'san-bernardino']],
  ['westlake-village', ['los-angeles', 'ventura']],
]);

/** Other states, and the cities across the border; a bare "Nevada" is the state, not the county. */
export const placesOutside: ReadonlySet<string> = new Set(
  wordsOf(`
    alabama alaska arizona arkansas colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio oklahoma oregon
    pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia washington
    west-virginia wisconsin wyoming las-vegas phoenix reno ensenada mexicali mexico tecate tijuana
  `),
);

function countiesNamed(): readonly (readonly [County, string])[] {
  return counties.flatMap((county) => {
    const list = names[county];
    return list === undefined ? [] : [[county, list] as const];
  });
}

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
