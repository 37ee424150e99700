import webhooks from 'twilio/lib/webhooks/webhooks.js';

export type Signed = Readonly<{ authTokens: readonly string[]; webhookUrl: string }>;

/** True when Twilio signed these fields for our address. Every field counts, also those we do not know. */
export function isSigned(
  { authTokens, webhookUrl }: Signed,
  signature: string | undefined,
  fields: Readonly<Record<string, unknown>>,
): boolean {
  if (signature === undefined) return false;
  return authTokens.some((token) => webhooks.validateRequest(token, signature, webhookUrl, { ...fields }));
}
