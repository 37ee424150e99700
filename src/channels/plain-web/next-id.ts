import { hash } from 'node:crypto';

/**
 * The id of the form under an answer, by the id that was answered: the same page shown again has the same form. So
 * an older page can only bring its old answer again, and never answers the question that is open now.
 */
export function nextId(token: string, id = ''): string {
  return hash('sha256', `plain-web\n${token}\n${id}`).slice(0, 32);
}
