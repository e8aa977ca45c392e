import { datedValues, valueOn } from './dated-values.js'
import type { DecimalInput } from './facts.js'
import { decimal, isBelow, lei, minus, plus, whole } from './fraction.js'
import { type NotCovered, answer, refuse } from './refusal.js'

// The social indemnity: the State tops up the sum of a person's pensions who lives in Romania (handbook 7, 23). Reported
// beside the pension, never added to it. The level before March 2017 is not known well enough.

const SOCIAL_INDEMNITY = datedValues(`
  2017-03 520   2018-07 640   2019-09 704   2020-09 800   2022-01 1000   2023-01 1125   2024-01 1281   2026-12
`)

export interface SocialIndemnityFacts {
  readonly month: string
  /** All the pensions of the month, gross, without the companion allowance. */
  readonly pensionsLei: readonly DecimalInput[]
  /** Left out: held to live in Romania. */
  readonly livesInRomania?: boolean | undefined
}

export interface SocialIndemnity {
  readonly guaranteedLei: string
  /** '0.00' where nothing is missing to the guaranteed level, or where the person lives abroad. */
  readonly topUpLei: string
}

export const socialIndemnity = (facts: SocialIndemnityFacts): SocialIndemnity | NotCovered =>
  answer(() => {
    const guaranteed = valueOn(SOCIAL_INDEMNITY, facts.month) ?? refuse('social-indemnity')
    const sum = plus(...facts.pensionsLei.map(decimal))
    const isToppedUp = facts.livesInRomania !== false && isBelow(sum, guaranteed)
    return {
      guaranteedLei: lei(guaranteed),
      topUpLei: lei(isToppedUp ? minus(guaranteed, sum) : whole(0)),
    }
  })
