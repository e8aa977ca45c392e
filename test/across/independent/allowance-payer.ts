import type { StageInput } from './facts.js'
import { type NotCovered, answer, refuse } from './refusal.js'
import { daysOf } from './stage-days.js'

// Who pays the companion allowance to a person with pensions in several systems: Law 360 art. 67, the notaries' Regulation.

interface System {
  readonly id: string
  readonly insuredFrom: string
  readonly insuredUntil?: string | undefined
  readonly stage: StageInput
}

export interface PayerFacts {
  readonly rule: 'law-360-2023' | 'notaries'
  readonly systems: readonly System[]
  readonly pensionDate: string
}

/** The one that no other equals or surpasses. */
const only = (systems: readonly System[], rank: (system: System) => number | string): readonly System[] => {
  const ranks = systems.map(rank)
  const highest = ranks.reduce((one, other) => (one < other ? other : one))
  return systems.filter((_, place) => ranks[place] === highest)
}

/** In the future all are the same: who is insured on the pension date has not left. */
const leftOn = ({ insuredUntil }: System, pensionDate: string): string =>
  insuredUntil === undefined || insuredUntil >= pensionDate ? '9999' : insuredUntil

export const companionAllowancePayer = ({ rule, systems, pensionDate }: PayerFacts): string | NotCovered =>
  answer(() => {
    const insured = systems.filter(system => leftOn(system, pensionDate) === '9999')
    const isLongest = rule === 'notaries' && insured.length > 1
    const last = only(systems, system => leftOn(system, pensionDate))
    const found = isLongest
      ? only(insured, ({ stage }) => daysOf(stage))
      : only(last, ({ insuredFrom }) => insuredFrom)
    return found.length === 1 && found[0] !== undefined ? found[0].id : refuse('allowance-payer')
  })
