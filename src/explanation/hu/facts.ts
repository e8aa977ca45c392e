import type { DossierPath } from '../../schema/dossier.js'
import type { Choices } from '../phrasebook.js'
import { CAUSES, DEGREES, HANDICAPS, SCHEMES, SEXES, SPECIAL_STATUSES } from './words.js'

/** The labels of a form. The contribution stage has beside it the name that the work books made known. */
export const FACTS: Readonly<Record<DossierPath, string>> = {
  scheme: 'nyugdíjrendszer',
  'person.sex': 'a személy neme',
  'person.birthDate': 'születési dátum',
  'person.specialStatus': 'különleges helyzet',
  'person.handicap': 'a biztosítotti jogviszonynál korábbi fogyatékosság',
  'person.militaryOrPolice': 'katonai, rendőri vagy hírszerzési szolgálat',
  'person.notaryAtDecision': 'közjegyzői minőség az orvosi határozat napján',
  'incapacity.degree': 'rokkantsági fokozat',
  'incapacity.cause': 'a rokkantság oka',
  'incapacity.irreversible': 'a rokkantság visszafordíthatatlansága',
  'medicalDecision.issuedOn': 'az orvosi határozat kelte',
  'medicalDecision.requestRegisteredOn': 'az orvosi felmérés iránti kérelem iktatásának napja',
  'medicalDecision.communicatedOn': 'az orvosi határozat közlésének napja',
  'medicalDecision.reviewDueOn': 'az orvos által kitűzött felülvizsgálat napja',
  'medicalDecision.contestationRegisteredOn': 'az orvosi határozat elleni fellebbezés iktatásának napja',
  'medicalDecision.rulingIssuedOn': 'a fellebbezésről hozott döntés kelte',
  'medicalDecision.rulingCommunicatedOn': 'a fellebbezésről hozott döntés közlésének napja',
  'application.registeredOn': 'a nyugdíjkérelem iktatásának napja',
  'application.grantedOn': 'a nyugdíj kezdőnapja a nyugdíjhatározat szerint',
  'pensionDecision.issuedOn': 'a nyugdíjhatározat kelte',
  'pensionDecision.communicatedOn': 'a nyugdíjhatározat közlésének napja',
  'pensionDecision.contestedOn': 'a nyugdíjhatározat elleni fellebbezés napja',
  'insurance.insuredAtDecision': 'biztosítotti minőség az orvosi határozat napján',
  'insurance.insuredByContract': 'csak társadalombiztosítási szerződésen alapuló biztosítás',
  'insurance.sickPayEndedOn': 'a táppénz utolsó napja',
  'insurance.insuranceEndedOn': 'a biztosítás utolsó napja',
  'contribution.stageAtDecision': 'járulékfizetési időszak (szolgálati idő) az orvosi határozat napjáig',
  'contribution.stageAtGrant': 'járulékfizetési időszak (szolgálati idő) a nyugdíj kezdőnapjáig',
  'contribution.contributoryStage': 'járulékkal fedezett időszak',
  'contribution.points': 'a teljesített időszakért szerzett pontok',
  'contribution.stageInOtherSystems': 'a más nyugdíjrendszerekben teljesített leghosszabb időszak',
  'contribution.voluntaryContractStage':
    'a 2018. január 1-jétől kötött társadalombiztosítási szerződéssel szerzett időszak',
  'contribution.stageInLast5Years': 'járulékfizetési időszak az utolsó öt évben',
  'payment.month': 'a hónap, amelyre a nyugdíj jár',
  'payment.correctionIndex': 'korrekciós index',
  'payment.pointValue': 'a pont értéke',
  'payment.allowanceBase': 'a kísérői pótlék alapja',
  'payment.leiInPayment': 'a 2024 augusztusára járó nyugdíj',
}

export const CHOICES: Choices = {
  scheme: SCHEMES,
  'person.sex': SEXES,
  'person.specialStatus': SPECIAL_STATUSES,
  'person.handicap': HANDICAPS,
  'incapacity.degree': DEGREES,
  'incapacity.cause': CAUSES,
}
