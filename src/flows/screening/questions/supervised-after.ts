import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const supervisedAfter = yesNoQuestion({
  id: 'supervised-after',
  about: 'case',
  fills: (answer) => ({ case: { supervisedAfter: yesOrNo(answer) } }),
});
