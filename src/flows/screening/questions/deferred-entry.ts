import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const deferredEntry = yesNoQuestion({
  id: 'deferred-entry',
  about: 'case',
  fills: (answer) => ({ case: { deferredEntry: yesOrNo(answer) } }),
});
