import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import { about, settings } from '../../src/server/settings.ts';

const token = 'a'.repeat(32);

describe('settings', () => {
  test('are all optional: without any, everything starts on this machine', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      publicUrl: undefined,
      twilioAuthTokens: [],
      databasePath: 'var/adelante.db',
      databaseUrl: undefined,
      masterKey: undefined,
      retiredMasterKeys: [],
      pepper: undefined,
      allowedOrigins: [],
      hasPracticePhone: true,
      clinicFile: undefined,
      trustProxy: undefined,
      limits: {
        textsPerMinute: 100,
        textsPerHour: 500,
        turnsPerMinute: 600,
        visitsPerMinute: 120,
        turnsAtOnce: 1_000,
      },
      metrics: undefined,
    });
  });

  test.each([
    [{ PORT: '' }, { port: 3000 }],
    [{ PORT: '0' }, { port: 0 }],
    [{ PUBLIC_URL: 'https://clinic.example.org' }, { publicUrl: 'https://clinic.example.org' }],
    [
      { TWILIO_AUTH_TOKEN: `${token}, ${token}b` },
      { twilioAuthTokens: [token, `${token}b`], hasPracticePhone: false },
    ],
    [{ TWILIO_AUTH_TOKEN: token, PRACTICE_PHONE: 'on' }, { hasPracticePhone: true }],
    [{ CLINIC_FILE: 'docs/clinics/fresno.yaml' }, { clinicFile: 'docs/clinics/fresno.yaml' }],
    [{ PRACTICE_PHONE: 'off' }, { hasPracticePhone: false }],
    [{ DATABASE_URL: 'postgres://a:b@host/c' }, { databaseUrl: 'postgres://a:b@host/c' }],
    [{ DATABASE_URL: 'postgresql://host' }, { databaseUrl: 'postgresql://host' }],
    [
      { ALLOWED_ORIGINS: 'https://a.example, https://b.example' },
      { allowedOrigins: ['https://a.example', 'https://b.example'] },
    ],
    [{ METRICS: 'on' }, { metrics: { token: undefined } }],
    [{ METRICS_TOKEN: token }, { metrics: { token } }],
    [{ METRICS_TOKEN: token, METRICS: 'off' }, { metrics: undefined }],
    [{ TRUST_PROXY: '1' }, { trustProxy: 1 }],
    [
      { TRUST_PROXY: 'loopback, 10.0.0.0/8, 2001:db8::/32' },
      { trustProxy: ['loopback', '10.0.0.0/8', '2001:db8::/32'] },
    ],
    [{ MASTER_KEY: 'x', PEPPER: 'y', RETIRED_MASTER_KEYS: 'z' }, { retiredMasterKeys: ['z'] }],
  ])('%j is understood', (given, expected) => {
    expect(readConfig(given)).toMatchObject(expected);
  });

  test.each([
    [{ PORT: 'a door' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PUBLIC_URL: 'clinic.example.org' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://user:word@clinic.example.org' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://clinic.example.org/path?x=1' }, 'PUBLIC_URL'],
    [{ TWILIO_AUTH_TOKEN: `a,${token}` }, 'TWILIO_AUTH_TOKEN'],
    [{ TWILIO_AUTH_TOKEN: ',,,,,,,,,,,,,,,,,,,' }, 'TWILIO_AUTH_TOKEN'],
    [{ ALLOWED_ORIGINS: '*' }, 'ALLOWED_ORIGINS'],
    [{ ALLOWED_ORIGINS: 'https://a.example/' }, 'ALLOWED_ORIGINS'],
    [{ MASTER_KEY: 'x' }, 'MASTER_KEY'],
    [{ DATABASE_URL: 'mysql://a:b@host/c' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://a:b@host:port/c' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'var/adelante.db' }, 'DATABASE_URL'],
    [{ PEPPER: 'y' }, 'MASTER_KEY'],
    [{ PRACTICE_PHONE: 'maybe' }, 'PRACTICE_PHONE'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '0' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY'],
    [{ TEXTS_PER_MINUTE: '0' }, 'TEXTS_PER_MINUTE'],
    [{ TURNS_AT_ONCE: 'many' }, 'TURNS_AT_ONCE'],
  ])('%j is refused in one sentence that names it', (given, name) => {
    expect(() => readConfig(given)).toThrow(new RegExp(`^${name}.* is not usable \\(.+\\)\\.$`));
  });
});

describe('every setting says what it means, and the number that holds without it', () => {
  const usual: Readonly<Record<string, unknown>> = settings.parse({});
  test.each(Object.entries(settings.shape))('%s', (name, schema) => {
    const said = about.get(schema);
    expect(said?.means).toMatch(/^\S.*[^.]$/);
    if (typeof usual[name] === 'number') expect(said?.without).toMatch(new RegExp(`^${usual[name]}\\b`));
  });
});
