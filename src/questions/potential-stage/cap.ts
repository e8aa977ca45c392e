import { over } from '../../engine/facts.js'
import { onTrial } from '../../law/inquiry.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { addDays, daysBetween } from '../../values/civil-date.js'
import { leastWhere } from '../../values/least-where.js'
import { stageFromDays, stageInDays, subtractStage } from '../../values/stage.js'
import type { PotentialStageFacts } from './facts.js'
import { DIFFERENCE_AND_CAP, potentialStageOf } from './length.js'
import type { Inquiry, CapOfPotentialStage, PotentialStage, PotentialStageBound } from './steps.js'

const CAP: readonly PotentialStageBound[] = ['standard-age', 'standard-age-reached']

const isUncapped = (outcome: Outcome<PotentialStage>): boolean =>
  !isNotCovered(outcome) && !CAP.includes(outcome.boundBy)

/** The forward rule is asked with an earlier grant, and with more stage, until the standard age no longer binds. */
export const capOf = (facts: PotentialStageFacts, inquiry: Inquiry): Outcome<CapOfPotentialStage> => {
  const found = potentialStageOf(facts, inquiry)
  if (isNotCovered(found)) return found
  const { law, birthDate, grantedOn, stageAtGrant } = facts
  const note = (result: CapOfPotentialStage): CapOfPotentialStage =>
    inquiry.step(
      'potential-stage.without-the-cap',
      DIFFERENCE_AND_CAP[law].cap,
      { grantedOn, stageAtGrant },
      result,
    )
  if (isUncapped(found)) return note({ capped: false })

  const asked = (other: Partial<PotentialStageFacts>): Outcome<PotentialStage> =>
    potentialStageOf(over(facts, other) as PotentialStageFacts, onTrial(inquiry))
  const daysEarlier = leastWhere(1, daysBetween(birthDate, grantedOn) - 1, days =>
    isUncapped(asked({ grantedOn: addDays(grantedOn, -days) })),
  )
  const grantedBy = addDays(grantedOn, -(daysEarlier ?? 0))
  const whole = asked({ grantedOn: grantedBy })
  if (isNotCovered(whole)) return whole
  const held = stageInDays(stageAtGrant)
  const enough = leastWhere(held, held + stageInDays(whole.stage), days =>
    isUncapped(asked({ stageAtGrant: stageFromDays(days) })),
  )
  return note({
    capped: true,
    lost: subtractStage(whole.stage, found.stage),
    grantedBy,
    stageAtGrant: stageFromDays(enough ?? held),
  })
}
