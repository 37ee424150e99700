/** 128 random bits. `crypto.randomUUID` is missing on pages without https, so they are spelled out here. */
export function messageId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += (byte + 256).toString(16).slice(1);
  return id;
}
