import type { Config } from '../../src/server/config.ts';
import { webhookUrlAt } from '../../src/server/webhook-url-at.ts';
import { fine, missing, note, type Symptom } from './symptom.ts';

/** Whether texts, keys and what the internet sees are set as people who write need them. */
export function examineSettings(config: Config): readonly Symptom[] {
  return [fine('Every setting can be read.'), ...twilio(config), keys(config), ...whatIsSeen(config)];
}

function twilio({ twilioAuthTokens, publicUrl }: Config): readonly Symptom[] {
  if (twilioAuthTokens.length === 0)
    return [
      note(
        'Texts are not connected: set TWILIO_AUTH_TOKEN to the Auth Token of the Twilio account, and PUBLIC_URL.',
      ),
    ];
  if (publicUrl === undefined)
    return [
      missing(
        'PUBLIC_URL is missing, and no text of Twilio can be believed without it: set the address people reach.',
      ),
    ];
  return [
    ...(publicUrl.startsWith('https:')
      ? []
      : [note('PUBLIC_URL is not https: what people write can be read on the way.')]),
    fine(
      `Give Twilio this webhook, at the number under "A message comes in", with HTTP POST: ${webhookUrlAt(publicUrl)}`,
    ),
  ];
}

function keys({ masterKey, twilioAuthTokens }: Config): Symptom {
  if (masterKey !== undefined) return fine('MASTER_KEY and PEPPER are set.');
  const says =
    'MASTER_KEY and PEPPER are not set: make each with `openssl rand -base64 32`, and keep them apart from the database.';
  return twilioAuthTokens.length > 0 ? missing(says) : note(says);
}

function whatIsSeen({
  publicUrl,
  trustProxy,
  hasPracticePhone,
  twilioAuthTokens,
  metrics,
}: Config): readonly Symptom[] {
  const isInPublic = publicUrl !== undefined && !/\/\/(localhost|127\.)/.test(publicUrl);
  return [
    ...(isInPublic && trustProxy === undefined
      ? [
          note(
            'TRUST_PROXY is not set: if a proxy stands in front, nobody on the web is held back by their address.',
          ),
        ]
      : []),
    ...(hasPracticePhone && twilioAuthTokens.length > 0
      ? [note('PRACTICE_PHONE is on: whoever knows a number of practice can look at its conversation.')]
      : []),
    ...(metrics && metrics.token === undefined
      ? [note('METRICS is on without METRICS_TOKEN: anybody who reaches the server can read the counts.')]
      : []),
  ];
}
