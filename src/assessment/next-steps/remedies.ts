import { confirmed } from '../../law/citation.js'
import { FINAL, termIn, TRIBUNAL } from '../../questions/contestation/inner.js'
import { isFinding } from '../section.js'
import type { NextStep } from './kinds.js'
import { againstLastDecision } from './of-last-decision.js'
import {
  isPast,
  isUnderLaw360,
  isWithoutRight,
  LAW_360_FROM,
  periodNow,
  type Situation,
} from './situation.js'

/** A decision of the house whose communication is not told; of older ones it is not known here which road they took. */
const againstHouse = (
  act: 'contest-end-of-payment' | 'contest-pension-decision' | 'contest-refusal',
  needs: readonly string[],
): NextStep => ({
  act,
  within: { days: TRIBUNAL.days, of: 'communication' },
  where: 'tribunal-of-domicile',
  papers: ['claim-to-the-tribunal'],
  otherwise: 'decision-final',
  ...(needs.length > 0 ? { needs } : {}),
  otherwiseCitation: FINAL.pension['law-360-2023'].citation,
  citation: TRIBUNAL.basis.citation,
})

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

/** The decision on the pension, or on its refusal, likewise. */
const ofPensionDecision = (situation: Situation): readonly NextStep[] => {
  const { facts } = situation
  const { pensionDecisionCommunicatedOn, pensionDecisionContestedOn, applicationRegisteredOn } = facts
  const isTold = pensionDecisionCommunicatedOn !== undefined || pensionDecisionContestedOn !== undefined
  if (isTold || applicationRegisteredOn === undefined) return []
  if (applicationRegisteredOn < LAW_360_FROM || !isPast(applicationRegisteredOn, situation)) return []
  const state = periodNow(situation)?.state
  if (state === 'suspended' || state === 'ended' || !isFinding(situation.sections.eligibility)) return []
  const needs = ['pensionDecision.communicatedOn']
  if (isWithoutRight(situation)) return [againstHouse('contest-refusal', needs)]
  return [againstHouse('contest-pension-decision', needs), ...annulment(needs)]
}

/** The end of the payment is a decision of the house too. */
const ofEnd = (situation: Situation): readonly NextStep[] => {
  const period = periodNow(situation)
  return period?.state === 'ended' && period.from >= LAW_360_FROM
    ? [againstHouse('contest-end-of-payment', [])]
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
