import * as z from 'zod/mini';

/** What an operator may set, with what holds when nothing is set. */
const settings = z.object({
  /** The port to listen on; 0 takes any that is free. */
  PORT: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(65_535)), 3000),
  /** The address people and Twilio reach us at, without a path. */
  PUBLIC_URL: z.optional(z.url({ protocol: /^https?$/ })),
  /** The secret Twilio signs its messages with; two, with a comma between, while one is replaced by the other. */
  TWILIO_AUTH_TOKEN: z.optional(z.string().check(z.minLength(16))),
  /** The SQLite file, or `:memory:`. */
  DATABASE_PATH: z._default(z.string().check(z.minLength(1)), 'var/adelante.db'),
  /** 32 bytes in base64 that lock every answer. */
  MASTER_KEY: z.optional(z.string()),
  /** 32 bytes in base64 that turn a phone number into a name nobody can turn back. */
  PEPPER: z.optional(z.string()),
  /** Sites that may carry the widget, as exact origins with commas between. */
  ALLOWED_ORIGINS: z._default(z.string(), ''),
});

export type Config = Readonly<{
  port: number;
  publicUrl: string | undefined;
  twilioAuthTokens: readonly string[];
  databasePath: string;
  masterKey: string | undefined;
  pepper: string | undefined;
  allowedOrigins: readonly string[];
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
  return {
    port: data.PORT,
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, ''),
    twilioAuthTokens: listed(data.TWILIO_AUTH_TOKEN ?? ''),
    databasePath: data.DATABASE_PATH,
    masterKey: data.MASTER_KEY,
    pepper: data.PEPPER,
    allowedOrigins: listed(data.ALLOWED_ORIGINS),
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

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
