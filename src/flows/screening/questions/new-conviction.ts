import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const newConviction = yesNoQuestion({
  id: 'new-conviction',
  about: 'case',
  fills: (answer) => ({ case: { convictedSince: yesOrNo(answer) } }),
});
