/** The package counts Spanish syllables and brings no types. */
declare module 'silabea' {
  const silabea: { readonly getSilabas: (word: string) => { readonly numeroSilaba: number } };
  export default silabea;
}
