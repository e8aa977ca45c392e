import { confirmed, uncertain } from '../../law/citation.js'
import { compareStages, stageFromYears } from '../../values/stage.js'
import { anyStage, countedStage } from './any-stage.js'
import { isArt74Person, isFreeOfStage } from './art-74.js'
import { type Condition, conditionMet } from './condition.js'
import type { EligibilityFacts } from './facts.js'

/** Law 263/2010 since 2013-03-15: some stage is enough, and art. 74 persons need none. */
export const stageSince2013: Condition = (facts, inquiry) =>
  isArt74Person(facts, inquiry)
    ? 'met'
    : anyStage(
        countedStage(facts, confirmed('geo-103-2017', 'in force from 2018-01-01'), inquiry),
        confirmed('law-263-2010', 'art. 73'),
        inquiry,
      )

export type DiseaseFacts = Pick<EligibilityFacts, 'law' | 'cause' | 'specialStatus' | 'stageInLast5Years'>

export const isOrdinaryDisease = (facts: DiseaseFacts): boolean =>
  facts.cause === 'ordinary-disease' && !isFreeOfStage(facts)

/** A condition that one page of 2019 prints for an ordinary disease; not applied unless the caller says so. */
export const twoOfTheLastFiveYears: Condition = (facts, inquiry) => {
  if (!isOrdinaryDisease(facts)) return 'met'
  const { stageInLast5Years: realised } = facts
  // Without the fact no reading can be weighed against the other; the reading `applied` then asks for it.
  if (!realised) return 'met'
  if (inquiry.reading('unread-2-of-5-rule') === 'not-applied') return 'met'
  const required = stageFromYears(2)
  return conditionMet(
    inquiry,
    'less-than-two-of-the-last-five-years',
    'eligibility.two-of-the-last-five-years',
    uncertain('law-263-2010', 'art. 73'),
    { required, realised },
    compareStages(realised, required) >= 0,
  )
}
