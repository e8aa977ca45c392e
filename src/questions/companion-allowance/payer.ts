import { type Basis, confirmed } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import type { CivilDate } from '../../values/civil-date.js'
import { stageInDays } from '../../values/stage.js'
import type { AllowancePayerFacts, InsuredSystem } from './facts-of-payer.js'
import type { Inquiry, AllowancePayerRule } from './steps.js'

const isInsuredOn = ({ insuredUntil }: InsuredSystem, day: CivilDate): boolean =>
  insuredUntil === undefined || insuredUntil >= day

/** Insurance that goes on beyond the pension counts to the day of the pension only. */
const lastDayOf = (system: InsuredSystem, pensionDate: CivilDate): CivilDate =>
  system.insuredUntil === undefined || system.insuredUntil > pensionDate ? pensionDate : system.insuredUntil

/** The one system with the greatest measure; of two equal ones neither is named by the law. */
const greatest = (
  systems: readonly InsuredSystem[],
  measure: (system: InsuredSystem) => string | number,
): InsuredSystem | undefined => {
  const [first, second] = [...systems].sort((a, b) => (measure(a) < measure(b) ? 1 : -1))
  return first && second && measure(first) === measure(second) ? undefined : first
}

/** The system insured in last; of two that insured to the same day, the one joined last. */
const lastSystem = ({ systems, pensionDate }: AllowancePayerFacts): InsuredSystem | undefined =>
  greatest(systems, system => `${lastDayOf(system, pensionDate)} ${system.insuredFrom}`)

/** The last system; where several insured the person at the pension date, the one with the longest period. */
const lastOrLongest = (facts: AllowancePayerFacts): InsuredSystem | undefined => {
  const atOnce = facts.systems.filter(system => isInsuredOn(system, facts.pensionDate))
  return atOnce.length > 1 ? greatest(atOnce, ({ stage }) => stageInDays(stage)) : lastSystem(facts)
}

const PAYER: Readonly<Record<AllowancePayerRule, (facts: AllowancePayerFacts) => InsuredSystem | undefined>> =
  {
    'law-360-2023': lastSystem,
    notaries: lastOrLongest,
  }

const BASIS: Readonly<Record<AllowancePayerRule, Basis>> = {
  'law-360-2023': confirmed('law-360-2023', 'art. 67'),
  notaries: confirmed('notaries-regulation', 'companion allowance of persons insured in several systems'),
}

/** Which of the systems that pay an invalidity pension pays the companion allowance. */
export const companionAllowancePayerOf = (facts: AllowancePayerFacts, inquiry: Inquiry): Outcome<string> => {
  const { rule, systems, pensionDate } = facts
  const payer = PAYER[rule](facts)
  if (!payer) return notCovered('allowance-payer', { on: pensionDate })
  const insuredAtPensionDate = systems.filter(system => isInsuredOn(system, pensionDate)).map(({ id }) => id)
  return inquiry.step(
    'companion-allowance.payer',
    BASIS[rule],
    { rule, insuredAtPensionDate, pensionDate },
    payer.id,
  )
}
