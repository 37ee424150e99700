/** Whole messages that ask us to stop, in the languages we do not speak: only what can mean nothing else. */
export const stopWords: ReadonlySet<string> = new Set([
  ...[
    '그만',
    '그만해',
    '그만해요',
    '그만하세요',
    '그만 보내세요',
    '그만보내세요',
    '중지',
    '멈춰',
    '멈추세요',
  ],
  ...['停', '停止', '停止发送', '停止發送', '别发了', '別發了', '不要再发了', '不要再發了', '退订', '退訂'],
  ...['itigil', 'itigil mo', 'itigil mo na', 'itigil na', 'tigil', 'tigil na', 'itigil nyo na', 'tama na po'],
  ...['dừng', 'dừng lại', 'xin dừng lại', 'ngừng', 'đừng nhắn nữa', 'đừng nhắn tin nữa'],
  ...['դադարեցնել', 'դադարեցրեք', 'կանգ', 'կանգնեցրեք'],
  ...['стоп', 'остановить', 'остановитесь', 'хватит', 'прекратите', 'не пишите', 'отписаться'],
  ...['توقف', 'توقفوا', 'قف', 'بس كفاية', 'إيقاف', 'ایست', 'بس است', 'پیام ندهید', 'دیگر پیام ندهید', 'لغو'],
  ...['停めて', '止めて', 'やめて', 'やめてください', '停止して', 'ストップ', '配信停止', '中止'],
  ...['หยุด', 'หยุดส่ง', 'ឈប់', 'សូមឈប់', 'रुको', 'रुकिए', 'बंद करो', 'बंद करें', 'ਰੁਕੋ', 'ਬੰਦ ਕਰੋ'],
  ...['parem', 'pare de mandar mensagens', 'arrêt', 'arrêter', 'arrêtez', 'arretez'],
]);
