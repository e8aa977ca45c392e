import { byLaw, type ByLaw } from '../../law/by-law.js'
import { confirmed, derived } from '../../law/citation.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { bare } from '../../values/bare.js'
import { type Stage, stageFromYears } from '../../values/stage.js'
import { isOfTheTransition, completeStageUnderHandicap } from '../retirement-age/inner.js'
import type { PotentialStageFacts } from './facts.js'
import type { Inquiry } from './steps.js'

/** What measures the length: the complete stage of the person, and which of the law's limits hold. */
export interface Limits {
  readonly completeStage: Stage
  readonly hasThreshold: boolean
  readonly isCappedAtStandardAge: boolean
}

type LimitsRule = (facts: PotentialStageFacts, completeStage: Stage, inquiry: Inquiry) => Limits

const bothLimits = (completeStage: Stage): Limits => ({
  completeStage,
  hasThreshold: true,
  isCappedAtStandardAge: true,
})

interface LimitsUnderHandicap {
  readonly threshold: boolean
  readonly cap: boolean
}

const LIMITS_UNDER_HANDICAP: Readonly<Record<ReadingOf<'handicap-limits'>, LimitsUnderHandicap>> = {
  'cap-applies-gates-do-not': { threshold: false, cap: true },
  'all-apply': { threshold: true, cap: true },
  'none-applies': { threshold: false, cap: false },
}

/** Law 263/2010: who worked blind or with a handicap older than the insured status has a shorter complete stage. */
const limitsOfLaw263: LimitsRule = ({ handicap }, completeStage, inquiry) => {
  if (!handicap) return bothLimits(completeStage)
  const reduced = completeStageUnderHandicap(completeStage, handicap, inquiry)
  const reading = inquiry.reading('handicap-limits')
  const { threshold, cap } = inquiry.step(
    'potential-stage.limits-under-handicap',
    derived('law-263-2010', 'art. 75(2), art. 76(3)'),
    { handicap, reading },
    LIMITS_UNDER_HANDICAP[reading],
  )
  return { completeStage: reduced, hasThreshold: threshold, isCappedAtStandardAge: cap }
}

const limitsOfLaw360: LimitsRule = (_facts, completeStage) => bothLimits(completeStage)

/** Notaries: 35 years; the 30 of the transition were written for the old-age pension. */
const limitsOfTheNotaries: LimitsRule = ({ birthDate, professionStageOn2013 }, _completeStage, inquiry) => {
  const isOpen = isOfTheTransition(birthDate, professionStageOn2013)
  const asked = bare(isOpen ? { reading: inquiry.reading('notaries-complete-stage-30') } : {})
  return bothLimits(
    inquiry.step(
      'potential-stage.complete-stage-of-the-notaries',
      confirmed('notaries-regulation', 'complete period of contribution'),
      { ...(professionStageOn2013 ? { professionStageOn2013 } : {}), ...asked },
      stageFromYears(asked.reading === 'yes' ? 30 : 35),
    ),
  )
}

export const LIMITS: ByLaw<LimitsRule> = byLaw({
  'law-263-2010': limitsOfLaw263,
  'law-360-2023': limitsOfLaw360,
  notaries: limitsOfTheNotaries,
})
