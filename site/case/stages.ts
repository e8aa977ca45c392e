import type { Assessment } from 'pensie-invaliditate/assessment'

interface Stage {
  readonly years: number
  readonly months: number
  readonly days: number
}

interface Stages {
  readonly realised: Stage
  readonly potential: Stage
  readonly complete: Stage
  /** What the standard age leaves room for, beside what is realised. */
  readonly cap?: Stage
  /** Where each ends, in hundredths of the whole width. */
  readonly places: {
    readonly realised: number
    readonly potential: number
    readonly complete: number
    readonly cap?: number
  }
}

const yearsOf = ({ years, months, days }: Stage): number => years + months / 12 + days / 360

/** The stages that the rules of the potential stage noted: their steps have them, and nothing is reckoned here. */
export const stagesOf = ({ potentialStage, standardRetirement }: Assessment): Stages | undefined => {
  if (potentialStage.value === undefined || standardRetirement.value === undefined) return undefined
  const facts = Object.assign({}, ...potentialStage.steps.map(step => step.facts)) as Readonly<
    Record<string, unknown>
  >
  const realised = facts['stageAtGrant'] as Stage | undefined
  if (!realised) return undefined
  const complete = (facts['completeStage'] as Stage | undefined) ?? standardRetirement.value.completeStage
  const potential = potentialStage.value.stage
  const cap = potentialStage.steps.find(({ rule }) => rule === 'potential-stage.time-to-standard-age')
    ?.result as Stage | undefined
  const ends = {
    realised: yearsOf(realised),
    potential: yearsOf(realised) + yearsOf(potential),
    complete: yearsOf(complete),
    ...(cap ? { cap: yearsOf(realised) + yearsOf(cap) } : {}),
  }
  // A cap far beyond the complete stage binds nothing: it would only make the rest small.
  const whole = 1.04 * Math.max(ends.complete, ends.potential, Math.min(ends.cap ?? 0, 1.3 * ends.complete))
  const isFar = ends.cap !== undefined && ends.cap > whole
  const at = (years: number): number => (100 * years) / whole
  return {
    realised,
    potential,
    complete,
    ...(cap ? { cap } : {}),
    places: {
      realised: at(ends.realised),
      potential: at(ends.potential),
      complete: at(ends.complete),
      ...(ends.cap === undefined || isFar ? {} : { cap: at(ends.cap) }),
    },
  }
}
