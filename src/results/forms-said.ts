import { formKey, type Form } from '../rules/index.ts';
import type { Say } from './say.ts';

/** `CR-180 (petition, box 2a), CR-181 (order)`: each form by its number, with what it is and the items to tick. */
export function formsSaid(forms: readonly Form[]): Say | string | undefined {
  const [first, ...rest] = forms;
  if (first === undefined) return undefined;
  const others = formsSaid(rest);
  const said = formSaid(first);
  return others === undefined ? said : { key: 'next-steps.form-list', values: { first: said, others } };
}

function formSaid({ id, items }: Form): Say | string {
  const kind = kinds.find((one) => formKey(id)?.endsWith(one));
  if (kind === undefined) return id;
  const what = { key: `next-steps.papers.${kind}` };
  if (items === undefined) return { key: 'next-steps.form', values: { form: id, what } };
  const key = items.length === 1 ? 'next-steps.form-with-box' : 'next-steps.form-with-boxes';
  return { key, values: { form: id, what, boxes: items.join(', ') } };
}

/** Kinds of papers, by how the facts about courts name them. */
const kinds = ['petition', 'order', 'proof-of-service', 'declaration', 'fire-proof', 'state-record'] as const;
