import type { CauseOfSuspension, LiftingAct } from '../../questions/payment/inner.js'
import { own } from '../../values/bare.js'
import { isFinding } from '../section.js'
import { againstHouse } from './against-the-house.js'
import type { NextStep } from './kinds.js'
import { OWN_FAULT } from './own-fault.js'
import {
  allowanceNow,
  degreeNow,
  eventOf,
  isPast,
  lawOn,
  type Period,
  periodAfter,
  periodNow,
  type Situation,
} from './situation.js'

type Suspended = Extract<Period, { state: 'suspended' }>
type Undated = Pick<NextStep, 'act' | 'where' | 'papers'>

const ASSESSED: Undated = {
  act: 'be-assessed',
  where: 'assessment-office',
  papers: ['assessment-request', 'identity-card', 'medical-papers'],
}

/** What lifts each cause, where no day is set for it. */
const BY_ACT: Readonly<Record<LiftingAct, Undated>> = {
  'new-decision': ASSESSED,
  'new-decision-and-request': ASSESSED,
  'programme-resumed': {
    act: 'resume-the-programme',
    where: 'paying-pension-house',
    papers: ['proof-of-the-programme'],
  },
  'programme-proof-and-request': {
    act: 'resume-the-programme',
    where: 'paying-pension-house',
    papers: ['proof-of-the-programme', 'request'],
  },
  'end-of-work-and-request': {
    act: 'ask-to-resume',
    where: 'paying-pension-house',
    papers: ['request', 'proof-that-work-ended'],
  },
  request: { act: 'ask-to-resume', where: 'paying-pension-house', papers: ['request'] },
  'request-for-the-allowance': {
    act: 'ask-for-the-allowance-back',
    where: 'paying-pension-house',
    papers: ['request'],
  },
}

const toLift = (cause: CauseOfSuspension, dated: readonly NextStep[]): readonly NextStep[] => {
  const liftedBy = own(cause, 'liftedBy')
  const isDated = dated.some(step => own(step, 'path') === cause.path)
  if (!liftedBy || isDated) return []
  return [
    {
      ...BY_ACT[liftedBy.act],
      otherwise: 'stays-suspended',
      path: cause.path,
      citation: liftedBy.citation,
    },
  ]
}

/** The suspension is itself a decision of the house. */
const against = ({ causes, from }: Suspended, situation: Situation): readonly NextStep[] => {
  const { payment } = situation.sections
  const assumed = isFinding(payment) ? payment.value.assumed : []
  const isOwnWish = causes.every(({ cause }) => cause === 'own-request' || cause === 'allowance-option')
  const isHeldImputable = causes.some(({ path }) => assumed.includes(`${path}.imputable`))
  return [
    ...(isHeldImputable
      ? ([
          {
            act: 'show-it-was-not-your-fault',
            where: 'paying-pension-house',
            papers: ['proof-of-the-reason'],
            citation: OWN_FAULT[lawOn(from)].citation,
          },
        ] as const)
      : []),
    ...(isOwnWish ? [] : againstHouse('contest-suspension', { issuedOn: from, needs: [] }, situation)),
  ]
}

/** What the facts show by that day to bring the payment back asks for nothing more. */
const isLifted = (period: Suspended, next: Period | undefined, situation: Situation): boolean => {
  if (next?.state !== 'in-payment') return false
  const { events = [] } = situation.facts
  const ofCauses = period.causes.map(({ path }) => eventOf(path, situation))
  const days = [
    ...ofCauses.map(event => event?.requestedOn),
    ...events
      .filter(event => !ofCauses.includes(event) && ofCauses.some(cause => cause && cause.on <= event.on))
      .map(({ on }) => on),
  ]
  return days.some(day => day !== undefined && isPast(day, situation))
}

/** What was given up of the allowance alone, beside a pension that is paid; in another degree there is none to ask for. */
const ofAllowanceAlone = (situation: Situation, dated: readonly NextStep[]): readonly NextStep[] => {
  if (degreeNow(situation) !== 'I') return []
  const { now, next } = allowanceNow(situation)
  if (now?.state !== 'suspended' || isLifted(now, next, situation)) return []
  return now.causes.flatMap(cause => toLift(cause, dated))
}

/** How a suspended payment comes back, and what can be said against its suspension. */
export const stepsOfSuspension = (
  situation: Situation,
  dated: readonly NextStep[],
): { readonly toLift: readonly NextStep[]; readonly against: readonly NextStep[] } => {
  const period = periodNow(situation)
  if (situation.facts.scheme !== 'public') return { toLift: [], against: [] }
  if (period?.state !== 'suspended') return { toLift: ofAllowanceAlone(situation, dated), against: [] }
  const next = periodAfter(period, situation)
  return {
    toLift: isLifted(period, next, situation) ? [] : period.causes.flatMap(cause => toLift(cause, dated)),
    against: against(period, situation),
  }
}
