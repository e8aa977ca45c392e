import { period } from '../../../grammar/en/dates.js'
import { isNone } from '../../../grammar/numerals.js'
import type { Cause } from '../../../law/person.js'
import type { FactsOf } from '../../../law/step.js'
import type { ReasonCode } from '../index.js'
import type {
  EligibilityRules,
  FirstEligibleStage,
  WorkCapacity,
  FunctionalDeficiency,
  SelfCare,
  BandOfTable3,
} from '../steps.js'

export const WHAT_OPENS: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'the right to the pension',
  'potential-stage': 'a potential stage',
}

/** Since Law 37/2013 table 3 no longer opens the right, but the potential stage. */
export const OPENED: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'the right to the pension',
  'potential-stage': 'a potential stage, on which the right to the pension does not depend,',
}

/** With no stage missing and yet no day, it is the age that leaves none. */
export const met = ({ missingStage, metFrom, metUntil }: FirstEligibleStage): string => {
  if (metFrom) {
    return (
      '; growing by one day each day, the stage is long enough for a medical decision issued ' +
      period(metFrom, metUntil)
    )
  }
  return isNone(missingStage)
    ? '; but no day is left for a medical decision before the standard retirement age'
    : '; even growing by one day each day, the stage would be long enough on no day before the standard retirement age'
}

export const condition = (isMet: boolean): string => `the condition is ${isMet ? 'met' : 'not met'}`

const SELF_CARE: Readonly<Record<SelfCare, string>> = {
  kept: 'the ability for self-care is kept',
  'partly-kept': 'the ability for self-care is kept in part',
  lost: 'the ability for self-care is lost',
}

/** Short of the total loss of work capacity, Law 263/2010 does not look at self-care. */
export const selfCare = ({
  lost,
  selfCare: kept,
}: FactsOf<EligibilityRules, 'eligibility.degree-from-facts'>): string =>
  lost === 'at-least-half-lost' || lost === 'kept' ? '' : ` and ${SELF_CARE[kept]}`

/** As they stand after "caused by". */
export const CAUSES: Readonly<Record<Cause, string>> = {
  'work-accident': 'a work accident',
  'occupational-disease': 'an occupational disease',
  neoplasm: 'a neoplasm (cancer)',
  schizophrenia: 'schizophrenia',
  aids: 'AIDS',
  'ordinary-disease': 'an ordinary disease',
  'accident-outside-work': 'an accident not linked to work',
}

/** The two laws have words of their own for what is lost. */
export const LOSSES: Readonly<Record<WorkCapacity | FunctionalDeficiency, string>> = {
  lost: 'work capacity is lost in full',
  'at-least-half-lost': 'at least half of work capacity is lost, but not all of it',
  kept: 'less than half of work capacity is lost',
  grave: 'the functional deficiency is grave',
  accentuated: 'the functional deficiency is accentuated',
  medium: 'the functional deficiency is medium',
  none: 'there is no functional deficiency',
}

/** Why there is no right: each completes "because". */
export const REASONS: Readonly<Record<ReasonCode, string>> = {
  'standard-age-reached': 'you had reached the standard retirement age by the day of the medical decision',
  'stage-below-table-3':
    'your contribution stage is shorter than the one that table 3 requires at your age on the day of the medical decision',
  'no-contribution-stage': 'you have no contribution stage that counts for opening the right',
  'less-than-two-of-the-last-five-years':
    'less than 2 years of your contribution stage falls in the last 5 years',
  'degree-not-covered': "the notaries' system pays no pension for degree III",
  'not-a-notary-at-decision': 'you were not a notary public on the day of the medical decision',
}

/** The row of table 3, as it is printed. */
export const bandOfTable3 = ({ fromAge, toAge }: BandOfTable3): string => {
  if (fromAge === undefined) return `for ages up to ${String(toAge)}`
  return toAge === undefined ? `for ages over ${fromAge}` : `for ages ${fromAge} to ${toAge}`
}
