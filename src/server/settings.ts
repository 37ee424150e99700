import { isIP, isIPv6 } from 'node:net';
import * as z from 'zod/mini';

/** What an operator reads of a setting: what it means, and what holds without it. */
type About = Readonly<{ means: string; without: string }>;

/** What is said of each setting. `docs/configuration.md` is drawn from it. */
export const about = z.registry<About>();

/** What an operator may set, with what holds when nothing is set. */
export const settings = z.object({
  PORT: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(65_535)), 3000).register(about, {
    means: 'the port to listen on; 0 takes any that is free',
    without: '3000',
  }),
  PUBLIC_URL: z
    .optional(z.string().check(z.refine(isOrigin, 'it is a scheme and a host: https://example.org')))
    .register(about, {
      means: 'the address Twilio and people reach us at: scheme and host, no path',
      without: '`http://localhost:PORT`',
    }),
  TWILIO_AUTH_TOKEN: z._default(listOf(isLongSecret, 'a token has at least 16 letters'), []).register(about, {
    means: 'the secret Twilio signs with; two with a comma while one replaces the other',
    without: 'texts are refused with a sentence that says so; the simulated phone works',
  }),
  DATABASE_PATH: z._default(z.string(), 'var/adelante.db').register(about, {
    means: 'the SQLite file, or `:memory:`',
    without: '`var/adelante.db`',
  }),
  DATABASE_URL: z
    .optional(
      z.string().check(z.refine(isPostgres, 'it looks like postgres://user:password@host:5432/database')),
    )
    .register(about, {
      means: 'a PostgreSQL database, for several processes: `postgres://user:password@host:5432/name`',
      without: 'the SQLite file',
    }),
  MASTER_KEY: z.optional(z.string()).register(about, {
    means:
      '32 bytes in base64 that lock every answer (`openssl rand -base64 32`); set together with `PEPPER`',
    without: 'made once under `var/`, with a warning',
  }),
  PEPPER: z.optional(z.string()).register(about, {
    means: '32 bytes in base64 that turn a number into a name nobody can turn back; it can never be changed',
    without: 'made once under `var/`, with a warning',
  }),
  RETIRED_MASTER_KEYS: z
    ._default(
      listOf(() => true, ''),
      [],
    )
    .register(about, {
      means: 'master keys from before, with commas between: they still open what they locked',
      without: 'none',
    }),
  CLINIC_FILE: z.optional(z.string()).register(about, {
    means: 'the file in which a clinic says who it is',
    without: '`clinic.yaml` beside this program, when there is one',
  }),
  ALLOWED_ORIGINS: z
    ._default(listOf(isOrigin, 'a site is a scheme and a host: https://example.org'), [])
    .register(about, {
      means: 'sites that may carry the widget, with commas between',
      without: 'only our own pages',
    }),
  PRACTICE_PHONE: z.optional(z.enum(['on', 'off'])).register(about, {
    means: '`on` or `off`: the first page has a practice phone, and shows both talks from inside',
    without: 'on until Twilio is connected',
  }),
  TRUST_PROXY: z.optional(proxies()).register(about, {
    means:
      'how many proxies stand in front of us, or their addresses with commas between: who wrote is then read from `X-Forwarded-For`',
    without: 'none: the address that connects is the one that counts, unless it is of our own network',
  }),
  TEXTS_PER_MINUTE: most(100).register(about, {
    means: 'texts one number may send in a minute; STOP and words of danger are always read',
    without: '100',
  }),
  TEXTS_PER_HOUR: most(500).register(about, {
    means: 'texts one number may send in an hour',
    without: '500',
  }),
  TURNS_PER_MINUTE: most(600).register(about, {
    means: 'messages on the web from one internet address in a minute; a whole library may have one',
    without: '600',
  }),
  VISITS_PER_MINUTE: most(120).register(about, {
    means: 'chats begun and private pages opened from one internet address in a minute',
    without: '120',
  }),
  TURNS_AT_ONCE: most(1_000).register(about, {
    means: 'messages answered at the same time by one process; whoever comes then is asked to come again',
    without: '1000, which even a slow machine answers within 8 seconds',
  }),
  METRICS: z.optional(z.enum(['on', 'off'])).register(about, {
    means: '`on` or `off`: `/metrics` has counts for Prometheus, of no one person',
    without: 'on when there is a `METRICS_TOKEN`',
  }),
  METRICS_TOKEN: z
    .optional(z.string().check(z.refine(isLongSecret, 'a token has at least 16 letters')))
    .register(about, {
      means: 'what has to be sent as `Authorization: Bearer …` to read `/metrics`',
      without: 'with `METRICS=on` anybody who reaches us may read them',
    }),
});

function most(usual: number) {
  return z._default(z.coerce.number().check(z.int(), z.gte(1)), usual);
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

/** A number of proxies, or their addresses and networks, as Express has them. */
function proxies() {
  return z.pipe(
    z
      .string()
      .check(z.refine(areProxies, 'it is a number, or addresses like 10.0.0.0/8 with commas between')),
    z.transform((text) => (/^\d+$/.test(text.trim()) ? Number(text) : listed(text))),
  );
}

function areProxies(text: string): boolean {
  return /^\s*[1-9]\d?\s*$/.test(text) || (listed(text).length > 0 && listed(text).every(isNetwork));
}

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits = '0', ...others] = text.split('/');
  return (
    isIP(address) > 0 &&
    /^\d{1,3}$/.test(bits) &&
    Number(bits) <= (isIPv6(address) ? 128 : 32) &&
    others.length === 0
  );
}
