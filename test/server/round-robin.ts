import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening, type Listening } from '../http.ts';

/** A door in front of several servers that gives each request to the next one, as a load balancer does. */
export async function roundRobin(urls: () => readonly string[]): Promise<Listening> {
  const agent = new Agent({ keepAlive: true });
  const turn = { number: 0 };
  const door = await listening((incoming, answer) => {
    const all = urls();
    const url = all[(turn.number += 1) % all.length];
    if (url === undefined) unavailable(answer);
    else pass(incoming, answer, url, agent);
  });
  const close = () => {
    agent.destroy();
    return door.close();
  };
  return { ...door, close };
}

function pass(incoming: IncomingMessage, answer: ServerResponse, url: string, agent: Agent): void {
  const { method, headers } = incoming;
  const onward = ask(new URL(incoming.url ?? '/', url), { method, headers, agent }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
    response.once('error', () => answer.destroy());
  });
  onward.once('error', () => {
    unavailable(answer);
  });
  incoming.pipe(onward);
}

/** Whether the message was taken, nobody here can say. */
function unavailable(answer: ServerResponse): void {
  if (answer.headersSent) answer.destroy();
  else answer.writeHead(502).end();
}
