import { loudspeaker } from './drawings.ts';
import { makeButton } from './make.ts';

type ReadAloud = Readonly<{
  /** Reads these out, one after another, when it is pressed; the second time it stops. */
  buttonFor: (bubbles: readonly HTMLElement[], label: string) => HTMLElement | undefined;
  hush: () => void;
}>;

/** The browser's own voice, only ever when it is asked for. */
export function readAloud(): ReadAloud {
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  let pressed: HTMLElement | undefined;
  // Asked for now, the voices are there when they are wanted.
  speech?.getVoices();
  return {
    hush,
    buttonFor: (bubbles, label) => {
      if (!voiceFor(speech, bubbles[0])) return undefined;
      const button = makeButton(
        'quiet icon',
        () => {
          if (pressed === button) hush();
          else read(button, bubbles);
        },
        loudspeaker(),
      );
      button.setAttribute('aria-label', label);
      button.setAttribute('aria-pressed', 'false');
      return button;
    },
  };

  function hush(): void {
    pressed?.setAttribute('aria-pressed', 'false');
    if (pressed) speech?.cancel();
    pressed = undefined;
  }

  function read(button: HTMLElement, bubbles: readonly HTMLElement[]): void {
    hush();
    pressed = button;
    button.setAttribute('aria-pressed', 'true');
    for (const bubble of bubbles)
      say(speech, bubble, () => {
        if (pressed === button && !speech?.pending) hush();
      });
  }
}

function say(speech: SpeechSynthesis | undefined, bubble: HTMLElement, whenDone: () => void): void {
  const voice = voiceFor(speech, bubble);
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(bubble.textContent);
  words.voice = voice;
  words.lang = voice.lang;
  words.addEventListener('end', whenDone);
  speech?.speak(words);
}

/** A voice of this device in the language of the words: one from elsewhere would be sent all that we say. */
function voiceFor(speech?: SpeechSynthesis, bubble?: HTMLElement): SpeechSynthesisVoice | undefined {
  for (const voice of speech?.getVoices() ?? [])
    if (voice.localService && voice.lang.slice(0, 2) === bubble?.lang.slice(0, 2)) return voice;
  return undefined;
}
