import type { Form, Standing } from './finding.ts';
import type { Papers } from './relief.ts';

/** The papers a standing calls for; `items` are the boxes of the petition. */
export function formsFor(standing: Standing, items: readonly string[], papers?: Papers): readonly Form[] {
  return papers === undefined ? dismissalForms(standing, items) : ownForms(standing, items, papers);
}

/** The first form is the one with the boxes. */
function ownForms(standing: Standing, items: readonly string[], { ask, toCheck }: Papers): readonly Form[] {
  switch (standing) {
    case 'by-right':
    case 'judge-decides':
      return ask.map((id, position) => (position === 0 && items.length > 0 ? { id, items } : { id }));
    case 'maybe-automatic':
    case 'need-record':
      return toCheck?.map((id) => ({ id })) ?? [stateRecord];
    case 'later':
    case 'lawyer':
    case 'not-this-law':
      return [];
  }
}

/** Dismissal under PEN 1203.4 and its family. */
function dismissalForms(standing: Standing, items: readonly string[]): readonly Form[] {
  switch (standing) {
    case 'by-right':
      return [petition(items), order, proofOfService];
    case 'judge-decides':
      return [petition(items), order, declaration, proofOfService];
    case 'maybe-automatic':
    case 'need-record':
      return [stateRecord];
    case 'later':
    case 'lawyer':
    case 'not-this-law':
      return [];
  }
}

/** Petition for Dismissal, Judicial Council of California. */
function petition(items: readonly string[]): Form {
  return { id: 'CR-180', items };
}

/** Order for Dismissal. */
const order: Form = { id: 'CR-181' };
/** Attached Declaration: why the judge should say yes. */
const declaration: Form = { id: 'MC-031' };
/** Proof of Service, criminal record clearing. */
const proofOfService: Form = { id: 'CR-106' };
/** The person's own record from the California Department of Justice. */
const stateRecord: Form = { id: 'BCIA 8016RR' };
