import { type Basis, confirmed } from '../../law/citation.js'
import { eventPath } from '../../dossier/events.js'
import type { CivilDate } from '../../values/civil-date.js'
import { isFinding } from '../section.js'
import type { NextStep } from './kinds.js'
import { isUnderLaw360, isWithoutRight, periodNow, type Situation } from './situation.js'

const DAYS_AGAINST_MEDICAL_DECISION = 30
const DAYS_AGAINST_PENSION_DECISION = 45
/** Decisions issued since then go straight to the tribunal. */
const TRIBUNAL_FROM: CivilDate = '2024-01-01'

const AGAINST_MEDICAL: Readonly<Record<'263' | '360', Basis>> = {
  '263': confirmed('law-263-2010', 'art. 71(6)'),
  '360': confirmed('law-360-2023', 'art. 64(7)'),
}

/** The last decision on the degree, where it is not told when it was communicated. */
const ofMedicalDecision = (situation: Situation): readonly NextStep[] => {
  const { facts } = situation
  // An old-age pension has no degree.
  if (periodNow(situation)?.state === 'converted') return []
  const { events = [], decisionIssuedOn, decisionCommunicatedOn, contestationRegisteredOn } = facts
  const places = events.flatMap((event, place) =>
    event.id === 'review-decision' || event.id === 'ruling' ? [place] : [],
  )
  const place = places.reduce<number | undefined>(
    (last, other) =>
      last === undefined || (events[other]?.on ?? '') > (events[last]?.on ?? '') ? other : last,
    undefined,
  )
  const event = place === undefined ? undefined : events[place]
  if (event && (event.id === 'ruling' || event.by === 'institute' || event.communicatedOn !== undefined))
    return []
  const isToldOfFirst = decisionCommunicatedOn !== undefined || contestationRegisteredOn !== undefined
  if (!event && (decisionIssuedOn === undefined || isToldOfFirst)) return []
  const needs = place === undefined ? 'medicalDecision.communicatedOn' : eventPath(place, 'communicatedOn')
  return [
    {
      act: 'contest-medical-decision',
      within: { days: DAYS_AGAINST_MEDICAL_DECISION, of: 'communication' },
      where: 'issuing-office',
      papers: ['contestation'],
      otherwise: 'decision-final',
      needs: [needs],
      ...(place === undefined ? {} : { path: `events.${place}` }),
      citation: AGAINST_MEDICAL[isUnderLaw360(situation) ? '360' : '263'].citation,
    },
  ]
}

/** The decision on the pension, or on its refusal, likewise; since 2024 it goes to the tribunal. */
const ofPensionDecision = (situation: Situation): readonly NextStep[] => {
  const { facts } = situation
  const { pensionDecisionCommunicatedOn, pensionDecisionContestedOn, applicationRegisteredOn } = facts
  const isTold = pensionDecisionCommunicatedOn !== undefined || pensionDecisionContestedOn !== undefined
  // Of an older application it is not known on which side of 2024 its decision lies.
  if (isTold || applicationRegisteredOn === undefined || applicationRegisteredOn < TRIBUNAL_FROM) return []
  const state = periodNow(situation)?.state
  if (state === 'suspended' || state === 'ended' || !isFinding(situation.sections.eligibility)) return []
  return [
    {
      act: isWithoutRight(situation) ? 'contest-refusal' : 'contest-pension-decision',
      within: { days: DAYS_AGAINST_PENSION_DECISION, of: 'communication' },
      where: 'tribunal-of-domicile',
      papers: ['claim-to-the-tribunal'],
      otherwise: 'decision-final',
      needs: ['pensionDecision.communicatedOn'],
      citation: confirmed('law-360-2023', 'art. 127(1)').citation,
    },
  ]
}

/** The end of the payment is a decision of the house too. */
const ofEnd = (situation: Situation): readonly NextStep[] =>
  periodNow(situation)?.state === 'ended' && isUnderLaw360(situation)
    ? [
        {
          act: 'contest-end-of-payment',
          within: { days: DAYS_AGAINST_PENSION_DECISION, of: 'communication' },
          where: 'tribunal-of-domicile',
          papers: ['claim-to-the-tribunal'],
          otherwise: 'decision-final',
          citation: confirmed('law-360-2023', 'art. 127(1)').citation,
        },
      ]
    : []

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
export const remediesOf = (situation: Situation): readonly NextStep[] => {
  const period = periodNow(situation)
  const isDead = period?.state === 'ended' && period.cause === 'death'
  return situation.facts.scheme !== 'public' || isDead
    ? []
    : [
        ...ofEnd(situation),
        ...ofMedicalDecision(situation),
        ...ofPensionDecision(situation),
        ...ofAmount(situation),
      ]
}
