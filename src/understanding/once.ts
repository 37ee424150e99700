/** Made when it is first asked for, and kept: what only one question needs costs nothing at the start. */
export function once<Made>(make: () => Made): () => Made {
  const kept: Made[] = [];
  return () => {
    const [before = make()] = kept;
    kept[0] = before;
    return before;
  };
}
