import type { Language, Outbound } from '../channel.ts';

/** What stands in every form: whose conversation it is, and the id its answer will have. */
export type Ticket = Readonly<{ token: string; id: string }>;

/** One form as a browser sent it. */
export type SentForm = Ticket &
  Readonly<{
    text: string;
    /** What the text is called on the button that said it. */
    label?: string;
  }>;

/** The name of the hidden field that keeps what a button is called. */
export function labelField(say: string): string {
  return `label:${say}`;
}

/** Why a form was not taken. */
export type Trouble = 'unreadable' | 'too-long' | 'expired' | 'from-elsewhere' | 'try-again';

/** What a person sees, before it is markup. */
export type PlainPage =
  | Readonly<{ kind: 'welcome'; next: Ticket }>
  | Readonly<{
      kind: 'turn';
      next: Ticket;
      messages: readonly Outbound[];
      /** What the person said; missing when the form was answered before, since then it may not be what was taken. */
      said?: string;
    }>
  | Readonly<{
      kind: 'trouble';
      trouble: Trouble;
      /** What can be sent again as it was. */
      unanswered?: SentForm;
    }>;

/** Makes markup of what a person is to see. */
export type WritePage = (page: PlainPage, language: Language) => string;
