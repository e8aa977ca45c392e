import { confirmed } from '../../law/citation.js'
import { safeRoadOn, termIn } from '../../questions/contestation/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import { isFinding } from '../section.js'
import { againstHouse } from './against-the-house.js'
import type { NextStep } from './kinds.js'
import { againstLastDecision } from './of-last-decision.js'
import {
  dayAskedAbout,
  isPast,
  isUnderLaw360,
  isWithoutRight,
  LAW_360_FROM,
  periodNow,
  type Situation,
} from './situation.js'

/** What was granted and is not wanted. */
const annulment = (needs: readonly string[]): readonly NextStep[] => {
  const term = termIn('law-360-2023', 'annulment-on-request')
  return term
    ? [
        {
          act: 'ask-for-annulment',
          within: { days: term.days, of: 'communication' },
          where: 'territorial-pension-house',
          papers: ['request'],
          otherwise: 'pension-stands',
          needs,
          citation: term.basis.citation,
        },
      ]
    : []
}

/**
 * The day of a decision that is not told lies between the application and the day asked about: which road it took is known where
 * both lie on one side of the line between two laws.
 */
const issueOf = (situation: Situation): CivilDate | undefined => {
  const { pensionDecisionIssuedOn, applicationRegisteredOn: applied } = situation.facts
  if (pensionDecisionIssuedOn !== undefined || applied === undefined) return pensionDecisionIssuedOn
  const day = dayAskedAbout(situation)
  if (applied >= LAW_360_FROM) return applied
  return day !== undefined && safeRoadOn(applied).basis === safeRoadOn(day).basis ? applied : undefined
}

/** The decision on the pension, or on its refusal, likewise. */
const ofPensionDecision = (situation: Situation): readonly NextStep[] => {
  const { facts } = situation
  const { pensionDecisionCommunicatedOn, pensionDecisionContestedOn, applicationRegisteredOn } = facts
  const isTold = pensionDecisionCommunicatedOn !== undefined || pensionDecisionContestedOn !== undefined
  const issuedOn = issueOf(situation)
  if (isTold || issuedOn === undefined || applicationRegisteredOn === undefined) return []
  if (!isPast(applicationRegisteredOn, situation)) return []
  const state = periodNow(situation)?.state
  if (state === 'suspended' || state === 'ended' || !isFinding(situation.sections.eligibility)) return []
  const needs = ['pensionDecision.communicatedOn']
  if (isWithoutRight(situation)) return againstHouse('contest-refusal', { issuedOn, needs }, situation)
  return [
    ...againstHouse('contest-pension-decision', { issuedOn, needs }, situation),
    ...(applicationRegisteredOn < LAW_360_FROM ? [] : annulment(needs)),
  ]
}

/** The end of the payment is a decision of the house too. */
const ofEnd = (situation: Situation): readonly NextStep[] => {
  const period = periodNow(situation)
  return period?.state === 'ended'
    ? againstHouse('contest-end-of-payment', { issuedOn: period.from, needs: [] }, situation)
    : []
}

/** A wrong amount is revised at any time; what was paid too little comes for three years back. */
const ofAmount = (situation: Situation): readonly NextStep[] => {
  const period = periodNow(situation)
  if (period?.state !== 'in-payment' && period?.state !== 'converted') return []
  return [
    {
      act: 'ask-for-revision',
      where: 'paying-pension-house',
      papers: ['request', 'proof-of-stage'],
      citation: isUnderLaw360(situation)
        ? confirmed('law-360-2023', 'art. 94').citation
        : confirmed('law-263-2010', 'art. 107').citation,
    },
  ]
}

/** What a person can do who does not agree, where no day of it is known. */
export const remediesOf = (situation: Situation): readonly NextStep[] =>
  // The notaries' medical decisions follow the public rules; their own house's do not.
  situation.facts.scheme !== 'public'
    ? againstLastDecision(situation)
    : [
        ...ofEnd(situation),
        ...againstLastDecision(situation),
        ...ofPensionDecision(situation),
        ...ofAmount(situation),
      ]
