import type { ElsewhereTag } from '../i18n/elsewhere.ts';
import type { OtherLanguage, Reading } from '../understanding/index.ts';
import type { Moment, Turn } from './moment.ts';
import { choicesOf, promptAgain } from './prompt.ts';
import { reply, type Reply } from './reply.ts';

/** Who writes in a language we do not speak is told in it, once, who helps; then the open question stands again. */
export function elsewhere({ session, told }: Moment, reading: Reading): Turn | undefined {
  if (reading.kind === 'crisis' || !('otherLanguage' in reading) || session.toldElsewhere) return undefined;
  const help = inTheirs(reading.otherLanguage, 'help');
  const goOn =
    session.language === null
      ? { ...reply('conversation.go-on'), choices: choicesOf('lang', told) }
      : promptAgain(session.at, told);
  return { session: { ...session, toldElsewhere: true }, replies: [help, goOn] };
}

/** Words in a language we do not speak: one that is understood and has no words does not compile. */
export function inTheirs(language: OtherLanguage, what: 'help' | 'crisis'): Reply {
  const tag: ElsewhereTag = language;
  return { ...reply(`elsewhere.${tag}.${what}`), writtenIn: tag };
}
