import type { GivenFacts } from '../../dossier/dossier.js'
import type { Citation } from '../../law/citation.js'
import { firstDayOf } from '../../law/periods.js'
import type { CivilDate } from '../../values/civil-date.js'

const READ_FROM = firstDayOf('law-360-2023')

/** Of these matters only Law 360/2023 was read: nothing is cited for a day before it, nor for the notaries' system. */
export const citedOn = (
  { scheme }: GivenFacts,
  day: CivilDate | undefined,
  citation: Citation,
): { readonly citation?: Citation } =>
  scheme === 'public' && day !== undefined && day >= READ_FROM ? { citation } : {}
