import * as z from 'zod/mini';

/** What an operator may set, with what holds when nothing is set. */
const settings = z
  .object({
    /** The port to listen on; 0 takes any that is free. */
    PORT: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(65_535)), 3000),
    /** The address people and Twilio reach us at: scheme and host, no path. */
    PUBLIC_URL: z.optional(
      z.string().check(z.refine(isOrigin, 'it is a scheme and a host: https://example.org')),
    ),
    /** The secret Twilio signs its messages with; two, with a comma between, while one is replaced by the other. */
    TWILIO_AUTH_TOKEN: z._default(listOf(isLongSecret, 'a token has at least 16 letters'), []),
    /** The SQLite file, or `:memory:`. */
    DATABASE_PATH: z._default(z.string(), 'var/adelante.db'),
    /** A PostgreSQL database, for several processes; the SQLite file is not used then. */
    DATABASE_URL: z.optional(
      z.string().check(z.refine(isPostgres, 'it looks like postgres://user:password@host:5432/database')),
    ),
    /** 32 bytes in base64 that lock every answer. */
    MASTER_KEY: z.optional(z.string()),
    /** Master keys from before, with commas between: they still open what they locked. */
    RETIRED_MASTER_KEYS: z._default(
      listOf(() => true, ''),
      [],
    ),
    /** 32 bytes in base64 that turn a phone number into a name nobody can turn back. */
    PEPPER: z.optional(z.string()),
    /** Sites that may carry the widget, as exact origins with commas between. */
    ALLOWED_ORIGINS: z._default(listOf(isOrigin, 'a site is a scheme and a host: https://example.org'), []),
    /** The file in which a clinic says who it is; `clinic.yaml` beside this program when there is one. */
    CLINIC_FILE: z.optional(z.string()),
    /** The practice tools of the first page, `on` or `off`. Off once Twilio is connected, unless they are asked for. */
    PRACTICE_PHONE: z.optional(z.enum(['on', 'off'])),
  })
  .check(
    z.refine(({ MASTER_KEY, PEPPER }) => (MASTER_KEY === undefined) === (PEPPER === undefined), {
      path: ['MASTER_KEY'],
      message: 'MASTER_KEY and PEPPER are set together',
    }),
  );

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

function listOf(isFine: (one: string) => boolean, message: string) {
  return z.pipe(
    z.pipe(z.string(), z.transform(listed)),
    z.array(z.string().check(z.refine(isFine, message))).check(z.minLength(1)),
  );
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function isLongSecret(text: string): boolean {
  return text.length >= 16;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function isPostgres(text: string): boolean {
  return /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text);
}
