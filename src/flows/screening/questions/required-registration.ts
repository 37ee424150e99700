import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const requiredRegistration = yesNoQuestion({
  id: 'required-registration',
  about: 'case',
  sensitive: true,
  fills: (answer) => ({ case: { requiredRegistration: yesOrNo(answer) } }),
});
