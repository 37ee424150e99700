/** What the typings of pdfkit leave out: the measures of the letters every reader has, and how to hand them over. */
declare module 'pdfkit/standard-fonts/*' {
  const font: Readonly<{ name: string }>;
  export default font;
}

declare namespace PDFKit {
  /** The typings have one shape for the class and what is exported beside it. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface adds to another
  interface PDFDocument {
    registerStdFonts: (...fonts: readonly Readonly<{ name: string }>[]) => void;
  }
}
