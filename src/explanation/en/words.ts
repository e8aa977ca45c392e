import type { BandOfTable3, FunctionalDeficiency, SelfCare, WorkCapacity } from '../../questions/eligibility/steps.js'
import type { ReasonCode } from '../../questions/eligibility/index.js'
import type { Scheme } from '../../law/law-id.js'
import type { Cause, Degree, Handicap, Sex, SpecialStatus } from '../../law/person.js'
import type { PotentialStageBound } from '../../questions/potential-stage/steps.js'
import type { ReviewExemptionGround } from '../../questions/review/steps.js'

export const SCHEMES: Readonly<Record<Scheme, string>> = {
  public: 'public pension system',
  notaries: "notaries' pension system",
}

export const DEGREES: Readonly<Record<Degree, string>> = {
  I: 'degree I',
  II: 'degree II',
  III: 'degree III',
}

export const PEOPLE: Readonly<Record<Sex, string>> = { female: 'women', male: 'men' }

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

/** As they stand after "a". */
export const STATUSES: Readonly<Record<SpecialStatus, string>> = {
  'pupil-or-student-in-practice': 'pupil, apprentice or student in practical training',
  'revolution-1989': 'participant in the Revolution of December 1989',
  'military-service': 'person doing military service',
  'military-school': 'pupil or student of a military school',
  'posted-worker': 'posted worker',
}

/** As they stand after "in the case of". */
export const HANDICAPS: Readonly<Record<Handicap, string>> = {
  grave: 'a grave handicap that began before the person was insured',
  accentuated: 'an accentuated handicap that began before the person was insured',
  medium: 'a medium handicap that began before the person was insured',
  blind: 'blindness',
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

export const SELF_CARE: Readonly<Record<SelfCare, string>> = {
  kept: 'the ability for self-care is kept',
  'partly-kept': 'the ability for self-care is kept in part',
  lost: 'the ability for self-care is lost',
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

/** Why the potential stage is as long as it is. */
export const BOUND_BY: Readonly<Record<PotentialStageBound, string>> = {
  'complete-stage': 'its limit is the difference to the complete stage',
  'standard-age': 'its limit is the time left until the standard retirement age',
  'complete-stage-reached': 'the complete stage is already realised',
  'standard-age-reached': 'the standard retirement age is already reached',
  'table-3-not-met': 'the stage that table 3 requires is not realised',
  'degree-III': 'in your case none is granted in degree III',
  'longer-stage-elsewhere': 'the pension system with your longest stage grants it, and that is another one',
}

export const EXEMPTIONS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'the invalidity is irreversible',
  'standard-age-reached':
    'the standard retirement age is reached, or will be by the first day on which a review could be set',
  'within-5-years-with-complete-stage':
    'at most 5 years are left until the standard retirement age and the complete stage is realised',
}

/** The row of table 3, as it is printed. */
export const bandOfTable3 = ({ fromAge, toAge }: BandOfTable3): string => {
  if (fromAge === undefined) return `for ages up to ${String(toAge)}`
  return toAge === undefined ? `for ages over ${fromAge}` : `for ages ${fromAge} to ${toAge}`
}
