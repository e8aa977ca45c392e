// What a table of the laws must say, and what it may leave out. Compiled, never run.
import { byLaw, byLawWhereKnown, byPublicLaw } from '../../../src/law/by-law.js'
import type { VersionOf } from '../../../src/law/laws.js'
import { firstDayOf, lastDayOf } from '../../../src/law/periods.js'

export const days: Readonly<Record<VersionOf<'law-263-2010'>, number>> = byPublicLaw({
  'law-263-2010': 45,
  'law-360-2023': 30,
})

// @ts-expect-error a law that amends none may not be left out
byLaw<number>({ 'law-263-2010': 1, notaries: 2 })
// @ts-expect-error nor may one of the public laws
byPublicLaw<number>({ 'law-263-2010': 1 })
// @ts-expect-error the notaries are not in the public scheme
byPublicLaw<number>({ 'law-263-2010': 1, 'law-360-2023': 2, notaries: 3 })
// @ts-expect-error there is no such law here
byLaw<number>({ 'law-263-2010': 1, 'law-360-2023': 2, notaries: 3, 'law-19-2000': 4 })
// @ts-expect-error nor here
byLawWhereKnown<number>({ 'law-19-2000': 4 })
// @ts-expect-error an amendment left out takes over a row; one that is there has a value
byLaw<number>({ 'law-263-2010': 1, 'law-263-2010-amended-2013': undefined, 'law-360-2023': 2, notaries: 3 })
// @ts-expect-error not every law need have such a row
export const stage: number = byLawWhereKnown<number>({ 'law-263-2010': 1 })['law-360-2023']

export const lastDay: string = `${firstDayOf('law-263-2010')} ${lastDayOf('law-263-2010')}`
// @ts-expect-error Law 360/2023, amended or not, is in force
lastDayOf('law-360-2023')
