import { day } from '../../../grammar/en/dates.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { NamedCause } from '../steps.js'

/** The day as `day` writes it. */
const CAUSES: Readonly<Record<NamedCause, (on: string) => string>> = {
  'international-file-incomplete': on =>
    `The recent medical papers of the international file had not been sent by ${on}`,
  'life-certificate-missing': on => `The life certificate had not been sent by ${on}`,
  'mandate-expired': on => `The mandate to collect the pension expired on ${on}`,
  'pay-uncollected': on => `The pension had not been collected by ${on}`,
}

export const notReckoned = (event: NamedCause, on: CivilDate, from: CivilDate): string =>
  `${CAUSES[event](day(on))}, which is a cause of suspension; from the first day of the following month, ${day(from)}, ` +
  'the payment is not worked out here, and the pension house that pays can say'
