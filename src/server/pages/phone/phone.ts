import type { SimulatedText } from '../../simulated-phone.ts';
import type { Words } from '../words.ts';

/** The practice phone on the first page: every text goes out through the real webhook. */
const phone = find('phone');
const texts = find('texts');
const empty = find('empty');
const total = find('total');
const field = find('text');
// The page that wrote these words into the attribute is built from the same type.
const words = JSON.parse(phone.dataset.words ?? '{}') as Words['phone'];
const from = practiceNumber();
// Whoever shows this conversation from inside finds its number here.
phone.dataset.number = from;
let received: readonly SimulatedText[] = [];
let isSending = false;

find('texting').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!(field instanceof HTMLInputElement) || !field.value.trim() || isSending) return;
  void send(field.value);
  field.value = '';
});
empty.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || isSending) return;
  field.focus({ preventScroll: true });
  void send(target.textContent);
});

async function send(text: string): Promise<void> {
  empty.remove();
  texts.append(bubble('theirs', words.you, text));
  await deliver(text, crypto.getRandomValues(new Uint32Array(4)).join('-'));
}

/** The same id again is the same text, however often it has to be sent. */
async function deliver(text: string, id: string): Promise<void> {
  isSending = true;
  texts.append(line('dots', ''));
  scrollDown();
  const answer = await post(text, id);
  isSending = false;
  texts.querySelector('.dots')?.remove();
  if (answer) show(answer);
  else offerRetry(() => void deliver(text, id));
  scrollDown();
}

async function post(text: string, id: string): Promise<readonly SimulatedText[] | undefined> {
  try {
    const response = await fetch('/simulated-phone/texts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from, text, id }),
    });
    // Our own server's answer, on our own page.
    const { messages } = (await response.json()) as { readonly messages?: readonly SimulatedText[] };
    return messages;
  } catch {
    return undefined;
  }
}

function show(answer: readonly SimulatedText[]): void {
  received = [...received, ...answer];
  const costs = (message: SimulatedText): string =>
    fill(words.cost, { encoding: message.encoding, segments: message.segments });
  if (!answer.length) texts.append(line('cost', words.silence));
  for (const message of answer) {
    texts.append(bubble('ours', words.speaker, message.text), line('cost', costs(message)));
  }
  const segments = received.reduce((sum, message) => sum + message.segments, 0);
  total.textContent = fill(words.total, { texts: received.length, segments });
}

function offerRetry(again: () => void): void {
  const notice = line('failed', `${words.failed} `);
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = words.retry;
  retry.addEventListener('click', () => {
    notice.remove();
    again();
  });
  notice.append(retry);
  texts.append(notice);
}

function bubble(whose: 'ours' | 'theirs', speaker: string, text: string): HTMLElement {
  const made = line(`bubble ${whose}`, text);
  made.prepend(
    Object.assign(document.createElement('span'), { className: 'unseen', textContent: `${speaker} ` }),
  );
  made.dir = 'auto';
  if (whose === 'theirs') made.ariaLive = 'off';
  return made;
}

function line(className: string, text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className, textContent: text });
}

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function scrollDown(): void {
  texts.scrollTop = texts.scrollHeight;
}

/** A new number for every visit: any of the eight million the practice tools take, so that nobody comes upon another's. */
function practiceNumber(): string {
  const [area = 0, line = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `+1${200 + (area % 800)}555${String(line % 10_000).padStart(4, '0')}`;
}

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element called ${id}.`);
  return found;
}
