import { byLawWhereKnown, type ByLawWhereKnown } from '../../law/by-law.js'
import { confirmed, type Basis, asDerived } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import { completedYears } from '../../values/completed-time.js'
import { type Stage, stageFromYears } from '../../values/stage.js'
import type { RequiredStageFacts } from './facts.js'
import type { Inquiry } from './steps.js'
import { requiredYearsOfTable3, rowOfTable3 } from './table-3.js'

/** Where Table 3 stands in each law; a law that is not here has no such table. */
export const TABLE_3_IN: ByLawWhereKnown<Basis> = byLawWhereKnown({
  'law-263-2010': confirmed('law-263-2010', 'art. 73(1), table 3'),
  'law-263-2010-amended-2013': confirmed('law-263-2010', 'art. 76(1), table 3'),
})

const bornOnLeapDay = (birthDate: string): boolean => birthDate.endsWith('-02-29')

/** The stage of Table 3 for the age on the day of the medical decision. */
export const requiredStageOf = (facts: RequiredStageFacts, inquiry: Inquiry): Outcome<Stage> => {
  const { law, birthDate, decisionIssuedOn } = facts
  const table = TABLE_3_IN[law]
  if (!table) return notCovered('table-3', { on: decisionIssuedOn })
  const ageYears = completedYears(birthDate, decisionIssuedOn)
  const reading = inquiry.reading('age-band-edge', {
    'lower-included': requiredYearsOfTable3(ageYears, 'lower-included'),
    'upper-included': requiredYearsOfTable3(ageYears, 'upper-included'),
  })
  const { band, requiredYears } = rowOfTable3(ageYears, reading)
  // Only who is born on 29 February has an age that rests on our counting.
  const basis = bornOnLeapDay(birthDate) ? asDerived(table) : table
  return inquiry.step(
    'eligibility.stage-required-by-age',
    basis,
    { birthDate, decisionIssuedOn, ageYears, row: band, reading },
    stageFromYears(requiredYears),
  )
}
