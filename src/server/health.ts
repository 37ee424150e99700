import express, { type Router } from 'express';

/** For whoever watches the server: `/healthz` while it is alive, `/readyz` while it can take a turn. */
export function health(isReady: () => Promise<boolean>): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.type('text/plain').send('ok'));
  router.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready' : 'not ready');
  });
  return router;
}
