import type * as z from 'zod/mini';
import { settings } from './settings.ts';

export type Config = Readonly<{
  port: number;
  publicUrl: string | undefined;
  twilioAuthTokens: readonly string[];
  databasePath: string;
  databaseUrl: string | undefined;
  masterKey: string | undefined;
  retiredMasterKeys: readonly string[];
  pepper: string | undefined;
  allowedOrigins: readonly string[];
  hasPracticePhone: boolean;
  clinicFile: string | undefined;
  /** Who may say for whom they ask: as Express has it. */
  trustProxy: number | readonly string[] | undefined;
  limits: Limits;
  /** Counts for Prometheus, for whoever has the token or, without one, for anybody. */
  metrics: Readonly<{ token: string | undefined }> | undefined;
}>;

/** How much one number, one internet address and all together may send. */
export type Limits = Readonly<{
  textsPerMinute: number;
  textsPerHour: number;
  turnsPerMinute: number;
  visitsPerMinute: number;
  turnsAtOnce: number;
}>;

/** A setting that cannot be: one sentence for the operator, and no start. */
class ConfigMalformed extends Error {
  readonly code = 'config-malformed';
}

/** Reads the settings out of an environment. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = settings.safeParse(withoutBlanks(environment));
  if (!read.success) throw new ConfigMalformed(sentenceOf(read.error.issues));
  const { data } = read;
  if ((data.MASTER_KEY === undefined) !== (data.PEPPER === undefined))
    throw new ConfigMalformed('MASTER_KEY is not usable (MASTER_KEY and PEPPER are set together).');
  return {
    port: data.PORT,
    publicUrl: data.PUBLIC_URL,
    twilioAuthTokens: data.TWILIO_AUTH_TOKEN,
    databasePath: data.DATABASE_PATH,
    databaseUrl: data.DATABASE_URL,
    masterKey: data.MASTER_KEY,
    retiredMasterKeys: data.RETIRED_MASTER_KEYS,
    pepper: data.PEPPER,
    allowedOrigins: data.ALLOWED_ORIGINS,
    hasPracticePhone: (data.PRACTICE_PHONE ?? (data.TWILIO_AUTH_TOKEN.length > 0 ? 'off' : 'on')) === 'on',
    clinicFile: data.CLINIC_FILE,
    trustProxy: data.TRUST_PROXY,
    limits: limitsIn(data),
    metrics: metricsIn(data),
  };
}

function metricsIn({ METRICS, METRICS_TOKEN: token }: z.infer<typeof settings>): Config['metrics'] {
  return (METRICS ?? (token === undefined ? 'off' : 'on')) === 'on' ? { token } : undefined;
}

function limitsIn(data: z.infer<typeof settings>): Limits {
  return {
    textsPerMinute: data.TEXTS_PER_MINUTE,
    textsPerHour: data.TEXTS_PER_HOUR,
    turnsPerMinute: data.TURNS_PER_MINUTE,
    visitsPerMinute: data.VISITS_PER_MINUTE,
    turnsAtOnce: data.TURNS_AT_ONCE,
  };
}

function sentenceOf(issues: readonly Readonly<{ path: readonly PropertyKey[]; message: string }>[]): string {
  const named = issues.map(({ path, message }) => `${path.map(String).join('.')} is not usable (${message})`);
  return `${named.join('; ')}.`;
}

/** A variable set to nothing is a variable not set. */
function withoutBlanks(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}
