import type { DossierPath } from '../../dossier/dossier.js'
import { CAUSES, DEGREES, HANDICAPS, SCHEMES, SEXES, SPECIAL_STATUSES } from '../../grammar/hu/vocabulary.js'
import type { Choices, EventChoices } from '../label-book.js'

/** The labels of a form, without the article. The contribution stage has beside it the name that the work books made known. */
export const FACTS: Readonly<Record<DossierPath, string>> = {
  scheme: 'nyugdíjrendszer',
  'person.sex': 'személy neme',
  'person.birthDate': 'születési dátum',
  'person.specialStatus': 'különleges helyzet',
  'person.handicap': 'biztosítotti jogviszonynál korábbi fogyatékosság',
  'person.handicapCertificate': 'nyugdíjpénztárnál leadott fogyatékossági igazolás fokozata',
  'person.militaryOrPolice': 'katonai, rendőri vagy hírszerzési szolgálat',
  'person.notaryAtDecision': 'közjegyzői tisztség az orvosi határozat napján',
  'incapacity.degree': 'rokkantsági fokozat',
  'incapacity.cause': 'rokkantság oka',
  'incapacity.irreversible': 'rokkantság visszafordíthatatlansága',
  'medicalDecision.issuedOn': 'orvosi határozat kelte',
  'medicalDecision.requestRegisteredOn': 'orvosszakértői vizsgálat iránti kérelem iktatásának napja',
  'medicalDecision.communicatedOn': 'orvosi határozat közlésének napja',
  'medicalDecision.reviewDueOn': 'orvos által kitűzött felülvizsgálat napja',
  'medicalDecision.contestationRegisteredOn': 'orvosi határozat elleni fellebbezés iktatásának napja',
  'medicalDecision.rulingIssuedOn': 'fellebbezésről hozott döntés kelte',
  'medicalDecision.rulingCommunicatedOn': 'fellebbezésről hozott döntés közlésének napja',
  'application.registeredOn': 'nyugdíjkérelem iktatásának napja',
  'application.grantedOn': 'nyugdíj kezdőnapja a nyugdíjhatározat szerint',
  'pensionDecision.issuedOn': 'nyugdíjhatározat kelte',
  'pensionDecision.communicatedOn': 'nyugdíjhatározat közlésének napja',
  'pensionDecision.contestedOn': 'nyugdíjhatározat elleni fellebbezés napja',
  'insurance.insuredAtDecision': 'biztosítotti jogviszony az orvosi határozat napján',
  'insurance.insuredByContract': 'csak társadalombiztosítási szerződésen alapuló biztosítás',
  'insurance.sickPayEndedOn': 'táppénz utolsó napja',
  'insurance.insuranceEndedOn': 'biztosítotti jogviszony (vagy ha az későbbi, a táppénz) utolsó napja',
  'contribution.stageAtDecision': 'szolgálati idő (stagiu de cotizare) az orvosi határozat napjáig',
  'contribution.stageAtGrant': 'szolgálati idő (stagiu de cotizare) a nyugdíj kezdőnapjáig',
  'contribution.contributoryStage': 'járulékkal fedezett szolgálati idő',
  'contribution.points': 'teljesített időszakért szerzett pontok',
  'contribution.firstPotentialStage':
    'a jog megnyílásakor eredetileg megállapított potenciális szolgálati idő',
  'contribution.stageInOtherSystems': 'más nyugdíjrendszerekben teljesített leghosszabb időszak',
  'contribution.voluntaryContractStage':
    '2018. január 1-jétől kötött társadalombiztosítási szerződéssel szerzett időszak',
  'contribution.stageInLast5Years': 'szolgálati idő az utolsó öt évben',
  'contribution.professionStageOn2013': 'közjegyzői szakmában 2013. január 1-jéig töltött idő',
  'payment.month': 'nyugdíj tárgyhónapja',
  'contribution.averageScore': 'a 2011 előtt megnyílt nyugdíj éves átlagpontszáma',
  'payment.correctionIndex': 'korrekciós index',
  'payment.pointValue': 'pont értéke',
  'payment.allowanceBase': 'kísérői pótlék alapja',
  'payment.leiInPayment': '2024 augusztusára járó nyugdíj',
  'person.reducedAgeReachedOn': 'csökkentett nyugdíjkorhatár betöltésének napja',
  'medicalDecision.validUntil': 'orvosi határozat érvényességének utolsó napja',
  'emergency.documentsSent': 'küldtek-e új orvosi iratokat a 2020-as szükségállapot után',
  'emergency.documentsSentOn': 'új orvosi iratok elküldésének napja a 2020-as szükségállapot után',
  'payment.oldAgeLei': 'öregségi nyugdíj összege',
}

export const CHOICES: Choices = {
  scheme: SCHEMES,
  'person.sex': SEXES,
  'person.specialStatus': SPECIAL_STATUSES,
  'person.handicap': HANDICAPS,
  'person.handicapCertificate': {
    grave: 'súlyos fogyatékosság',
    accentuated: 'jelentős fogyatékosság',
    medium: 'közepes fogyatékosság',
  },
  'incapacity.degree': DEGREES,
  'incapacity.cause': CAUSES,
}

/** What an event lets choose. */
export const EVENT_CHOICES: EventChoices = {
  degree: { ...DEGREES, none: 'a munkaképesség visszanyerve' },
  by: {
    office: 'társadalombiztosítási szakértő orvos (orvosszakértői rendelő)',
    institute: 'országos orvosszakértői intézet',
    'regional-centre': 'területi orvosszakértői központ',
    'military-commission': 'Központi Katonai Orvosszakértői Bizottság',
  },
  askedFor: { review: 'orvosi felülvizsgálat', convocation: 'behívás szerinti orvosi vizsgálat' },
  what: {
    pension: 'csak a nyugdíj',
    allowance: 'csak a kísérői pótlék',
    both: 'a nyugdíj és a kísérői pótlék',
  },
  kind: {
    employee: 'alkalmazotti munka',
    'elected-or-appointed': 'választott vagy kinevezett tisztség',
    independent: 'önálló tevékenység',
    'local-councillor': 'helyi tanácsosi megbízatás',
  },
}
