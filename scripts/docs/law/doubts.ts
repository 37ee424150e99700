import type { Doubt } from '../../../src/rules/doubt.ts';

/** A question for a lawyer, and the answer the rows give meanwhile. */
export type OpenQuestion = Readonly<{ question: string; meanwhile: string }>;

export const openQuestions: Readonly<Record<Doubt, OpenQuestion>> = {
  'completion-of-the-sentence': {
    question:
      'Does "completion of the sentence" in PEN 1203.41 wait for parole or county supervision after prison, or is release enough?',
    meanwhile:
      'The later date counts. When release alone would already open the way, a note says that a lawyer may argue it.',
  },
  'supervision-after-custody': {
    question:
      'Is somebody on parole or post-release supervision "serving a sentence" under PEN 1203.4 and 1203.4a? Does PEN 1203.41(a)(3), which names parole and mandatory supervision, reach post-release supervision?',
    meanwhile:
      'All three count as a wait, and a lawyer should see the case. Under 1203.41 parole and mandatory supervision are sure; only post-release supervision is open.',
  },
  'other-fines': {
    question:
      'Do unpaid fines or fees other than restitution mean that the conditions of probation were not fulfilled (PEN 1203.4), or that the sentence was not performed (PEN 1203.4a)?',
    meanwhile:
      'They are not asked. The standing is the one without them; a note said with the headline says that it may well be a right and that the form has boxes for it. Under 1203.4a, when something is not done, the sentence says that another fine may count and to ask a lawyer.',
  },
  'revoked-misdemeanor-probation': {
    question:
      'Misdemeanor probation revoked and served in jail: PEN 1203.4 in the interest of justice, or PEN 1203.4a(b)?',
    meanwhile: 'The judge decides, under 1203.4; a note says that a lawyer can choose the section.',
  },
  'automatic-felony-window': {
    question: 'Does the felony branch of PEN 1203.425 reach back to 1973, or only to 2005?',
    meanwhile:
      '"May be" for any conviction since 1973; for 1973 to 2004 a note says to look at the state record first.',
  },
  'new-felony-and-the-four-years': {
    question:
      'Does a new felony within the four years of PEN 1203.425 stop them for good, or do they start again?',
    meanwhile: 'The state record has to show it.',
  },
  'automatic-after-a-violation': {
    question:
      'A probation finished in spite of a violation may have been revoked and given back on the way. Was it "completed without revocation"?',
    meanwhile: 'The state record has to show it.',
  },
  'automatic-after-early-discharge': {
    question: 'Does PEN 1203.425 reach a probation that the judge ended early?',
    meanwhile: 'It may: the branch asks only that there was no revocation.',
  },
  'felony-without-felony-custody': {
    question:
      'A felony that could be a misdemeanor, sentenced to a fine or ordinary county jail without probation: is it a misdemeanor by law (PEN 17(b)(1)) and open to PEN 1203.4a without a motion?',
    meanwhile:
      'When the code section may be either, it goes the way of a misdemeanor under PEN 1203.4a, and a note said at once tells that the record may still read felony and that a lawyer or the clerk can confirm. Told by a name only, a lawyer, and it is never called a right. A section that is only ever a felony needs the record. A short county jail term told as PEN 1170(h) goes to PEN 1203.41 with a lawyer beside it.',
  },
  'driving-list-without-probation': {
    question: 'Does the list of VEH 12810(a) to (e) matter under PEN 1203.4a?',
    meanwhile: 'No: it is written into 1203.4 only. A note says that a judge may look harder.',
  },
  'honest-life': {
    question:
      'Does the "honest and upright life" of PEN 1203.4a(a) run only for the first year, or until today?',
    meanwhile:
      'Until today. A later conviction leaves it to the judge, never a no; an arrest without conviction changes nothing.',
  },
  'probation-elsewhere-without-probation': {
    question: 'Does probation in another case matter under PEN 1203.4a, which does not name it?',
    meanwhile: 'The judge decides.',
  },
  'police-stop': {
    question:
      'Do VEH 2800, 2801 and 2803 fall outside PEN 1203.4 and 1203.4a always, or only when they concern an equipment inspection or an unsafe vehicle (VEH 42002.1)?',
    meanwhile:
      'A lawyer asks which it was. Only an offense known to be about an inspection or an unsafe vehicle is barred.',
  },
  'registration-alone': {
    question:
      'Does a duty to register change anything under PEN 1203.4, 1203.4a, or 1203.41 after county jail?',
    meanwhile:
      'It is never a bar. When this conviction brought it, a lawyer; when another did, or nobody told us, the standing with a lawyer beside it.',
  },
  'renamed-felony-custody': {
    question:
      'A felony served in prison or county jail, then made a misdemeanor under PEN 1170.18: is it open to PEN 1203.4a?',
    meanwhile: 'PEN 1203.41 is shown as the sure way; a note says that a lawyer may see 1203.4a too.',
  },
  'length-of-rehabilitation': {
    question:
      'Which offenses carry a life sentence for the additional four years of PEN 4852.03(a)(1), and does an offense that only sometimes brings registration take the five of (a)(2)?',
    meanwhile:
      'The longest that is possible counts: nine years where the offense may bring life in prison, ten where it may have required registration. The sentence says that a lawyer may count fewer.',
  },
  'rehabilitation-open-case': {
    question: 'Does an open case stop a petition for a certificate of rehabilitation?',
    meanwhile:
      'Later: the section asks for an honest and upright life (PEN 4852.05), and an open case casts doubt on it.',
  },
  'registry-filing-day': {
    question:
      'From which day do the ten or twenty years of PEN 290(d) run, what stops or lengthens them, and on which birthday may the petition be filed?',
    meanwhile:
      'From the day the person gives for the beginning of the duty, never exact. A note says to wait for the next birthday and that custody or a conviction for not registering adds time.',
  },
  'registry-open-case': {
    question: 'Which open charges, sentences and kinds of supervision stop a petition under PEN 290.5?',
    meanwhile: 'All of them: later.',
  },
  'straight-term': {
    question:
      'PEN 1203.41(a)(2) speaks of PEN 1170(h)(5)(A), which since 2015 no longer literally describes a straight county jail term. Does the two-year branch still mean it?',
    meanwhile: 'Yes, as form CR-180, item 5b, reads it.',
  },
  'arrest-time-limit': {
    question:
      'When has the time to file a charge run out (PEN 799 to 803.7, PEN 851.91(a)(1)(A))? One year for misdemeanors and three for felonies are the usual limits; many crimes have longer ones. Do the limits of PEN 803.7 and 801.6 hold for a misdemeanor arrest too, and what of crimes counted from their discovery or from the age of the victim?',
    meanwhile:
      'Never decided. Counted from the arrest, the longest limit that the offense may have: ten years when it may bring registration or nobody knows the offense of a felony arrest, seven for hurting a partner, six for a felony that may be serious or violent, five for hurting an older person, otherwise three, and one for a misdemeanor (seven for PEN 273.5, five for PEN 368). Past that it is called likely, with a lawyer to confirm it; before that, not yet, and the date is never exact.',
  },
  'arrest-refiling': {
    question:
      'When can a dismissed charge not be filed again (PEN 1387, PEN 851.91(a)(1)(B)(i)), and how does the person show it?',
    meanwhile:
      'By right on the condition that it cannot be filed again. For a felony, until the time to file it is likely over, a lawyer or the clerk should confirm it.',
  },
  'arrest-evasion': {
    question:
      'What counts as evading the case on purpose under PEN 851.91(a)(2)(C) and (D)? A warrant for missing court may not by itself.',
    meanwhile: 'A lawyer, not a no.',
  },
  'innocence-deadline': {
    question:
      'Do the two years of PEN 851.8(l) run from the arrest or the charge, whichever is later, and what is good cause for being late?',
    meanwhile: 'Always a lawyer; a note names the two years and the good reason.',
  },
  'diversion-sealing-law': {
    question:
      'Which of PEN 851.87, 851.90, 1000.4, 1001.9, 1001.36, 1001.80, 1001.95 to 1001.97 and 1210.1 seals the arrest after each kind of diversion, and is it a right?',
    meanwhile:
      'The judge decides, with a lawyer beside it; sealing under PEN 851.91 and the automatic note of PEN 851.93 are shown first.',
  },
  'juvenile-serious': {
    question:
      'Which juvenile cases for a crime of WIC 707(b) at 14 or older can be sealed, and how (WIC 781, 781.2, 786)?',
    meanwhile:
      'A lawyer for both petitions when the crime is serious or violent; automatic sealing stays "may be", with a lawyer beside it.',
  },
  'juvenile-open': {
    question:
      'Does an open case, or supervision in another case, keep a juvenile case from being sealed (WIC 781, 781.2, 786)?',
    meanwhile:
      'Later for both petitions, with a lawyer, because it may be the juvenile case itself. Automatic sealing stays "may be", and a note says at once that the case is not sealed if it is the one that goes on.',
  },
  'juvenile-registrant': {
    question: 'Which juvenile cases that brought registration (PEN 290.008) can be sealed?',
    meanwhile:
      'A lawyer for both petitions whenever the person has to register today; the same question is asked of whoever does not know.',
  },
  'juvenile-probation-petition': {
    question:
      'From which day does county probation have to petition under WIC 781.2 (AB 1877), and for cases that ended before it?',
    meanwhile: 'From 1 January 2025, and never more than "may be": the person is told to call and ask.',
  },
};
