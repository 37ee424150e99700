import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const evaded = yesNoQuestion({
  id: 'evaded',
  about: 'case',
  sensitive: true,
  fills: (answer) => ({ case: { evaded: yesOrNo(answer) } }),
});
