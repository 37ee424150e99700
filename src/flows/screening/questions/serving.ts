import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const serving = yesNoQuestion({
  id: 'serving',
  about: 'person',
  fills: (answer) => ({ person: { serving: yesOrNo(answer) } }),
});
