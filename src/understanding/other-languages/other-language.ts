/** The languages of Los Angeles that we know when we see them and do not speak, by BCP-47 tag. */
export const otherLanguages = [
  'ko',
  'zh-Hans',
  'zh-Hant',
  'tl',
  'hy',
  'vi',
  'fa',
  'ru',
  'ja',
  'ar',
  'km',
  'th',
  'hi',
  'pa',
  'pt',
  'fr',
] as const;

export type OtherLanguage = (typeof otherLanguages)[number];
