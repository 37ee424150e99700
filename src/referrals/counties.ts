/** The 58 counties of California. */
export const counties = [
  'alameda',
  'alpine',
  'amador',
  'butte',
  'calaveras',
  'colusa',
  'contra-costa',
  'del-norte',
  'el-dorado',
  'fresno',
  'glenn',
  'humboldt',
  'imperial',
  'inyo',
  'kern',
  'kings',
  'lake',
  'lassen',
  'los-angeles',
  'madera',
  'marin',
  'mariposa',
  'mendocino',
  'merced',
  'modoc',
  'mono',
  'monterey',
  'napa',
  'nevada',
  'orange',
  'placer',
  'plumas',
  'riverside',
  'sacramento',
  'san-benito',
  'san-bernardino',
  'san-diego',
  'san-francisco',
  'san-joaquin',
  'san-luis-obispo',
  'san-mateo',
  'santa-barbara',
  'santa-clara',
  'santa-cruz',
  'shasta',
  'sierra',
  'siskiyou',
  'solano',
  'sonoma',
  'stanislaus',
  'sutter',
  'tehama',
  'trinity',
  'tulare',
  'tuolumne',
  'ventura',
  'yolo',
  'yuba',
] as const;

export type County = (typeof counties)[number];

/**
 * What we know of a place: its county; a few counties when it may be any of them; `elsewhere` when it is
 * not Los Angeles County and we know no more; `unknown` when it may be anywhere.
 */
export type Whereabouts = County | readonly County[] | 'elsewhere' | 'unknown';

/** Most people who write to us are here, so it is the likeliest place when the county is not known. */
export const homeGround = 'los-angeles' satisfies County;
