import { app, type AppParts } from '../../src/server/app.ts';
import { conversationOn, counting } from '../conversation-with.ts';
import { listening, type Listening } from '../http.ts';
import { directory } from '../referrals/directory.ts';

const anyNumber = () => Promise.resolve('fine' as const);

/**
 * The whole server on a free port and a fixed day, practice phone and all unless it is left out. `dist` is where the
 * browser's files were built.
 */
export async function openApp(dist: string, given: Partial<AppParts> = {}): Promise<Listening> {
  const { converse, takeAway, inspect, close } = await conversationOn('2026-11-23');
  const own = { url: '' };
  const server = await listening(
    app({
      converse,
      takeAway,
      today: () => '2026-11-23',
      directory,
      inspect,
      authTokens: ['00112233445566778899aabbccddeeff'],
      hasPracticePhone: true,
      isTwilioConnected: false,
      publicUrl: 'https://clinic.example.org',
      ownUrl: () => own.url,
      tokenKey: Buffer.alloc(32, 1),
      operatorKey: Buffer.alloc(32, 2),
      counts: () => Promise.resolve([]),
      random: counting(),
      allowedOrigins: [],
      limits: { turns: anyNumber, visits: anyNumber },
      trustProxy: undefined,
      isReady: () => Promise.resolve(true),
      dist,
      log: () => undefined,
      ...given,
    }),
  );
  own.url = server.url;
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await close();
    },
  };
}
