import type { DossierPath } from '../dossier/dossier.js'
import { FACTS } from '../dossier/facts.js'
import type { FactTable } from '../dossier/fact-row.js'
import { FACT_PATHS } from '../dossier/paths.js'
import { STATE_OF_EMERGENCY } from '../law/emergency.js'
import type { Scheme } from '../law/laws.js'
import { FIRST_DAY_COVERED, PERIODS } from '../law/periods.js'
import { own } from '../values/bare.js'
import type { CivilDate } from '../values/civil-date.js'
import { partAt } from '../values/part-at.js'
import type { SectionAnswers } from './answer-section.js'
import type { Form } from './form.js'
import { isWaiting } from './waiting.js'

const TABLE: FactTable = FACTS

/** The days from which a term of the procedure runs: none is asked for once one of them is told. */
const OF_THE_PROCEDURE: readonly DossierPath[] = [
  'medicalDecision.requestRegisteredOn',
  'medicalDecision.communicatedOn',
  'medicalDecision.contestationRegisteredOn',
  'medicalDecision.rulingIssuedOn',
  'medicalDecision.rulingCommunicatedOn',
]

/** What the rules find themselves, or do without, and ask for in some cases all the same. */
const ASKED_IN_SOME_CASES: readonly DossierPath[] = [
  'contribution.stageInLast5Years',
  'application.grantedOn',
  'medicalDecision.reviewDueOn',
  'emergency.documentsSentOn',
  'payment.correctionIndex',
  'payment.oldAgeLei',
  'payment.pointValue',
  'payment.allowanceBase',
]

/** Of rights opened before every law covered. */
const OF_OLDER_RIGHTS: readonly DossierPath[] = [
  'contribution.averageScore',
  'contribution.firstPotentialStage',
  'medicalDecision.reviewDueOn',
]

const OF_OTHER_SCHEMES: Readonly<Record<Scheme, readonly DossierPath[]>> = {
  public: ['person.notaryAtDecision', 'payment.pointValue', 'payment.allowanceBase'],
  notaries: [
    ...OF_OLDER_RIGHTS,
    'incapacity.cause',
    'insurance.insuredAtDecision',
    'insurance.insuranceEndedOn',
    'payment.correctionIndex',
    'payment.leiInPayment',
  ],
}

/** Of a right that the newest law opens. */
const OF_EARLIER_LAWS: readonly DossierPath[] = [
  'incapacity.cause',
  'payment.correctionIndex',
  'payment.leiInPayment',
]

const FIRST_DAY_OF_NEWEST_LAW = PERIODS.at(-1)?.from ?? FIRST_DAY_COVERED

const needlessSince = (
  registeredOn: CivilDate | undefined,
  scheme: Scheme | undefined,
): readonly DossierPath[] => [
  ...(registeredOn !== undefined && registeredOn >= FIRST_DAY_COVERED ? OF_OLDER_RIGHTS : []),
  ...(scheme === 'public' && registeredOn !== undefined && registeredOn >= FIRST_DAY_OF_NEWEST_LAW
    ? OF_EARLIER_LAWS
    : []),
]

/** What only a reading looks at, and what only an old decision can have met. */
const needlessOtherwise = ({
  given: { decisionIssuedOn },
  readings,
}: SectionAnswers): readonly DossierPath[] => [
  ...(readings['unread-2-of-5-rule'] === 'applied' ? [] : (['contribution.stageInLast5Years'] as const)),
  ...(decisionIssuedOn !== undefined && decisionIssuedOn > STATE_OF_EMERGENCY.to
    ? (['emergency.documentsSentOn'] as const)
    : []),
]

// Only facts that are told make others needless: a section may be answered otherwise by what is asked for on wish.
const needlessIn = ({ dossier: { scheme }, answers, wanted }: Form): ReadonlySet<DossierPath> =>
  new Set<DossierPath>([
    ...(isWaiting(answers, wanted, 'procedure') ? [] : OF_THE_PROCEDURE),
    ...(scheme ? OF_OTHER_SCHEMES[scheme] : []),
    ...needlessSince(answers.given.applicationRegisteredOn, scheme),
    ...needlessOtherwise(answers),
  ])

const isEverAsked = (path: DossierPath): boolean =>
  TABLE[path]?.leftOut === 'asked' || ASKED_IN_SOME_CASES.includes(path) || OF_THE_PROCEDURE.includes(path)

/** Whether another fact that is told makes a fact needless. */
const isMadeNeedless = (path: DossierPath, dossier: object): boolean => {
  const row = TABLE[path]
  const others = row ? [own(row, 'settledBy'), own(row, 'notSoBeside')] : []
  return others.some(other => other !== undefined && partAt(dossier, other) !== undefined)
}

/** The facts of a dossier that its sections may still ask for, whatever is answered. */
export const askableOfDossier = (form: Form): readonly DossierPath[] => {
  const needless = needlessIn(form)
  return FACT_PATHS.filter(
    path =>
      isEverAsked(path) &&
      !needless.has(path) &&
      !isMadeNeedless(path, form.dossier) &&
      partAt(form.dossier, path) === undefined,
  )
}
