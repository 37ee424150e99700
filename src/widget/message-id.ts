/** 128 random bits. `crypto.randomUUID` is missing on pages without https, so they are spelled out here. */
export function messageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
