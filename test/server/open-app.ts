import { app } from '../../src/server/app.ts';
import { conversationOn, counting } from '../conversation-with.ts';
import { listening, type Listening } from '../http.ts';

/** The whole server, practice phone and all, on a free port and a fixed day. `dist` is where the browser's files were built. */
export async function openApp(dist: string): Promise<Listening> {
  const { converse, takeAway, close } = await conversationOn('2026-11-23');
  const own = { url: '' };
  const server = await listening(
    app({
      converse,
      takeAway,
      today: () => '2026-11-23',
      authTokens: ['00112233445566778899aabbccddeeff'],
      hasPracticePhone: true,
      isTwilioConnected: false,
      publicUrl: 'https://clinic.example.org',
      ownUrl: () => own.url,
      tokenKey: Buffer.alloc(32, 1),
      random: counting(),
      allowedOrigins: [],
      isReady: () => Promise.resolve(true),
      dist,
      log: () => undefined,
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
