import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import { type Decimal, decimal, type DecimalString } from '../../values/decimal.js'
import { type LeiRounding, leiToTheBan, leiUpToWholeLeu } from '../../values/rounding.js'
import type { Inquiry } from './steps.js'

interface Share {
  readonly percent: number
  readonly basis: Basis
  readonly rounding: (exact: Decimal, inquiry: Inquiry) => LeiRounding
}

const ROUNDED: Readonly<Record<LeiRounding, (exact: Decimal) => DecimalString>> = {
  'up-to-whole-leu': leiUpToWholeLeu,
  'to-the-ban': leiToTheBan,
}

/** Half of an odd wage is not a whole number of lei, and the press prints it both ways. */
const openRounding = (exact: Decimal, inquiry: Inquiry): LeiRounding =>
  exact.isInteger() || inquiry.reading('allowance-rounding-360') === 'up-to-leu'
    ? 'up-to-whole-leu'
    : 'to-the-ban'

const SHARE = byLaw<Share>({
  'law-263-2010': {
    percent: 80,
    basis: confirmed('law-263-2010', 'art. 77(2)'),
    rounding: () => 'up-to-whole-leu',
  },
  'law-360-2023': { percent: 50, basis: confirmed('law-360-2023', 'art. 67'), rounding: openRounding },
  notaries: {
    percent: 80,
    basis: confirmed('notaries-regulation', 'companion allowance'),
    // No rounding to whole lei is named there, so none is applied.
    rounding: () => 'to-the-ban',
  },
})

/** The share of the base that is paid. */
export const shareOf = (law: LawId, base: DecimalString, inquiry: Inquiry): DecimalString => {
  const { percent, basis, rounding } = SHARE[law]
  const exact = decimal(base).times(percent).dividedBy(100)
  const rounded = rounding(exact, inquiry)
  return inquiry.step(
    'companion-allowance.share-of-base',
    basis,
    { base, percent, rounding: rounded },
    ROUNDED[rounded](exact),
  )
}
