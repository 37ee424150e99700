import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const serious = yesNoQuestion({
  id: 'serious',
  about: 'case',
  sensitive: true,
  ownYesNo: true,
  fills: (answer) => ({ case: { seriousOrViolent: yesOrNo(answer) } }),
});
