/** A place on the map, in degrees. */
export type Point = Readonly<{ latitude: number; longitude: number }>;

const milesInADegree = 69;

/** Miles between two places of California as a bird flies: near enough to tell the next street from the next town. */
export function miles(one: Point, other: Point): number {
  const north = one.latitude - other.latitude;
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(north, east) * milesInADegree;
}
