import type { OtherLanguage } from './other-language.ts';

/** Words of a language that is written in Latin letters here, without accents wherever people leave them out. */
export type WordsOfLanguage = Readonly<{
  language: OtherLanguage;
  /** Neither English nor Spanish, and no slip of the finger in either. */
  own?: string;
  /** Less sure: they count half. */
  likely?: string;
  /** Words that Spanish or English has as well: beside its own words they speak for nobody. */
  shared?: string;
  /** What shows the language only when it is all that is said. */
  whole: readonly string[];
}>;

/** Somebody who asks for a language by its English name. */
function named(...names: readonly string[]): readonly string[] {
  return names.map((name) => `={in,speak,do you speak,i speak,i only speak,only,} ${name} {only,}`);
}

export const wordsOfLanguages: readonly WordsOfLanguage[] = [
  {
    language: 'tl',
    own: 'po opo ako ko mga hindi paano pano magandang umaga hapon salamat kailangan tulong tulungan matulungan maglinis linisin burahin mabura niyo nyo ninyo kayo yung iyong akong kong pong meron mayroon marunong magsalita saan bakit dahil namin natin kami alam tagalog ngayon kaibigan',
    likely: 'ang ng sa na ba bang lang naman gabi wala may ka mo gusto pwede ano sino kung rin din',
    shared: 'para gusto pwede pero abogado kaso record may at na no ano',
    whole: [
      ...named('tagalog', 'filipino', 'pilipino'),
      '={kumusta,kamusta} {po,ka,kayo,}',
      '=magandang {umaga,hapon,gabi,araw} {po,}',
      '=salamat po',
      '={opo,oo po,hindi po}',
    ],
  },
  {
    language: 'vi',
    own: 'xin chao toi tôi khong không giup giúp duoc được muon biet nguoi tieng xoa nhung luat cần của bạn với tiền hồ sơ làm nói hỏi dạ vâng cảm ơn thể ạ muốn biết người tiếng xóa những luật',
    likely: 'viet án tích có gì',
    shared: 'can',
    whole: [...named('vietnamese'), '=tieng viet', '=cam on'],
  },
  {
    language: 'hy',
    own: 'barev dzez hayeren shnorhakalutyun shnorhakal ognutyun ognel ogneq uzum khosum karogh vonts inchpes petq',
    likely: 'em chem inz es duq',
    whole: [...named('armenian'), '=barev {dzez,}'],
  },
  {
    language: 'ru',
    own: 'privet zdravstvuyte zdravstvuite spasibo pomogite pozhaluysta pozhaluista nuzhna nuzhno mne russki',
    whole: [...named('russian'), '={privet,zdravstvuyte,zdravstvuite}'],
  },
  {
    language: 'pt',
    own: 'nao você voce vocês obrigado obrigada meu meus minha minhas tenho estou uma posso bom são então sou criminais português falo',
    likely: 'eu quero preciso ajuda limpar apagar boa noite em fazer ficha registro tambem olá',
    shared: 'de para por favor que como com a o e os as se me no na do da dos das si con el mi es',
    whole: [...named('portuguese'), '=bom dia', '=boa {tarde,noite}'],
  },
  {
    language: 'fr',
    own: 'bonjour bonsoir suis voudrais besoin casier judiciaire effacer merci avec dans vous nous êtes etes avez pouvez parlez français francais oui veux peux sais aimerais aidez',
    likely: 'je ai une est pas pour mon ma mes des aide quoi où comment',
    shared: 'de la le les un que qui sur si se me te en du mon ma mes des comment criminal record no',
    whole: [...named('french'), '={bonjour,bonsoir}'],
  },
  { language: 'ko', whole: [...named('korean'), '={annyeonghaseyo,annyeong haseyo}'] },
  { language: 'zh-Hans', whole: named('chinese', 'mandarin') },
  { language: 'zh-Hant', whole: named('cantonese') },
  { language: 'fa', whole: named('farsi', 'persian') },
  { language: 'ja', whole: named('japanese') },
  { language: 'ar', whole: named('arabic') },
  { language: 'km', whole: named('khmer', 'cambodian') },
  { language: 'th', whole: named('thai') },
  { language: 'hi', whole: ['={in,speak,do you speak,i speak,i only speak,only} hindi {only,}'] },
  { language: 'pa', whole: named('punjabi') },
];
