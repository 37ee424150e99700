import { yesNoQuestion, yesOrNo } from '../../question.ts';

export const registration = yesNoQuestion({
  id: 'registration',
  about: 'person',
  sensitive: true,
  fills: (answer) => ({ person: { mustRegister: yesOrNo(answer) } }),
});
