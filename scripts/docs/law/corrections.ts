/** A test by its file and its title. */
export type HeldBy = Readonly<{ file: string; title: string }>;

/** What popular articles on clearing a record say, what the law says, and the test that holds it right. */
export type Correction = Readonly<{
  said: string;
  verdict: string;
  fact: string;
  law: string;
  heldBy: HeldBy;
}>;

const here = 'test/rules/corrections.test.ts';

export const corrections: readonly Correction[] = [
  {
    said: 'A case is "removed from their records".',
    verdict: 'Wrong.',
    fact: 'California gives a dismissal: the record stays, and is marked.',
    law: 'PEN 1203.4(a)(1); form CR-181',
    heldBy: { file: here, title: 'no text says that a case is removed, erased or expunged' },
  },
  {
    said: 'All fines and restitution must have been paid.',
    verdict: 'Wrong since 1 January 2023.',
    fact: 'Unpaid restitution or a restitution fine cannot be the reason for a no. It is still owed. Other unpaid fines are an open question: see [other-fines](doubts.md#other-fines).',
    law: 'PEN 1203.4(c)(3), 1203.4a(e), 1203.41(d), 1203.42(c), 17 (SB 1106)',
    heldBy: {
      file: here,
      title:
        'unpaid restitution is not even a fact, and the person hears that it cannot be the reason for a no',
    },
  },
  {
    said: 'Probation must have been completed.',
    verdict: 'Incomplete.',
    fact: 'An early end counts as well, and after a violation the judge may still say yes. Without probation there is PEN 1203.4a, after jail or prison for a felony PEN 1203.41, and a fire crew need not finish supervision: PEN 1203.4b.',
    law: 'PEN 1203.4(a)(1), 1203.4a, 1203.41, 1203.4b',
    heldBy: { file: here, title: 'whoever did not simply complete probation has a way too' },
  },
  {
    said: 'There must be no new charges.',
    verdict: 'Right, but incomplete.',
    fact: 'Nor may the person be on probation for, or be serving, any sentence; for PEN 1203.41 nor on parole or mandatory supervision.',
    law: 'PEN 1203.4(a)(1), 1203.41(a)(3)',
    heldBy: { file: here, title: 'whatever is still open or running today comes first, in any case' },
  },
  {
    said: 'It is for misdemeanors and some felonies.',
    verdict: 'Outdated.',
    fact: 'Since SB 731 a petition reaches nearly every felony, prison and strikes included. A prison felony that required registration is left out, and so is the list of PEN 1203.4(b).',
    law: 'PEN 1203.41(a)(6)',
    heldBy: {
      file: here,
      title: 'state prison is open to the judge, strike or not; only registration shuts it',
    },
  },
  {
    said: 'It is not for serious offenses like certain sex crimes.',
    verdict: 'Vague.',
    fact: 'PEN 1203.4(b) is a list. "Serious" and "violent" shut one branch of what the state does by itself, and no petition.',
    law: 'PEN 1203.4(b), 1203.425(a)(1)(B)(iv)(II)',
    heldBy: {
      file: here,
      title: 'a list shuts the petition, and "serious or violent" only what the state does by itself',
    },
  },
  {
    said: 'Nothing on infractions.',
    verdict: 'Missing.',
    fact: 'An infraction that is no traffic ticket can be dismissed after a year.',
    law: 'PEN 1203.4a(a)',
    heldBy: { file: here, title: 'an infraction has a way after a year, a traffic ticket has none' },
  },
  {
    said: 'The process involves attending a hearing.',
    verdict: 'Too simple.',
    fact: 'Many petitions are decided on papers, infractions by written declaration, and Los Angeles allows people to appear from afar. The prosecutor gets 15 days.',
    law: 'PEN 1203.4(d)(1), 1203.4a(f)',
    heldBy: {
      file: here,
      title: 'the next step is papers and 15 days for the prosecutor, and an infraction is decided on paper',
    },
  },
  {
    said: 'One has to ask.',
    verdict: 'A large gap.',
    fact: 'The state clears much by itself: convictions, arrests, marijuana, juvenile cases. Check first.',
    law: 'PEN 1203.425, 851.93; HSC 11361.9; WIC 786, 781.2',
    heldBy: {
      file: here,
      title: 'what the state may have done by itself is told beside the petition, and never as done',
    },
  },
  {
    said: 'One can legally say that one was not convicted.',
    verdict: 'Too broad, and dangerous.',
    fact: 'Most private jobs and homes only. Public office, licenses, the Lottery, home care paid by the state, peace officers, and every federal, immigration, military and security question may still ask.',
    law: 'PEN 1203.4, 1203.41; form CR-181, item 6',
    heldBy: { file: here, title: 'every plan says who may still ask' },
  },
  {
    said: 'It can give back the right to own a gun.',
    verdict: 'False, and dangerous.',
    fact: 'A dismissal does not. Acting on it can be a new felony.',
    law: 'PEN 1203.4(a)(2), 1203.4a(c)(2), 1203.41(b)(3)',
    heldBy: { file: here, title: 'every plan warns about guns, and no text gives them back' },
  },
  {
    said: 'It does not affect immigration status.',
    verdict: 'Misleading.',
    fact: 'For immigration a dismissed conviction usually stays a conviction. PEN 1203.43, 1473.7, 236.14 and 236.15 can help. Who is no citizen asks an immigration lawyer before filing, and before fingerprints for the FBI.',
    law: 'PEN 1203.43, 1473.7, 236.14, 236.15',
    heldBy: {
      file: here,
      title: 'every plan sends who is no citizen to an immigration lawyer first, and nobody is asked',
    },
  },
  {
    said: 'There is no guarantee of success.',
    verdict: 'Wrong where the statute says "shall".',
    fact: 'When the facts of a mandatory track are met the judge must grant it.',
    law: 'PEN 1203.4(a)(1), 1203.4a(a)',
    heldBy: {
      file: here,
      title: 'where the statute says "shall", the person hears that the judge must grant it',
    },
  },
  {
    said: 'It can take several months.',
    verdict: 'Unconfirmed.',
    fact: 'The statute sets only the 15 days of notice. Courts differ.',
    law: 'PEN 1203.4(d)(1)',
    heldBy: { file: here, title: 'no text says how long a court takes' },
  },
  {
    said: 'The cost varies.',
    verdict: 'Outdated.',
    fact: 'Forms are free, and the present sections hold no fee. Public defenders and clinics are free.',
    law: 'PEN 1203.4, 1203.4a, 1203.41 (no fee clause)',
    heldBy: { file: here, title: 'no fee is named for a petition, and the fee waiver is' },
  },
  {
    said: 'Employers and landlords may still find expunged records.',
    verdict: 'Partly true.',
    fact: 'Courts may not give them out since August 2022, private companies are limited by Civil Code 1786.18 **[UOK]**, old databases lag, and the Department of Justice still shows them to agencies that may see them.',
    law: 'PEN 1203.425, 11105',
    heldBy: { file: here, title: 'every dismissal says that the case stays on the record, marked' },
  },
  {
    said: 'Nothing on arrests, reductions, Propositions 47 and 64, juvenile cases, survivors, certificates.',
    verdict: 'Missing.',
    fact: 'Each has a law of its own.',
    law: 'PEN 851.91, 17(b), 1170.18, 236.14, 4852.01; HSC 11361.8; WIC 781',
    heldBy: { file: here, title: 'a case that is no conviction is told where to go' },
  },
  {
    said: 'Legal aid helps at reduced cost or for free.',
    verdict: 'Right.',
    fact: 'Named, each with its source and the day it was seen.',
    law: 'no statute',
    heldBy: { file: here, title: 'whoever helps is named with a source and a day' },
  },
  {
    said: 'Expunged records may still count in a later case.',
    verdict: 'Right.',
    fact: 'A dismissed conviction counts as a prior.',
    law: 'PEN 1203.4',
    heldBy: { file: here, title: 'every dismissal says that the case still counts in a later case' },
  },
];
