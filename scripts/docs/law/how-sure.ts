/** What every page says of the texts behind it. */
export const howSure = [
  '> **How sure this is.** The official texts of Penal Code 1203.4, 1203.41 and 1203.425 were not seen live: saved copies and readings by third parties were, the newest from July and October 2026. Bills signed in autumn 2026 may change the law on 1 January 2027. Read the official text before relying on a row.',
  '> **[UOK]** marks what was found in no source: unconfirmed, own knowledge.',
].join('\n>\n');
