import { attributes, type Chosen } from './attributes.ts';
import { element, snippets } from './snippets.ts';

/** What is chosen shows at once: in the preview, and in the lines to copy. */
const choices = find('choices');
const preview = find('preview');
const status = find('copied');
const { server = '', wayEn = '', wayEs = '' } = preview.dataset;
const own = JSON.parse(preview.dataset.own ?? '[]') as Chosen;
const ways = { en: wayEn, es: wayEs } as const;
const page = document.documentElement.lang === 'es' ? 'es' : 'en';

for (const control of choices.querySelectorAll<HTMLElement>('[hidden]')) control.hidden = false;
choices.addEventListener('input', () => {
  const chosen = chosenNow();
  write(chosen);
  show(chosen);
});
for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

function chosenNow(): Chosen {
  return attributes.flatMap(({ name }) => {
    const control = document.getElementById(`choose-${name}`);
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      return control.checked ? [[name, ''] as const] : [];
    const isField = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    const before = control instanceof HTMLInputElement ? control.defaultValue : '';
    return isField && control.value !== before ? [[name, control.value] as const] : [];
  });
}

function write(chosen: Chosen): void {
  for (const code of document.querySelectorAll<HTMLElement>('code[data-kind]')) {
    const { kind, integrity } = code.dataset;
    if (kind === 'element') code.textContent = element(chosen.length > 0 ? chosen : [['inline', '']]);
    else if (kind === 'html' || kind === 'wordpress' || kind === 'drupal')
      code.textContent = snippets[kind]({ server, chosen, own, ways, page, integrity });
  }
}

/** The widget reads what it is given once, so another one takes its place. */
function show(chosen: Chosen): void {
  const chat = document.createElement('adelante-chat');
  chat.lang = document.documentElement.lang;
  for (const [name, value] of [...own, ...chosen]) chat.setAttribute(name, value);
  preview.querySelector('adelante-chat')?.replaceWith(chat);
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = document.getElementById(button.dataset.of ?? '');
  try {
    await navigator.clipboard.writeText(code?.textContent ?? '');
    status.textContent = '';
    status.textContent = button.dataset.done ?? '';
  } catch {
    // Where nothing may be copied for the person, the lines are at least marked for them.
    getSelection()?.selectAllChildren(code ?? button);
  }
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element called ${id}.`);
  return found;
}
