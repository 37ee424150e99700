import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const newFelony = yesNoQuestion({
  id: 'new-felony',
  about: 'case',
  fills: (answer) => ({ case: { felonySince: yesOrNo(answer) } }),
});
