import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const sentenceDone = yesNoQuestion({
  id: 'sentence-done',
  about: 'case',
  fills: (answer) => ({ case: { sentenceDone: yesOrNo(answer) } }),
});
