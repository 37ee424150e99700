/** The build hands over a stylesheet as its text, made small. */
declare module '*.css' {
  const text: string;
  export default text;
}
