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
  const storage = sessionStorageIfAllowed();
  return {
    read: () => inMemory ?? storage?.getItem(key) ?? undefined,
    keep: (token) => {
      inMemory = token;
      try {
        storage?.setItem(key, token);
      } catch {
        return;
      }
    },
    forget: () => {
      inMemory = undefined;
      storage?.removeItem(key);
    },
  };
}

function sessionStorageIfAllowed(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
