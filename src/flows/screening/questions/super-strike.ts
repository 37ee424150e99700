import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const superStrike = yesNoQuestion({
  id: 'super-strike',
  about: 'person',
  sensitive: true,
  fills: (answer) => ({ person: { superStrike: yesOrNo(answer) } }),
});
