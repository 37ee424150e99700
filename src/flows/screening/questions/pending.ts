import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const pending = yesNoQuestion({
  id: 'pending',
  about: 'person',
  fills: (answer) => ({ person: { facingCharges: yesOrNo(answer) } }),
});
