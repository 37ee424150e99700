import { countyOf, isInCalifornia } from '../referrals/index.ts';
import { read, type Message, type PlaceValue, type Reading } from '../understanding/index.ts';

/** Where the case was may be picked or written: a county, a city or a ZIP of California says more than "another county". */
export function withCountyNamed(reading: Reading, message: Message): Reading {
  const isOpen =
    reading.kind === 'not-understood' || (reading.kind === 'value' && reading.value === 'other-ca');
  if (!isOpen) return reading;
  const written = read({ ...message, question: { id: 'place', kind: 'place' } });
  if (written.kind !== 'value' || !isPlace(written.value)) return reading;
  return isOfCalifornia(written.value) ? { kind: 'value', value: written.value } : reading;
}

function isPlace(value: Extract<Reading, { kind: 'value' }>['value']): value is PlaceValue {
  return typeof value === 'object' && ('zip' in value || 'place' in value);
}

function isOfCalifornia(place: PlaceValue): boolean {
  if ('zip' in place) return isInCalifornia(place.zip);
  const county = countyOf(place.place);
  return county !== 'unknown' && county !== 'elsewhere';
}
