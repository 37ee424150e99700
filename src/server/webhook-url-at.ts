export const smsPath = '/channels/twilio-sms';

/** What Twilio has to be given, to the letter: it signs every text for this address. */
export function webhookUrlAt(publicUrl: string): string {
  return `${publicUrl}${smsPath}`;
}
