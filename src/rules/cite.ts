/** A section of a California code, as lawyers cite it: `PEN 1203.4(a)(1)`, `VEH 12810`. */
export type Cite = `${'PEN' | 'VEH' | 'WIC'} ${string}`;
