import { fromDay, onDay, untilDay } from '../../../grammar/hu/dates.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { NamedCause } from '../steps.js'

const CAUSES: Readonly<Record<NamedCause, (on: CivilDate) => string>> = {
  'international-file-incomplete': on =>
    `A nemzetközi ügy friss orvosi iratait ${untilDay(on)} nem küldték el`,
  'life-certificate-missing': on => `Az életben léti igazolást ${untilDay(on)} nem küldték el`,
  'mandate-expired': on => `A nyugdíj felvételére adott meghatalmazás ${onDay(on)} lejárt`,
  'pay-uncollected': on => `A nyugdíjat ${untilDay(on)} nem vették fel`,
}

export const notReckoned = (event: NamedCause, on: CivilDate, from: CivilDate): string =>
  `${CAUSES[event](on)}, ami felfüggesztési ok; a következő hónap első napjától, ${fromDay(from)} a folyósítás itt nem ` +
  'állapítható meg, a folyósító nyugdíjpénztárnál kérdezhető meg'
