import type { Language } from '../../../channels/channel.ts';
import { chosenOn, type Chosen } from './attributes.ts';

/** What the lines to copy are made of. */
export type Wanted = Readonly<{
  /** Where Adelante is: scheme and host. */
  server: string;
  chosen: Chosen;
  /** The name and the color of the clinic that runs the server. */
  own?: Chosen | undefined;
  /** The way in without scripts, by the language it is in; the page's own stands when none is chosen. */
  ways: Readonly<Record<Language, string>>;
  page: Language;
  /** The hash of the widget's file, for a page that wants to run no other. */
  integrity?: string | undefined;
}>;

/** The lines that put the widget on a site, by the kind of site. */
export const snippets = { html, wordpress, drupal } as const;

export type Kind = keyof typeof snippets;

export const kinds = ['html', 'wordpress', 'drupal'] as const satisfies readonly Kind[];

/** The chat in a place of the page's own. */
export function element(chosen: Chosen): string {
  const own = chosenOn('element', chosen).map(([name, value]) => ` ${name}${value && `="${quoted(value)}"`}`);
  return `<adelante-chat${own.join('')}></adelante-chat>`;
}

function html(wanted: Wanted): string {
  const all = attributesOf(wanted).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  return [`<script async${all.join('')}></script>`, withoutScripts(wanted)].join('\n');
}

function wordpress(wanted: Wanted): string {
  const all = attributesOf(wanted).map(
    ([name, value]) => `    '${name}' => '${value.replace(/['\\]/g, '\\$&')}',`,
  );
  return [
    '// functions.php',
    "add_action( 'wp_footer', function () {",
    '  wp_print_script_tag( array(',
    "    'async' => true,",
    ...all,
    '  ) );',
    `  echo '${withoutScripts(wanted)}';`,
    '} );',
  ].join('\n');
}

function drupal(wanted: Wanted): string {
  const [[, src], ...others] = attributesOf(wanted);
  return [
    '# THEME.libraries.yml',
    'adelante:',
    '  js:',
    `    ${src}:`,
    '      type: external',
    '      attributes:',
    '        async: true',
    ...others.map(([name, value]) => `        ${name}: ${JSON.stringify(value)}`),
    '',
    '# THEME.info.yml',
    'libraries:',
    '  - THEME/adelante',
    '',
    '{# templates/layout/html.html.twig #}',
    withoutScripts(wanted),
  ].join('\n');
}

/** One line for a browser that runs no script: the same conversation in forms. */
function withoutScripts({ server, chosen, ways, page }: Wanted): string {
  const asked = chosen.find(([name]) => name === 'lang')?.[1];
  const language = asked === 'en' || asked === 'es' ? asked : page;
  return `<noscript><a href="${server}/plain?lang=${language}">${ways[language]}</a></noscript>`;
}

type Attributes = readonly [readonly [name: string, value: string], ...Chosen];

function attributesOf({ server, chosen, own = [], integrity }: Wanted): Attributes {
  const data = [...chosenOn('script', chosen), ...own].map(
    ([name, value]) => [`data-${name}`, value] as const,
  );
  const pinned = integrity
    ? ([
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ] as const)
    : [];
  return [['src', `${server}/widget.js`], ...data, ...pinned];
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
