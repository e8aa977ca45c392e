import { type Basis, confirmed } from '../../law/citation.js'
import type { ReasonCode } from '../../questions/eligibility/inner.js'
import { DAYS_TO_APPLY, TERM_TO_APPLY } from '../../questions/entitlement/inner.js'
import { isFinding } from '../section.js'
import type { NextStep } from './kinds.js'
import {
  dayAskedAbout,
  isWithoutRight,
  lawNow,
  periodNow,
  type Situation,
  standardAgeOn,
} from './situation.js'

const APPLICATION: Pick<NextStep, 'where' | 'papers'> = {
  where: 'territorial-pension-house',
  papers: ['pension-application', 'medical-decision', 'identity-card', 'proof-of-stage'],
}

const START: Readonly<Record<'law-263-2010' | 'law-360-2023', Basis>> = {
  'law-263-2010': confirmed('law-263-2010', 'art. 104'),
  'law-360-2023': confirmed('law-360-2023', 'art. 89(2)'),
}
const FOUND_STAGE: typeof START = {
  'law-263-2010': confirmed('law-263-2010', 'art. 107'),
  'law-360-2023': confirmed('law-360-2023', 'art. 94'),
}

/** From the standard age on there is the pension of that age only. */
const oldAge = (situation: Situation): NextStep => ({
  act: 'apply-for-the-old-age-pension',
  ...APPLICATION,
  papers: ['pension-application', 'identity-card', 'proof-of-stage'],
  citation: START[lawNow(situation)].citation,
})

/** A new right is opened by a new assessment and a new application. */
const anew = (situation: Situation): NextStep => ({
  act: 'apply-anew',
  within: { days: DAYS_TO_APPLY, of: 'issue' },
  where: 'assessment-office',
  papers: ['assessment-request', 'medical-papers', 'pension-application', 'proof-of-stage'],
  otherwise: 'starts-at-registration',
  citation: TERM_TO_APPLY[lawNow(situation)].citation,
})

const LACKS_STAGE: readonly ReasonCode[] = [
  'stage-below-table-3',
  'no-contribution-stage',
  'less-than-two-of-the-last-five-years',
]

/** What a refused person can still do beside contesting: stage that was not counted, or the pension of that age. */
const ofRefused = (situation: Situation): readonly NextStep[] => {
  const { eligibility } = situation.sections
  if (!isFinding(eligibility) || eligibility.value.entitled) return []
  const codes = eligibility.value.reasons.map(({ code }) => code)
  const law = lawNow(situation)
  if (codes.includes('standard-age-reached')) return [oldAge(situation)]
  const age = standardAgeOn(situation)
  const day = dayAskedAbout(situation)
  // Table 3 is no condition of a right opened today; past the age there is none to open.
  const canOpenAnew =
    codes.includes('stage-below-table-3') &&
    law === 'law-360-2023' &&
    !(age !== undefined && day !== undefined && age <= day)
  return codes.some(code => LACKS_STAGE.includes(code))
    ? [
        ...(canOpenAnew ? [anew(situation)] : []),
        {
          act: 'prove-missing-stage',
          where: 'territorial-pension-house',
          papers: ['proof-of-stage'],
          citation: FOUND_STAGE[law].citation,
        },
      ]
    : []
}

/** Nothing comes back after an end. */
const ofEnded = (situation: Situation): readonly NextStep[] => {
  const period = periodNow(situation)
  if (period?.state !== 'ended') return []
  const age = standardAgeOn(situation)
  const day = dayAskedAbout(situation)
  return [age !== undefined && day !== undefined && age <= day ? oldAge(situation) : anew(situation)]
}

/** The application, where none is told and its term is over or not known. */
const ofUnapplied = (situation: Situation, dated: readonly NextStep[]): readonly NextStep[] => {
  const { facts } = situation
  const isApplied = facts.applicationRegisteredOn !== undefined || facts.grantedOn !== undefined
  const isDated = dated.some(({ act }) => act === 'apply-for-the-pension')
  if (isApplied || isDated || isWithoutRight(situation) || facts.decisionIssuedOn === undefined) return []
  return [{ act: 'apply-for-the-pension', ...APPLICATION, citation: START[lawNow(situation)].citation }]
}

/** How a right is opened, opened anew, or still shown. */
export const stepsOfRight = (situation: Situation, dated: readonly NextStep[]): readonly NextStep[] =>
  situation.facts.scheme === 'public'
    ? [...ofRefused(situation), ...ofEnded(situation), ...ofUnapplied(situation, dated)]
    : []
