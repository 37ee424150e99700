import { sessionHeader } from '../../../channels/web-chat/protocol.ts';
import { keptToken } from '../../../widget/kept-token.ts';
import type { Inspected } from '../../inspected.ts';
import { practiceHeader } from '../../practice-number.ts';
import { draw } from './draw.ts';

/** Who is looked at: a header and what it holds, as long as there is somebody. */
type Whom = () => readonly [header: string, value: string | undefined];

/** One conversation of the page, seen from inside while its `<details>` is open. */
type Pane = Readonly<{ details: HTMLDetailsElement; path: string; whom: Whom }>;

const token = keptToken();
const panes: readonly Pane[] = [
  {
    details: find('inspect-text'),
    path: '/simulated-phone/texts',
    whom: () => [practiceHeader, document.getElementById('phone')?.dataset.number],
  },
  {
    details: find('inspect-web'),
    path: '/channels/web-chat/turns',
    whom: () => [sessionHeader, token.read()],
  },
];

for (const pane of panes) {
  const look = looking(pane);
  pane.details.addEventListener('toggle', look);
  whenAnswered(pane.path, look);
}

/** The browser says when a call is over, so neither conversation has to know that anybody looks. */
function whenAnswered(path: string, look: () => void): void {
  new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => new URL(name).pathname === path)) look();
  }).observe({ type: 'resource' });
}

/** Shows what is so now; an answer that was overtaken by a later one is not shown. */
function looking({ details, whom }: Pane): () => void {
  const body = details.querySelector<HTMLElement>('.inside');
  const nothing = [...(body?.childNodes ?? [])];
  let latest = 0;
  return () => {
    if (!details.open || !body) return;
    const mine = (latest += 1);
    void inspected(whom()).then((inside) => {
      if (mine !== latest) return;
      if (inside) draw(body, inside);
      else body.replaceChildren(...nothing);
    });
  };
}

async function inspected([header, value]: ReturnType<Whom>): Promise<Inspected | undefined> {
  if (!value) return undefined;
  try {
    const response = await fetch(`/practice/inspect?lang=${document.documentElement.lang}`, {
      headers: { [header]: value },
    });
    // Our own server's answer, on our own page.
    return response.status === 200 ? ((await response.json()) as Inspected) : undefined;
  } catch {
    return undefined;
  }
}

function find(id: string): HTMLDetailsElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLDetailsElement)) throw new Error(`The page has no details called ${id}.`);
  return found;
}
