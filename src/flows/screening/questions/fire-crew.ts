import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const fireCrew = yesNoQuestion({
  id: 'fire-crew',
  about: 'case',
  fills: (answer) => ({ case: { fireCrew: yesOrNo(answer) } }),
});
