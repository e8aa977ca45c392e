import type { AllowanceBase, LeiRounding } from '../../questions/companion-allowance/steps.js'
import type { PointsRounding } from '../../questions/points/steps.js'
import type { CessationCause, SuspensionCause } from '../../questions/payment/steps.js'
import type { Activity } from '../../questions/work/steps.js'
import type { ConversionOutcome } from '../../questions/conversion/steps.js'

export const ALLOWANCE_BASES: Readonly<Record<AllowanceBase, string>> = {
  'pension-point': 'pension point',
  'minimum-wage': 'gross minimum wage',
  'insured-minimum-income': 'insured minimum income',
}

/** What is said after an amount. */
export const LEI_ROUNDED: Readonly<Record<LeiRounding, string>> = {
  'up-to-whole-leu': ', any fraction of a leu counting as a whole leu',
  'to-the-ban': ', to the nearest ban, a hundredth of a leu',
}

/** What is said after a number of points. */
export const POINTS_ROUNDED: Readonly<Record<PointsRounding, string>> = {
  none: '',
  'half-up': ', rounded to the nearest fifth decimal',
  up: ', rounded up to the fifth decimal',
  truncate: ', cut off after the fifth decimal',
}

/** Each completes "because" and "although". */
export const SUSPENSION_CAUSES: Readonly<Record<SuspensionCause, string>> = {
  'missed-review': 'the medical review was missed',
  'documents-not-presented': 'the documents or investigations asked for were not presented',
  'missed-convocation': 'the call to a medical examination was not answered',
  'examination-refused': 'the medical examination was refused',
  'programme-not-followed': 'the rehabilitation programme was not followed',
  'decision-not-sent': "the new decision was not sent to the Notaries' Pension House in time",
  'own-request': 'the pensioner asked for it',
}

/** Each completes "because". */
export const CESSATION_CAUSES: Readonly<Record<CessationCause, string>> = {
  death: 'the pensioner died',
  'capacity-regained': 'work capacity was regained',
  'conditions-lost': 'the conditions of the pension are no longer met',
  'missed-review': SUSPENSION_CAUSES['missed-review'],
  'missed-convocation': SUSPENSION_CAUSES['missed-convocation'],
  'programme-not-followed': SUSPENSION_CAUSES['programme-not-followed'],
}

export const ACTIVITIES: Readonly<Record<Activity, string>> = {
  employee: 'work as an employee for more than half the normal working time',
  'half-time-employee': 'work as an employee for at most half the normal working time',
  'independent-above-threshold': 'independent activity with an income above the legal threshold',
  'independent-below-threshold': 'independent activity with an income up to the legal threshold',
  'local-councillor': 'holding office as a local councillor',
  none: 'having no gainful activity',
}

/** What the invalidity pension does. */
export const CONVERSIONS: Readonly<Record<ConversionOutcome, string>> = {
  'becomes-old-age': 'becomes an old-age pension',
  'continues-as-invalidity': 'stays an invalidity pension',
  'old-age-category-same-amount': 'passes to the old-age category with its amount unchanged',
}
