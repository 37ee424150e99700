/** Made once for each thing it is asked of, for as long as that thing is kept. */
export function oncePer<Asked extends object, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  const kept = new WeakMap<Asked, readonly [Made]>();
  return (asked) => {
    const [before] = kept.get(asked) ?? [make(asked)];
    kept.set(asked, [before]);
    return before;
  };
}

/** Made when it is first asked for, and kept: what only one question needs costs nothing at the start. */
export function once<Made>(make: () => Made): () => Made {
  const kept: Made[] = [];
  return () => {
    const [before = make()] = kept;
    kept[0] = before;
    return before;
  };
}
