import { byLaw, type ByLaw } from '../../law/by-law.js'
import { confirmed, type Basis } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import type { Sex } from '../../law/person.js'
import { firstOfMonth, monthOf } from '../../values/civil-date.js'
import { ANNEX_5_OF_LAW_263_MEN } from './annex-5-of-law-263-men.js'
import { ANNEX_5_OF_LAW_263_WOMEN } from './annex-5-of-law-263-women.js'
import { ANNEX_5_OF_LAW_360_MEN } from './annex-5-of-law-360-men.js'
import { ANNEX_5_OF_LAW_360_WOMEN } from './annex-5-of-law-360-women.js'
import { type AnnexRow, rowForBirthMonth } from './annex-row.js'
import { conditionsOfTheNotaries } from './conditions-of-the-notaries.js'
import type { StandardRetirementFacts } from './facts.js'
import type { Inquiry, RetirementConditions } from './steps.js'

type Annex = Readonly<Record<Sex, readonly AnnexRow[]>>

export const ANNEX_5_OF_LAW_263: Annex = { female: ANNEX_5_OF_LAW_263_WOMEN, male: ANNEX_5_OF_LAW_263_MEN }
export const ANNEX_5_OF_LAW_360: Annex = { female: ANNEX_5_OF_LAW_360_WOMEN, male: ANNEX_5_OF_LAW_360_MEN }

type Conditions = (facts: StandardRetirementFacts, inquiry: Inquiry) => Outcome<RetirementConditions>

const byAnnex5 =
  ({ citation }: Basis, annex: Annex): Conditions =>
  ({ sex, birthDate }, inquiry) => {
    const rows = annex[sex]
    const birthMonth = monthOf(birthDate)
    const row = rowForBirthMonth(rows, birthMonth)
    if (!row) {
      // Born before the first row: past the age under this law, which therefore says nothing of the person.
      const first = rows[0]
      return notCovered('annex-5', { on: birthDate, ...(first ? { knownFrom: firstOfMonth(first[0]) } : {}) })
    }
    const [rowFrom, rowTo, ageYears, ageMonths, years, months, minimumYears, minimumMonths, confidence] = row
    return inquiry.step(
      'retirement-age.row-of-annex-5',
      { citation, confidence },
      { sex, birthMonth, rowFrom, ...(rowTo ? { rowTo } : {}) },
      {
        age: { years: ageYears, months: ageMonths },
        completeStage: { years, months, days: 0 },
        minimumStage: { years: minimumYears, months: minimumMonths, days: 0 },
      },
    )
  }

/** Age, complete stage and minimum stage, by the law. */
export const CONDITIONS: ByLaw<Conditions> = byLaw({
  'law-263-2010': byAnnex5(confirmed('law-263-2010', 'annex 5'), ANNEX_5_OF_LAW_263),
  'law-360-2023': byAnnex5(confirmed('law-360-2023', 'annex 5'), ANNEX_5_OF_LAW_360),
  notaries: conditionsOfTheNotaries,
})
