import { annex5 } from '../../across/independent/annex-5.js'
import { minimumWage } from '../../across/independent/companion-allowance.js'
import type { Sex } from '../../across/independent/facts.js'
import type { Fraction } from '../../across/independent/fraction.js'
import { pensionPoint, referencePoint } from '../../across/independent/point-value.js'
import { requiredDays } from '../../across/independent/table-3.js'

/** Figures come from the second implementation, so that a new year has its values in no further place. */
export interface AnnexRow {
  readonly standardAgeInMonths: number
  readonly completeStageInDays: number
}

const FIRST_BIRTH_YEAR = 1953
const LAST_BIRTH_YEAR = 2010
const AGES = 80
const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Months of birth from January 1953 on, in a row: a look-up is an index and no search. */
export const placeOfBirthMonth = (year: number, month: number): number =>
  (year - FIRST_BIRTH_YEAR) * 12 + month - 1

const monthsBetween = (firstYear: number, lastYear: number): readonly string[] =>
  Array.from(
    { length: (lastYear - firstYear + 1) * 12 },
    (_, place) => `${firstYear + Math.floor(place / 12)}-${twoDigits((place % 12) + 1)}`,
  )

const annexOf = (law: 'law-263-2010' | 'law-360-2023', sex: Sex): readonly AnnexRow[] =>
  monthsBetween(FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR).map(month => {
    const { ageMonths, completeMonths } = annex5(law, sex, `${month}-01`)
    return { standardAgeInMonths: ageMonths, completeStageInDays: completeMonths * 30 }
  })

const bothSexes = (law: 'law-263-2010' | 'law-360-2023') => ({
  female: annexOf(law, 'female'),
  male: annexOf(law, 'male'),
})

export const ANNEX_5 = { 263: bothSexes('law-263-2010'), 360: bothSexes('law-360-2023') }

/** Table 3 of Law 263/2010, by the age in completed years: days of stage, 360 to a year. */
export const REQUIRED_STAGE_IN_DAYS: readonly number[] = Array.from({ length: AGES }, (_, age) =>
  requiredDays({ birthDate: '1940-01-01', decisionIssuedOn: `${1940 + age}-06-01` }, {}),
)

const tenfold = ({ over, under }: Fraction): number => Number((over * 10n) / under)

const FIRST_MONTH_OF_LAW_360 = '2024-09'

/** Tenths of a leu by the month paid for: the values of a point have one decimal at most. */
export const POINT_VALUE_IN_TENTHS: ReadonlyMap<string, number> = new Map(
  monthsBetween(2011, 2026).map(month => [
    month,
    tenfold(
      month < FIRST_MONTH_OF_LAW_360 ? pensionPoint(month, undefined) : referencePoint(month, undefined),
    ),
  ]),
)

/** Whole lei by the month paid for; no rule of Law 263/2010 asks for it. */
export const MINIMUM_WAGE_IN_LEI: ReadonlyMap<string, number> = new Map(
  monthsBetween(2011, 2026).map(month => [
    month,
    month < FIRST_MONTH_OF_LAW_360 ? 0 : tenfold(minimumWage(month)) / 10,
  ]),
)
