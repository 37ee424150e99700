type InOrder = Readonly<{
  /** Does the work when all earlier work of the same name is done; work without a name does not wait. */
  run: <Value>(name: string | undefined, work: () => Promise<Value>) => Promise<Value>;
  /** Answers when nothing is under way. */
  settled: () => Promise<void>;
}>;

/** Lets work go on side by side, and that of one name in order of arrival. */
export function inOrder(): InOrder {
  const lastOf = new Map<string, Promise<unknown>>();
  const underWay = new Set<Promise<unknown>>();

  return {
    run: (name, work) => {
      const before = name === undefined ? undefined : lastOf.get(name);
      const done = before ? before.then(work, work) : work();
      const over = done.then(forget, forget);
      underWay.add(over);
      if (name !== undefined) lastOf.set(name, over);
      return done;

      function forget(): void {
        underWay.delete(over);
        if (name !== undefined && lastOf.get(name) === over) lastOf.delete(name);
      }
    },
    settled: async () => {
      await Promise.all(underWay);
    },
  };
}
