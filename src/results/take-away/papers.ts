import { formEdition, formKey, type CaseFindings, type Form } from '../../rules/index.ts';
import { isOpen } from '../beside.ts';
import type { Say } from '../say.ts';
import type { Block } from './section.ts';

/** The forms of all that is open for a case, each once, and what to mark on the one with numbered items. */
export function papers({ headline, findings }: CaseFindings): readonly Block[] {
  const open = [headline, ...findings.filter((one) => one !== headline && isOpen(one))];
  const forms = merged(open.flatMap(({ forms: some }) => some));
  if (forms.length === 0) return [];
  return [
    { kind: 'heading', text: { key: 'take-away.forms' } },
    { kind: 'boxes', items: forms.map((form) => [formSaid(form)]) },
    ...forms.flatMap(worksheet),
  ];
}

/** One paper serves two ways: its items are those of both. */
function merged(forms: readonly Form[]): readonly Form[] {
  return [...Map.groupBy(forms, ({ id }) => id)].map(([id, same]) => {
    const items = [...new Set(same.flatMap(({ items: some = [] }) => some))].toSorted();
    return items.length > 0 ? { id, items } : { id };
  });
}

function formSaid({ id }: Form): Say {
  const what = { key: `courts.forms.${formKey(id) ?? ''}` };
  return { key: 'take-away.form', values: { form: id, what } };
}

/** Every item to fill in, from the first to the signature, as the form numbers them. */
function worksheet({ id, items }: Form): readonly Block[] {
  if (items === undefined) return [];
  const edition = formEdition(id);
  return [
    { kind: 'heading', text: { key: 'take-away.worksheet', values: { form: id } } },
    {
      kind: 'paragraph',
      texts: [
        { key: 'next-steps.boxes' },
        ...(edition ? [{ key: 'take-away.edition', values: { date: { date: edition } } }] : []),
      ],
    },
    { kind: 'boxes', items: ['1', ...items, 'sign'].map((item) => [{ key: `take-away.items.${item}` }]) },
  ];
}
