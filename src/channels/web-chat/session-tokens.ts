import { createHmac, timingSafeEqual } from 'node:crypto';

export type SessionTokens = Readonly<{
  issue: () => string;
  isOurs: (token: string) => boolean;
}>;

type Signing = Readonly<{
  /** At least 32 secret bytes; another key refuses every token issued before. */
  key: Uint8Array;
  random: (bytes: number) => Uint8Array;
}>;

/** 128 random bits and their signature fill whole base64 letters, so a token has one spelling. */
const randomBytes = 16;
const spelling = /^[A-Za-z0-9_-]{64}$/;

/** Tokens carry their own proof, so nothing is stored for a person who has said nothing yet. */
export function sessionTokens({ key, random }: Signing): SessionTokens {
  const sign = (name: Uint8Array): Buffer =>
    createHmac('sha256', key).update('web-chat\n').update(name).digest();
  return {
    issue: () => {
      const name = random(randomBytes);
      return Buffer.concat([name, sign(name)]).toString('base64url');
    },
    isOurs: (token) => {
      if (!spelling.test(token)) return false;
      const bytes = Buffer.from(token, 'base64url');
      return timingSafeEqual(bytes.subarray(randomBytes), sign(bytes.subarray(0, randomBytes)));
    },
  };
}
