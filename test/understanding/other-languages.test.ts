import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understandLine } from '../../scripts/understand/understand-line.ts';
import type { OpenQuestion, OtherLanguage } from '../../src/understanding/index.ts';
import { choice, firstContact, place, readAt, yesNo } from './questions.ts';

const messages: Readonly<Record<OtherLanguage, readonly string[]>> = {
  ko: [
    '안녕하세요 기록 삭제',
    '네 한국어 되나요',
    '전과 기록을 지우고 싶어요',
    'hi 한국어로 가능한가요',
    'korean',
  ],
  'zh-Hans': ['你好', '我想清除犯罪记录', '我想清除 criminal record', '请问有中文吗？', 'mandarin please'],
  'zh-Hant': ['我想清除犯罪紀錄', '請問可以說中文嗎', '你好，我需要幫忙', 'do you speak cantonese?'],
  tl: [
    'magandang umaga po, paano maglinis ng record',
    'kailangan ko po ng tulong',
    'Pwede po ba mag Tagalog',
    'hindi ko po alam',
    'paano po ba i-expunge yung record ko',
    'gusto ko pong linisin ang record ko',
    'kumusta po',
  ],
  hy: ['Բարեւ', 'Բարև ձեզ, օգնություն է պետք', 'barev dzez', 'barev, ognutyun e petq', 'armenian'],
  vi: [
    'xin chao toi can giup',
    'Xin chào, tôi cần giúp đỡ',
    'toi muon xoa tien an',
    'tôi không biết tiếng Anh',
    'làm sao xóa án tích'.normalize('NFD'),
    'Chào bạn',
  ],
  fa: ['سلام', 'من می‌خواهم سابقه کیفری را پاک کنم', 'فارسی صحبت می‌کنید؟', 'farsi'],
  ru: ['привет', 'Здравствуйте, мне нужна помощь', 'Как снять судимость', 'privet'],
  ja: ['こんにちは', '犯罪記録を消したい', '日本語でお願いします'],
  ar: ['مرحبا', 'السلام عليكم', 'أريد مسح السجل الجنائي', 'من فضلك أحتاج مساعدة', 'arabic please'],
  km: ['សួស្តី', 'ខ្ញុំត្រូវការជំនួយ'],
  th: ['สวัสดีครับ', 'อยากลบประวัติอาชญากรรม'],
  hi: ['नमस्ते', 'मुझे मदद चाहिए', 'do you speak hindi'],
  pa: ['ਸਤ ਸ੍ਰੀ ਅਕਾਲ', 'punjabi'],
  pt: [
    'bom dia, preciso de ajuda',
    'oi, você pode me ajudar com meu registro',
    'quero limpar minha ficha criminal',
    'preciso de ajuda para limpar o meu registro, por favor',
    'nao entendo, eu tenho um caso',
  ],
  fr: [
    'bonjour je voudrais effacer mon casier judiciaire',
    'je ne parle pas anglais, parlez vous français',
    "j'ai besoin d'aide avec mon casier",
  ],
};

const rows = Object.entries(messages).flatMap(([language, texts]) =>
  texts.map((text) => ({ language, text })),
);
const languageIn = (question: OpenQuestion, text: string): OtherLanguage | undefined => {
  const reading = readAt(question, text);
  return 'otherLanguage' in reading ? reading.otherLanguage : undefined;
};

describe('a message in another language', () => {
  it.each(rows)('shows $language: $text', ({ language, text }) => {
    expect(readAt(firstContact, text)).toMatchObject({ kind: 'value', value: { lang: 'both' } });
    for (const question of [firstContact, yesNo('pending'), choice('level')])
      expect(languageIn(question, text)).toBe(language);
    expect(readAt(yesNo('pending'), text)).toMatchObject({ kind: 'not-understood', reason: 'no-answer' });
  });

  it.each(rows)('is no more than it was to the command: $text', ({ text }) => {
    const line = (question: object) => JSON.stringify({ id: '7', text, today: '2026-11-23', question });
    const first = { id: '7', kind: 'value', value: { lang: 'both' } };
    expect(understandLine(line({ id: 'first-contact', kind: 'first-contact' }))).toEqual(first);
    const missed = { id: '7', kind: 'not-understood', value: null, reason: 'no-answer' };
    expect(understandLine(line({ id: 'pending', kind: 'yesno' }))).toEqual(missed);
  });

  it('is read for what it says in our own words', () => {
    expect(readAt(yesNo('pending'), '네 yes')).toEqual({ kind: 'value', value: true });
    expect(readAt(place, '한인타운 90004')).toEqual({ kind: 'value', value: { zip: '90004' } });
  });

  it.each(['não, no meu caso não', 'no momento eu não tenho', 'je ne sais pas si vous pouvez'])(
    'never gives an answer by a word that looks like ours: %s',
    (text) => {
      expect(readAt(yesNo('pending'), text)).toMatchObject({ kind: 'not-understood' });
    },
  );
});

describe('English and Spanish are never taken for another language', () => {
  it.each([
    [
      'a name',
      'my name is Nguyen Van Toi',
      'Nguyễn Văn Đức',
      'I am Nguyễn Văn Đức and need help',
      'Minh Chao',
      'Kim',
    ],
    ['a name in its letters', 'my name is 김철수', 'I am 王小明', 'mi abogado es Юрий'],
    [
      'a place',
      'Koreatown',
      'Little Saigon',
      'Thai Town',
      'Chino',
      'chino hills',
      'São Paulo',
      'Little Armenia',
      'Des Moines',
    ],
    ['a people', 'I am Armenian', 'my Korean lawyer said no', 'soy filipino', 'hindi'],
    [
      'a short word',
      'ho la',
      'a la',
      'o que',
      'sim',
      'oi',
      'mga',
      'po',
      'na',
      'ako',
      'chao',
      'ciao',
      'merci',
      'meu',
      'dung',
      'eu',
    ],
    ['a parole officer', 'my po is Ms Ng', 'my PO said no', 'po Ng', 'mi po me dijo que no'],
    [
      'a slip',
      'ajuda por favor',
      'quero limpar mi record',
      'estou bien gracias',
      'me das ajuda con mi caso',
      'tambem mi ficha',
    ],
    ['laughter', 'je je je', 'ja ja', 'si si si', 'bang bang', 'ok ㅋㅋㅋㅋ', 'ㅠㅠ'],
    [
      'a face',
      '¯\\_(ツ)_/¯',
      '(ಠ益ಠ)',
      'ヽ(´▽`)ノ',
      '(・ω・)',
      '(눈_눈)',
      '(°д°)',
      '(づ｡◕‿‿◕｡)づ',
      '😂😂😂',
      '🇰🇷',
    ],
    ['one letter', 'i need 好 help', '네', '是', 'yes 中', 'ok я'],
    ['a phrase everyone knows', 'oui oui', 'c est la vie', 'deja vu', 'tu tu', 'salamat', 'merci beaucoup'],
    ['a month', '2015년 5월', 'mes de mayo', 'Mon Nov 3'],
  ])('%s', (_, ...texts) => {
    const taken = (question: OpenQuestion) =>
      texts.filter((text) => languageIn(question, text) !== undefined);
    expect([...taken(yesNo('pending')), ...taken(firstContact)]).toEqual([]);
  });
});

/** Every message is read twice: milliseconds that a slow machine may take. */
const WHOLE_CORPUS = 120_000;

describe('the whole corpus', () => {
  const home = `${import.meta.dirname}/corpus`;
  const corpus = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${home}/${file}`, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text);

  it(
    'holds no other language but these few greetings',
    () => {
      const taken = (question: OpenQuestion) =>
        corpus.filter((text) => languageIn(question, text) !== undefined);
      const greetings = [
        '안녕하세요',
        '你好',
        'xin chào',
        'kumusta',
        'Բարեւ',
        '谢谢',
        'kumusta po',
        'bonjour',
        'привет',
      ];
      for (const question of [firstContact, yesNo('pending')])
        expect(new Set(taken(question))).toEqual(new Set(greetings));
    },
    WHOLE_CORPUS,
  );
});

describe('STOP in other languages', () => {
  it.each([
    '그만',
    '그만 보내세요',
    '停止',
    '停止。',
    '不要再发了',
    'itigil',
    'Itigil na!',
    'dừng',
    'Dừng lại',
    'стоп',
    'توقف',
  ])('%s', (text) => {
    for (const question of [firstContact, yesNo('pending'), place])
      expect(readAt(question, text)).toEqual({ kind: 'command', command: 'stop' });
  });

  it.each(['dung', 'đúng', 'tama', '그만두었어요', '我停止了工作', 'стоп-лист'])('is not %s', (text) => {
    expect(readAt(yesNo('pending'), text)).not.toMatchObject({ kind: 'command' });
  });
});

describe('a crisis in other languages', () => {
  it.each([
    ['ko', '죽고 싶어요'],
    ['zh-Hans', '我不想活了'],
    ['zh-Hant', '我想自殺'],
    ['tl', 'gusto ko nang mamatay'],
    ['vi', 'tôi muốn chết'],
    ['vi', 'toi muon chet'],
    ['hy', 'ուզում եմ մեռնել'],
    ['fa', 'می‌خواهم بمیرم'],
    ['ru', 'Я хочу умереть'],
    ['ja', '死にたい'],
    ['ar', 'أريد أن أموت'],
    ['th', 'อยากตาย'],
    ['hi', 'मैं मरना चाहता हूँ'],
    ['pt', 'quero morrer'],
    ['fr', 'je veux mourir'],
  ])('%s: %s', (otherLanguage, text) => {
    for (const question of [firstContact, yesNo('pending'), place])
      expect(readAt(question, text)).toEqual({ kind: 'crisis', crisis: 'suicide', otherLanguage });
  });
});
