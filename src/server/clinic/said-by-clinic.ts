/** Why a text does not fit into our messages: too long, or with a sign that phones bill for or cannot show. */
export function tooLong(name: string, text: string, most: number): string | undefined {
  const [odd] = /[‘’“”–—…•!¡{}\n]|\p{Extended_Pictographic}/u.exec(text) ?? [];
  if (odd !== undefined)
    return `${name} has ${odd === '\n' ? 'a new line' : odd} in it. Use plain letters on one line, with - and ' from the keyboard.`;
  return text.length > most
    ? `${name} has ${text.length} letters and may have ${most}, so that it fits into a text. Say it shorter.`
    : undefined;
}

/** Why a greeting would get in the way of what people have to be told: we are no lawyer, and STOP and HELP always work. */
export function greetingHides(text: string): string | undefined {
  const [command] = commands.exec(text) ?? [];
  if (command !== undefined)
    return `the greeting has ${command} in it. We tell people ourselves how to stop and how to get help, and a second way to say it would hide that: leave the word out.`;
  const [promise] = promises.exec(text) ?? [];
  if (promise !== undefined)
    return `the greeting has "${promise}" in it. People have to be told that this is no lawyer, gives no advice and promises nothing: leave the word out.`;
  return text.includes('?')
    ? 'the greeting asks something, and our own question comes after it. Say it without a question.'
    : undefined;
}

/** Words that phone companies and we obey. */
const commands =
  /(?<!\p{L})(?:STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT|START|UNSTOP|HELP|INFO|ALTO|AYUDA|PARAR|CANCELAR|EMPEZAR|DELETE|BORRAR)(?!\p{L})/u;

const promises =
  /(?<!\p{L})(?:lawyers?|attorneys?|advice|advise|qualif\p{L}+|eligible|guarante\p{L}+|eras\p{L}+|expung\p{L}+|clean|abogad\p{L}+|licenciad\p{L}+|asesor\p{L}+|consejos?|califica\p{L}*|elegible|garanti\p{L}+|borr\p{L}+)(?!\p{L})/iu;
