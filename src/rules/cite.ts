/** A section of a code, as lawyers cite it: `PEN 1203.4(a)(1)`, `VEH 12810`, `HSC 11361.8`, `USC 18 3607`. */
export type Cite = `${'PEN' | 'VEH' | 'WIC' | 'HSC' | 'GOV' | 'CONST' | 'USC'} ${string}`;
