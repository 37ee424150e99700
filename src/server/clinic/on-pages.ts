import type { Language } from '../../channels/channel.ts';
import { reachable } from '../../channels/reachable.ts';
import { words } from '../../i18n/words.ts';
import type { Clinic } from '../../referrals/index.ts';
import { html, type Html } from '../pages/html.ts';
import type { ClinicFile } from './clinic-file.ts';

/** A clinic as the pages of one language show it. */
export type OnPages = Readonly<{
  name: string;
  /** Who runs this, and how they are reached. */
  about: Html;
  titled: (title: string) => string;
  /** What the widget is given: its name, its color. */
  attributes: readonly (readonly [name: string, value: string])[];
  hasColor: boolean;
}>;

export function onPages(file: ClinicFile | undefined, language: Language): OnPages | undefined {
  if (file === undefined) return undefined;
  const { clinic, color } = file;
  const { name } = clinic;
  return {
    name,
    about: about(file, language),
    titled: (title) => words(language, 'clinic.title', { title, clinic: name }),
    attributes: [['name', name], ...(color === undefined ? [] : ([['accent', color]] as const))],
    hasColor: color !== undefined,
  };
}

/** Whom a paper comes from. */
export function fromClinic({ name, phone, hours }: Clinic, language: Language): string {
  return words(language, 'clinic.from', { clinic: name, phone: phone.display, hours: hours[language] });
}

function about({ clinic, privacy }: ClinicFile, language: Language): Html {
  const { name, phone, hours, website } = clinic;
  const values = { clinic: name, phone: phone.display, hours: hours[language] };
  const say = (key: string) => words(language, `clinic.${key}`, values);
  const link = (href: string, shown: string) => html`<a href="${href}" rel="noreferrer">${shown}</a>`;
  const pieces = reachable(say('reach')).map((one) =>
    typeof one === 'string' ? html`${one}` : link(one.href, one.shown),
  );
  const policy = privacy === undefined ? '' : link(privacy, say('privacy'));
  return html`<p class="clinic">${say('runs')} ${pieces} ${link(website, say('website'))} ${policy}</p>`;
}
