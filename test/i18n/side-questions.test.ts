import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { sideQuestions, type SideQuestion } from '../../src/understanding/side-questions/side-questions.ts';
import { englishGrade, spanishEase } from './reading-level.ts';

/** What each answer must hold, in English and in Spanish, and what it must never say in either. */
type Facts = Readonly<{ must: readonly (readonly [en: RegExp, es: RegExp])[]; never: readonly RegExp[] }>;

const facts: Readonly<Record<SideQuestion, Facts>> = {
  cost: {
    must: [
      [/no longer sets a court fee.*July 10, 2023/, /ya no pone cuota de la corte.*10 de julio de 2023/],
      [/asks for money, ask for a fee waiver/, /piden dinero, pida no tener que pagar \(formulario FW-001\)/],
      [
        /state record costs about \$25 and a fingerprint fee/,
        /historial del estado cuesta unos \$25, y aparte las huellas/,
      ],
      [/income is low, the state may waive its part/, /gana poco, pida no pagar la parte del estado/],
      [/public defender, legal aid and clinics may help for free/, /ayuda legal gratis/],
      [/private lawyer charges/, /abogado privado cobra/],
      [/chat is free/, /chat es gratis/],
    ],
    never: [/no cost/i, /free everywhere/i, /in total|total/i, /no cuesta nada/i],
  },
  'how-long': {
    must: [
      [/varies.*weeks to a few months/, /Depende.*semanas a unos meses/],
      [/court.*DA objects.*record first/, /corte.*fiscal se opone.*historial/],
      [/Nobody can promise a date or a result/, /Nadie puede prometer una fecha ni un resultado/],
    ],
    never: [/\b\d+ (days|weeks|months|días|semanas|meses)/i],
  },
  'need-lawyer': {
    must: [
      [
        /No law says you must have a lawyer.*on their own with court forms/,
        /no le exige tener abogado.*por su cuenta/,
      ],
      [/Free legal help exists and is worth asking/, /ayuda legal gratis y vale la pena/],
      [
        /not a U\.S\. citizen.*probation or parole.*open case.*serious/,
        /no es ciudadano.*probation o parole.*caso abierto.*serio/,
      ],
    ],
    never: [/you do not need a lawyer/i, /usted no necesita abogado/i],
  },
  'does-it-erase': {
    must: [
      [/^No\..*does not destroy/, /^No\..*no se destruye/],
      [/stays on it.*shows as dismissed/, /se queda en el récord.*dice que fue desestimado/],
      [
        /Courts, police and some agencies still see it/,
        /cortes, los agentes de la ley y algunas oficinas lo siguen viendo/,
      ],
      [/counts as a prior/, /cuenta como antecedente/],
    ],
    never: [/disappear|never happened|clean|sealed/i, /desaparece|nunca pasó|limpio|sellad/i],
  },
  'employer-see': {
    must: [
      [
        /Most private employers.*may not ask.*or use/,
        /casi ninguna empresa privada puede preguntar.*ni usarla/,
      ],
      [
        /police, schools, care work.*state license, government clearance/,
        /agente de la ley, escuelas, cuidado.*licencia del estado.*gobierno/,
      ],
      [/old or wrong.*dispute/, /venir mal o ser viejo.*reclamar/],
    ],
    never: [/no one|nobody|nadie/i],
  },
  'disclose-application': {
    must: [
      [/most private jobs.*may answer no/, /casi todos los trabajos privados.*contestar que no/],
      [
        /public office; peace officer jobs; state, local or some tribal licenses; State Lottery contracts; some care jobs/,
        /puestos electos, agente de la ley, licencias del estado, de la ciudad o de tribus, contratos con la California Lottery y algunos trabajos de cuidado/,
      ],
      [
        /federal, military, security clearance or immigration forms: tell, and ask a lawyer first/,
        /federales, militares o migratorios: diga todo y hable antes con un abogado/,
      ],
      [/Read the exact question/, /Lea bien la pregunta/],
    ],
    never: [/never tell/i, /nunca (lo )?diga/i],
  },
  guns: {
    must: [
      [/does not bring back gun rights/, /no vuelve el derecho a tener armas/],
      [/can be a new crime.*lawyer before/, /puede ser un delito nuevo.*abogado antes/],
      [/felony a misdemeanor, or a pardon/, /delito grave a menor, o un indulto/],
    ],
    never: [/you can (own|have)|puede tener un arma/i],
  },
  immigration: {
    must: [
      [
        /usually does not remove a conviction for immigration law/,
        /Para las leyes migratorias, casi siempre la condena sigue contando/,
      ],
      [
        /BEFORE you file, go to court, give fingerprints to the FBI or leave/,
        /ANTES de presentar papeles, ir a la corte, dar huellas al FBI o salir/,
      ],
      [/do not ask about your status.*do not write it/, /No preguntamos por su estatus.*no lo escriba/],
    ],
    never: [/\?/, /safe|not affect|seguro|no le afecta/i],
  },
  voting: {
    must: [
      [
        /can vote unless you are in state or federal prison now for a felony.*court found you unable/,
        /puede votar.*No puede en prisión por un delito grave o si una corte lo dijo/,
      ],
      [
        /on probation, on parole, or in county jail for a misdemeanor/,
        /en probation, parole o en la cárcel del condado por un delito menor/,
      ],
      [/do not need a dismissal/, /No hace falta desestimar/],
      [/citizen and 18.*[Ss]ign up/, /Con ciudadanía y 18 años; después de prisión, regístrese otra vez/],
    ],
    never: [/felons cannot vote/i, /cannot vote/i],
  },
  jury: {
    must: [
      [
        /no longer keeps most people.*once they are off supervision/,
        /ya no impide a casi nadie ser jurado al terminar la supervisión/,
      ],
      [
        /jail or prison, or on parole or felony supervision.*register for a felony sex offense/,
        /No puede en cárcel, prisión, parole o supervisión por delito grave.*registra por un delito sexual grave/,
      ],
      [
        /summons.*exact questions.*jury office/,
        /Conteste la carta, lea bien sus preguntas y llame a esa oficina/,
      ],
    ],
    never: [/do not tell|no (les )?diga/i],
  },
  housing: {
    must: [
      [/can help with many landlords/, /puede ayudar con muchos dueños/],
      [
        /may still find the case.*ban on all.*public housing has its own rules/,
        /puede encontrar el caso.*negarle a toda.*vivienda de gobierno tiene sus propias reglas/,
      ],
      [/fair housing or tenant legal/, /inquilinos o de vivienda justa/],
    ],
    never: [/cannot see|no puede ver/i],
  },
  'professional-licence': {
    must: [
      [/may still have to tell the licensing board if it asks/, /le pregunta, tal vez tenga que decirlo/],
      [
        /In general, a board cannot deny you only because of a dismissed conviction/,
        /Por lo general, no se la pueden negar solo por una condena desestimada/,
      ],
      [/board or a lawyer.*court paper/, /oficina o a un abogado.*papel que dice/],
    ],
    never: [/you will get|le van a dar la licencia/i],
  },
  'driving-licence': {
    must: [
      [
        /does not give back a suspended.*does not change what the DMV did \(VC 13555\)/,
        /no le devuelven una licencia de manejar suspendida ni cambia lo que hizo el DMV \(VC 13555\)/,
      ],
      [/its own rules and steps/, /sus propias reglas y pasos/],
    ],
    never: [/you get your license back/i],
  },
  'felony-vs-misdemeanor': {
    must: [
      [
        /Felony: the most serious.*more than a year in jail or prison/,
        /Delito grave \(felonía\): el más serio; puede dar más de un año de cárcel o prisión/,
      ],
      [
        /Misdemeanor: less serious, up to a year in county jail/,
        /Delito menor: hasta un año en la cárcel del condado/,
      ],
      [/Infraction: a ticket, only a fine/, /Infracción: solo una multa/],
      [
        /court papers or RAP sheet.*court clerk.*can be reduced/,
        /sus papeles, su historial \(rap sheet\) o la corte.*Algunas felonías se pueden bajar/,
      ],
    ],
    never: [],
  },
  'probation-vs-parole': {
    must: [
      [
        /a judge orders it instead of jail or with county jail.*Formal has an officer, informal \(summary\) does not/,
        /la ordena el juez en vez de cárcel o junto con ella; la formal lleva oficial, la informal no/,
      ],
      [
        /after state prison, with a state parole agent/,
        /después de prisión estatal, con un agente del estado/,
      ],
      [/Mandatory supervision or PRCS: the county/, /Supervisión obligatoria o PRCS: del condado, después/],
      [/court papers or ask your officer/, /[Vv]ea sus papeles o pregunte a su oficial/],
    ],
    never: [],
  },
  'case-number': {
    must: [
      [
        /court papers, ticket or RAP sheet.*lawyer or the public defender/,
        /papeles de la corte, en la multa o en su historial.*abogado, o el abogado gratis que le dio el condado/,
      ],
      [
        /court clerk in the county.*online name search \(it may charge\)/,
        /oficina de la corte del condado.*busque por nombre.*puede cobrar/,
      ],
      [/fine to go on without it/, /Puede seguir sin/],
    ],
    never: [/(we|I) can look/i, /podemos buscar/i],
  },
  'get-my-record': {
    must: [
      [
        /California Department of Justice.*"record review".*Live Scan/,
        /Departamento de Justicia de California.*"record review".*Live Scan/,
      ],
      [/fee\..*fee waiver/, /Se paga; si gana poco, pida no pagar/],
      [
        /comes to you, not to an employer.*clinics help or do it free/,
        /Le llega a usted, no a un trabajo.*gratis/,
      ],
      [/FBI record is separate/, /FBI va aparte/],
      [/do not send your record here/, /No mande su historial/],
    ],
    never: [/send it to us/i],
  },
  privacy: {
    must: [
      [
        /kept locked, only this program reads them, and about a week after your last message they are deleted/,
        /se guardan con llave, solo las lee este programa y se borran como una semana/,
      ],
      [
        /not protected like a talk with your own lawyer: no names, status or details/,
        /no es como hablar con su propio abogado: no escriba nombres, estatus ni detalles/,
      ],
      [
        /DELETE MY DATA deletes.*Texts stay on your phone, so mind who shares it/,
        /BORRAR MIS DATOS las borra.*textos se quedan en su celular/,
      ],
      [
        /do not tell police, employers or immigration/,
        /No avisamos a los agentes de la ley, ni a trabajos, ni a la migra/,
      ],
    ],
    never: [/confidential|privilege|100/i, /privilegio/i],
  },
  'bot-or-lawyer': {
    must: [
      [
        /automated program.*not a person and not a lawyer/,
        /programa automático.*No es una persona ni un abogado/,
      ],
      [/facts about the law, not legal advice/, /información legal, no consejos/],
      [/reply PERSON/, /escriba PERSONA/],
    ],
    never: [/I am a person|soy una persona/i],
  },
  'out-of-state': {
    must: [
      [/can only clear California cases/, /solo pueden limpiar casos de California/],
      [
        /Each state has its own rules.*self-help or legal aid/,
        /Cada estado tiene sus reglas.*ayuda legal o el centro de ayuda/,
      ],
    ],
    never: [],
  },
  federal: {
    must: [
      [/does not cover a federal case/, /no cubre una condena federal/],
      [
        /very few ways.*pardon.*lawyer.*federal public defender/,
        /muy pocas maneras.*indulto.*defensor público federal o a un abogado/,
      ],
    ],
    never: [],
  },
  juvenile: {
    must: [
      [/the juvenile court can seal it/, /lo sella la corte de menores/],
      [
        /sealed without asking, or when you ask.*probation office or the juvenile public defender/,
        /a veces sin que la persona lo pida.*probation o al defensor público/,
      ],
      [/It is free/, /Es gratis/],
    ],
    never: [],
  },
  dui: {
    must: [
      [
        /DUI in California can be dismissed.*driving offenses it is the judge who decides/,
        /se puede desestimar.*delitos de manejo el juez decide/,
      ],
      [
        /counts as a prior.*new DUI.*DMV penalties stay/,
        /contando como antecedente si hay otro DUI.*DMV se quedan/,
      ],
    ],
    never: [/wipes|must grant|tiene que aceptar/i],
  },
  'sex-offence': {
    must: [
      [/Some sex offenses cannot be dismissed/, /Algunos delitos sexuales no se pueden desestimar/],
      [/does not end registration.*another petition/, /el registro no termina.*se pide aparte/],
      [/talk to a lawyer/, /Hable con un abogado/],
    ],
    never: [/shame|wrong|vergüenza/i],
  },
  'unpaid-fines': {
    must: [
      [
        /January 1, 2023.*cannot be the reason to deny you \(SB 1106\)/,
        /1 de enero de 2023, no le pueden negar solo porque debe restitución.*SB 1106/,
      ],
      [/You still owe it/, /la sigue debiendo/],
      [
        /Other fines\? Ask the court.*bit by bit.*community service.*less/,
        /Otras multas: pida a la corte pagos, servicio comunitario o que la bajen/,
      ],
    ],
    never: [/must pay everything|pagar todo primero/i],
  },
  warrant: {
    must: [
      [/cannot see or check warrants/, /no puede ver órdenes de arresto/],
      [
        /open warrant or open case normally must be taken care of first/,
        /Una orden o un caso abierto casi siempre va primero/,
      ],
      [
        /lawyer or the public defender before you go to court or to the police.*risk of arrest/,
        /Antes de ir a la corte o la policía, hable con un abogado o defensor público.*riesgo de arresto/,
      ],
    ],
    never: [/safe|seguro ir/i],
  },
  'how-many': {
    must: [
      [/no fixed limit/, /No hay un tope fijo/],
      [/on its own and needs its own request/, /por separado y lleva sus propios papeles/],
      [/often try again.*Ask why/, /se puede pedir otra vez.*Pregunte por qué/],
    ],
    never: [],
  },
  'where-to-file': {
    must: [
      [/superior court of the county where you were convicted/, /corte superior del condado de la condena/],
      [
        /Los Angeles: the courthouse that handled the case, or ask the clerk/,
        /Los Ángeles: en la corte que vio el caso, o pregunte/,
      ],
      [
        /CR-180 with order CR-181.*notice 15 days before/,
        /CR-180 con la orden CR-181.*avisar al fiscal 15 días antes/,
      ],
    ],
    never: [/\d+ [A-Z]\w+ (St|Ave|Blvd)/],
  },
  hearing: {
    must: [
      [
        /judge reads your request.*prosecutor can agree or object/,
        /juez lee lo que usted pide.*fiscal puede aceptar u oponerse/,
      ],
      [/often short.*do not need to go: the court notice says/, /corta.*no hace falta ir: lo dice el aviso/],
      [/ID, papers and letters.*interpreter.*free/, /ID, papeles y cartas.*intérprete gratis/],
    ],
    never: [/will grant|va a aceptar/i],
  },
  'sealing-vs-expungement': {
    must: [
      [
        /dismissal \(in California people call it "expungement"\) does not destroy.*marked dismissed/,
        /Desestimar \(la gente lo llama "expungement" o limpiar\): el récord no se destruye.*desestimado/,
      ],
      [
        /Sealing: most people can no longer see it.*arrest without a conviction.*juvenile.*marijuana/,
        /Sellar: casi nadie lo puede ver.*arrestos sin condena.*juveniles.*marihuana/,
      ],
      [/depends on how the case ended/, /depende del final que tuvo el caso/],
    ],
    never: [/1203/, /sealed|sellad/i],
  },
  'automatic-relief': {
    must: [
      [
        /some people relief without asking \(AB 1076, SB 731\)/,
        /sin que la persona lo pida \(AB 1076, SB 731\)/,
      ],
      [
        /not for everyone or for all cases.*late or missed/,
        /No son todos los casos ni toda la gente.*tardar o faltar/,
      ],
      [/ask the state for your own record.*still file/, /pida su propio historial.*presentar los papeles/],
    ],
    never: [/yours is|el suyo ya/i],
  },
  marijuana: {
    must: [
      [
        /Prop 64.*reduced, dismissed or sealed.*Many were done on their own/,
        /Prop 64 deja bajar, desestimar o sellar.*ya se cambiaron solos/,
      ],
      [
        /state record, or ask the court or the public defender/,
        /historial, o pregunte en la corte o al defensor público/,
      ],
    ],
    never: [],
  },
  prop47: {
    must: [
      [
        /theft \(value up to \$950\) or drug possession be renamed misdemeanors/,
        /bajar a delito menor.*robo sin fuerza \(de hasta \$950\) y tener drogas/,
      ],
      [
        /before November 5, 2014.*no filing deadline any more \(SB 749\)/,
        /antes del 5 de noviembre de 2014.*no hay fecha para pedirlo \(SB 749\)/,
      ],
      [
        /serious priors or registration block it.*not give back gun rights/,
        /serios o tener que registrarse lo impiden.*No devuelve el derecho a las armas/,
      ],
      [
        /public defender or clerk for the county form/,
        /formulario en la corte o al abogado gratis del condado/,
      ],
    ],
    never: [/2022/],
  },
};

const said = sideQuestions.flatMap((id) => [
  { id, language: 'en', text: locales.en['side-questions'].answers[id] },
  { id, language: 'es', text: locales.es['side-questions'].answers[id] },
]);

describe('the answer to a side question', () => {
  test.each(said)(
    '$id in $language says what it must, and not what it must not',
    ({ id, language, text }) => {
      for (const [en, es] of facts[id].must) expect(text).toMatch(language === 'en' ? en : es);
      for (const never of facts[id].never) expect(text).not.toMatch(never);
    },
  );

  test.each(said)('$id in $language promises nothing', ({ text }) => {
    expect(text).not.toMatch(/\b(will|guarantee|you qualify|eligible|promise you)\b/i);
    expect(text).not.toMatch(/garantiza|usted califica|elegible|le prometemos/i);
  });

  /** Spanish accents leave 67 letters a part, and no fact is left out for them. */
  const mostParts: Readonly<Record<string, number>> = { en: 3, es: 4 };

  test.each(said)('$id in $language is short enough to text', ({ language, text }) => {
    expect(new SegmentedMessage(text).segmentsCount, text).toBeLessThanOrEqual(mostParts[language] ?? 0);
  });

  test.each(said)('$id in $language is easy to read', ({ language, text }) => {
    if (language === 'es') expect(spanishEase([text])).toBeGreaterThanOrEqual(65);
    else expect(englishGrade([text])).toBeLessThanOrEqual(6);
  });

  test('all of them in English are at grade six or below', () => {
    expect(englishGrade(Object.values(locales.en['side-questions'].answers))).toBeLessThanOrEqual(6);
  });

  test('every side question has a short name, to be picked by', () => {
    for (const { en, es } of sideQuestions.map((id) => ({
      en: locales.en['side-questions'].names[id],
      es: locales.es['side-questions'].names[id],
    })))
      expect(Math.max(en.length, es.length)).toBeLessThanOrEqual(32);
  });
});
