import type { OtherLanguage } from './other-language.ts';

/** What somebody writes who may end their own life, written without gaps. Only what a friend would be alarmed by. */
export const crisisWords: readonly (readonly [OtherLanguage, readonly string[]])[] = [
  ['ko', ['죽고싶', '죽어버리고싶', '자살', '살고싶지않', '살기싫', '목숨을끊']],
  ['ja', ['死にたい', '自殺し', '生きていたくない', '生きたくない']],
  ['zh-Hans', ['自杀', '想死', '不想活', '结束生命', '结束自己的生命', '轻生']],
  ['zh-Hant', ['自殺', '結束生命', '結束自己的生命', '輕生']],
  [
    'tl',
    [
      'magpakamatay',
      'magpapakamatay',
      'gustokonangmamatay',
      'gustokonamamatay',
      'gustokongmamatay',
      'ayokonangmabuhay',
      'ayawkonangmabuhay',
      'patayinangsarili',
      'papatayinkoangsarili',
    ],
  ],
  ['vi', ['tựtử', 'tựsát', 'muốnchết', 'khôngmuốnsống', 'muonchet', 'khongmuonsong']],
  ['hy', ['ինքնասպան', 'ուզումեմմեռնել', 'մեռնելեմուզում', 'չեմուզումապրել']],
  [
    'ru',
    [
      'самоубийств',
      'суицид',
      'покончитьссобой',
      'покончуссобой',
      'хочуумереть',
      'нехочужить',
      'убитьсебя',
      'убьюсебя',
    ],
  ],
  ['fa', ['خودکشی', 'میخواهمبمیرم', 'میخوامبمیرم', 'نمیخواهمزندهباشم', 'نمیخوامزندهباشم']],
  ['ar', ['انتحار', 'أنتحر', 'أريدأنأموت', 'اريداناموت', 'أقتلنفسي', 'اقتلنفسي', 'سأقتلنفسي']],
  ['th', ['ฆ่าตัวตาย', 'อยากตาย']],
  ['km', ['សម្លាប់ខ្លួន', 'ចង់ស្លាប់']],
  ['hi', ['आत्महत्या', 'खुदकुशी', 'मरनाचाहता', 'मरनाचाहती', 'जीनानहींचाहता', 'जीनानहींचाहती']],
  ['pa', ['ਖੁਦਕੁਸ਼ੀ', 'ਆਤਮਹੱਤਿਆ', 'ਮਰਨਾਚਾਹੁੰਦਾ', 'ਮਰਨਾਚਾਹੁੰਦੀ']],
  ['pt', ['queromorrer', 'voumematar', 'queromematar', 'nãoqueromaisviver', 'naoqueromaisviver']],
  ['fr', ['mesuicider', 'enviedemourir', 'veuxmourir', 'veuxmetuer', 'vaismetuer']],
];
