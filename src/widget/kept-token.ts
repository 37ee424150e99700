export type KeptToken = Readonly<{
  read: () => string | undefined;
  keep: (token: string) => void;
  forget: () => void;
}>;

const key = 'adelante';

/**
 * The token lives as long as the tab, and nothing else is kept: the phone may be shared.
 * Some browsers refuse storage in private windows or frames; then it lives as long as the page.
 */
export function keptToken(): KeptToken {
  let inMemory: string | undefined;
  return {
    read: () => inMemory ?? ifAllowed((storage) => storage.getItem(key)) ?? undefined,
    keep: (token) => {
      inMemory = token;
      ifAllowed((storage) => {
        storage.setItem(key, token);
      });
    },
    forget: () => {
      inMemory = undefined;
      ifAllowed((storage) => {
        storage.removeItem(key);
      });
    },
  };
}

function ifAllowed<Kept>(use: (storage: Storage) => Kept): Kept | undefined {
  try {
    return use(window.sessionStorage);
  } catch {
    return undefined;
  }
}
