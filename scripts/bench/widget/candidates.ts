/** A widget on a page of its own, with nothing else on it: what each is measured on. */
export type Candidate = Readonly<{
  name: string;
  /** What the page holds beside an empty body. */
  markup: string;
  /** Finds the field to type in, in the page or in a shadow root. */
  field: string;
  /** Packages whose files the page loads. */
  files: Readonly<Record<string, string>>;
}>;

/** Every candidate says this first, or for ours what the bundle says first. */
export const greeting = 'Welcome. I am glad you are here.';

export const ours: Candidate = {
  name: 'adelante',
  markup: '<script async src="/widget.js"></script><adelante-chat inline lang="en"></adelante-chat>',
  field: 'textarea, input',
  files: {},
};

const deepChat: Candidate = {
  name: 'deep-chat',
  markup: `<script type="module" src="/peers/deep-chat.js"></script>
    <deep-chat introMessage='{"text":"${greeting}"}' connect='{"url":"/deep-chat/turn"}'></deep-chat>`,
  field: '#text-input',
  files: { '/peers/deep-chat.js': 'deep-chat/dist/deepChat.bundle.js' },
};

const typebot: Candidate = {
  name: '@typebot.io/js',
  markup: `<typebot-standard style="width:100%;height:600px"></typebot-standard>
    <script type="module">
      import Typebot from '/peers/typebot.js';
      Typebot.initStandard({ typebot: 'bench', apiHost: location.origin });
    </script>`,
  field: 'input[type=text], textarea',
  files: { '/peers/typebot.js': '@typebot.io/js/dist/web.js' },
};

/** Its smallest build, with a Direct Line in the page: no polling and no socket, which favours it. */
const webChat: Candidate = {
  name: 'botframework-webchat',
  markup: `<div id="chat" style="height:600px"></div>
    <script src="/peers/webchat.js"></script>
    <script src="/direct-line.js"></script>`,
  field: '[data-id="webchat-sendbox-input"], .webchat__send-box-text-box__input, textarea, input',
  files: { '/peers/webchat.js': 'botframework-webchat/dist/webchat-minimal.js' },
};

export const peers: readonly Candidate[] = [deepChat, typebot, webChat];
