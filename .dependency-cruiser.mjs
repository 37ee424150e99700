/** Who may import whom: the table of `docs/adr/0008-layers.md`, one line a folder, each with its reason. */
const layers = {
  rules: { src: [], npm: ['temporal-polyfill'], why: 'The law stands alone, so that anybody can use it.' },
  understanding: { src: [], npm: [], why: 'A reader knows texts, not the law or the flow.' },
  referrals: { src: ['rules'], npm: [], why: 'Who helps depends on findings and a place, on nothing else.' },
  flows: { src: ['rules', 'understanding'], npm: ['xstate'], why: 'The chart only routes.' },
  results: { src: ['rules', 'referrals'], npm: [], why: 'A result is keys; words come later.' },
  i18n: { src: [], npm: ['i18next'], why: 'Words know no law and no person.' },
  privacy: { src: [], npm: [], why: 'Locks know nothing of what they lock.' },
  limits: {
    src: ['privacy'],
    npm: ['rate-limiter-flexible', 'pg'],
    why: 'A limit counts; it does not know what.',
  },
  store: { src: ['privacy'], npm: ['pg'], why: 'A store keeps JSON it does not look into.' },
  conversation: {
    src: [
      'rules',
      'understanding',
      'referrals',
      'flows',
      'results',
      'i18n',
      'privacy',
      'store',
      'channels/channel.ts',
      'channels/segments.ts',
    ],
    npm: [],
    why: 'A turn is taken here, from everything above, and knows no channel but its shape and how much a text holds.',
  },
  'channels/twilio-sms': {
    src: ['channels/channel.ts', 'channels/segments.ts'],
    npm: ['twilio', 'express', 'sms-segments-calculator'],
    why: 'A channel translates messages and knows nothing else.',
  },
  'channels/web-chat': {
    src: ['channels/channel.ts'],
    npm: ['express', 'zod'],
    why: 'A channel translates messages and knows nothing else.',
  },
  'channels/plain-web': {
    src: ['channels/channel.ts', 'channels/web-chat/session-tokens.ts', 'channels/web-chat/only-origins.ts'],
    npm: ['express', 'zod'],
    why: 'Web chat in forms: the same tokens and the same origins, and nothing else.',
  },
  'channels/terminal': {
    src: ['channels/channel.ts'],
    npm: [],
    why: 'A channel translates messages and knows nothing else.',
  },
  widget: {
    src: [
      'channels/web-chat/protocol.ts',
      'channels/channel.ts',
      'channels/neutral-page.ts',
      'channels/reachable.ts',
    ],
    npm: [],
    why: "The browser's side is bundled alone.",
  },
};

const escaped = (path) => path.replaceAll('.', '\\.');

const rules = Object.entries(layers).flatMap(([folder, { src, npm, why }]) => [
  {
    name: `${folder} imports only what lies before it`,
    comment: why,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: [folder, ...src].map((path) => `^src/${escaped(path)}(/|$)`) },
  },
  {
    name: `${folder} uses only its own packages`,
    comment: why,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '^node_modules/',
      pathNot: ['@types/', ...npm].map((name) => `^node_modules/${escaped(name)}`),
    },
  },
]);

export default {
  forbidden: [
    ...rules,
    {
      name: 'no circles',
      comment: 'Two files that need each other are one idea in two places.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { circular: true },
    },
    {
      name: 'flows know readers by their types only',
      comment: 'The chart is handed answers; it does not read texts.',
      severity: 'error',
      from: { path: '^src/flows/' },
      to: { path: '^src/understanding/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the product does not import its workshop',
      comment: 'Scripts and tests stand on the product, never under it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'everything imported exists',
      comment: 'A typing mistake in a path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
