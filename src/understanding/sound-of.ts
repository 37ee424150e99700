/** Letters that sound alike in English or Spanish as one, so that "asuza" and "jarbor" are known. */
export function soundOf(word: string): string {
  return alike.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}

const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/gh/g, ''],
  [/ch|qu|ck/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/[cq]/g, 'k'],
  [/[hj]/g, ''],
  [/v/g, 'b'],
  [/ey|ie|ee|y/g, 'i'],
  [/oo|w/g, 'u'],
  [/([a-z])\1/g, '$1'],
];
