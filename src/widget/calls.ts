const names = ['open', 'close', 'setLanguage', 'reset', 'on'] as const;

/** `['open']`, `['setLanguage', 'es']`, `['on', 'ended', listener]`. */
type Call = readonly [name: (typeof names)[number], ...given: readonly unknown[]];

declare global {
  // An interface, because only an interface adds to the browser's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    Adelante?: Readonly<{ push: (call: Call) => void }> | readonly Call[];
  }
}

/** The one global name. A page may push calls before we are there; they are carried out now, and later ones at once. */
export function answerCalls(): void {
  const queued = window.Adelante ?? [];
  const methods: Record<string, (...given: readonly unknown[]) => void> = {};
  for (const name of names)
    methods[name] = (...given) => {
      const chat = document.querySelector('adelante-chat');
      const act: unknown = chat && Reflect.get(chat, name);
      if (typeof act === 'function') Reflect.apply(act, chat, given);
    };
  const push = ([name, ...given]: Call): void => methods[name]?.(...given);
  window.Adelante = { ...methods, push };
  if (Symbol.iterator in queued) for (const call of queued) push(call);
}
