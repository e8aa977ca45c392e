import type { NotCoveredSubject } from '../../law/not-covered.js'

/** What is not known: each completes "No answer can be given about". */
export const SUBJECTS: Readonly<Record<NotCoveredSubject, string>> = {
  'added-stage': 'the day from which added contribution stage is paid',
  'allowance-payer':
    'the payment of the companion allowance between two pension systems in an equal position',
  'annex-5': 'a birth month before the first row of annex 5',
  'annex-6': 'the standard retirement age of annex 6, for military personnel',
  cessation: 'the end of payment for this cause',
  'change-of-degree': 'the pension after this change of degree',
  'correction-index': 'the correction index',
  'court-against-central-commission': 'court action against a ruling of the Central Contestation Commission',
  'court-against-institute-ruling': 'court action against a ruling of the Superior Commission',
  'degree-from-facts': 'the degree for this deficiency together with this ability for self-care',
  'duty-to-report-changes': 'the term for reporting a change',
  'early-pension': "an early pension in the notaries' system",
  'entitlement-start': 'the start of the pension',
  'equal-stages': 'the potential stage of a person with equal stages in two pension systems',
  'handicap-tax-exemption':
    'the income tax on a pension, before 2016, of a person with a grave or accentuated handicap',
  'insured-minimum-income': 'the insured minimum income of the notaries',
  'international-file':
    'the suspension and resumption of payment for missing papers of an international file, or for a domicile abroad where the other State pays, art. 101(1) a) and h), 102(1) a) and 102(3) of Law 360/2023 (not read in Law 263/2010, until August 2024; ask the territorial pension house that pays)',
  'law-223-2015':
    'the pension of a member of the military, police or intelligence services, which follows Law 223/2015',
  'law-in-force': 'the law in force',
  'life-certificate':
    'the suspension and resumption of payment for a life certificate not sent, art. 98(5), 101(1) f) and 102(1) h) of Law 360/2023 (not read in Law 263/2010, until August 2024; ask the territorial pension house that pays)',
  mandate:
    'the suspension and resumption of payment when a mandate expires, art. 101(1) e) and 102(1) g) of Law 360/2023 (not read in Law 263/2010, until August 2024; ask the territorial pension house that pays)',
  'minimum-wage': 'the gross minimum wage',
  'monthly-points': "the monthly points of degree III in the notaries' system",
  'net-of-arrears':
    'what is paid out of a pension that is paid later, with that of other months: whether each month is taxed as due or as paid was not found',
  'net-of-notaries-pension': 'what is paid out of a pension of the notaries',
  'net-of-several-pensions':
    'what is paid out of each of several pensions that one person draws: whether the part that is free counts once or for each was not found',
  'net-pension': 'what is paid out of a pension in that month',
  'notaries-point-value': "the value of a point in the notaries' system",
  'notaries-score': "the pension score in the notaries' system",
  'pension-point': 'the pension point',
  'public-holidays': 'the public holidays',
  'reference-point': 'the reference point',
  resumption: 'the day from which payment is made again after this suspension',
  'score-segments':
    'how the points divide between the periods worked blind or with a handicap, which the amount needs',
  'social-indemnity': 'the social indemnity for pensioners',
  'table-3': 'a stage of table 3 under this law',
  'time-on-pension': "the counting of time on an invalidity pension in the notaries' system",
  'uncollected-pay':
    'the suspension and resumption of payment for a pension not collected, art. 96(11)-(12), 101(1) g) and 102(1) k) of Law 360/2023 (not read in Law 263/2010, until August 2024; ask the territorial pension house that pays)',
  'work-beside-pension': "work beside the pension in the notaries' system",
}
