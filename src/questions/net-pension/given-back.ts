import { type Basis, confirmed } from '../../law/citation.js'
import type { CivilMonth } from '../../values/civil-date.js'
import { decimal, type DecimalString } from '../../values/decimal.js'
import { FIRST_MONTH } from './parameters.js'
import type { GivenBack, HeldThen, Inquiry } from './steps.js'

interface HeldOnce {
  readonly from: CivilMonth
  /** Inclusive. */
  readonly to: CivilMonth
  readonly held: HeldThen
  readonly percent: DecimalString
  readonly aboveLei: DecimalString
  readonly givenBack: GivenBack
  readonly basis: Basis
}

/** Health contributions that were held, struck down and given back: what is due is without them. */
const HELD_ONCE: readonly HeldOnce[] = [
  {
    from: FIRST_MONTH,
    to: '2012-04',
    held: 'on-the-whole-pension',
    percent: '5.5',
    aboveLei: '740',
    givenBack: { from: '2012-06', to: '2013-09' },
    basis: confirmed('fiscal-code-2003', 'art. 296^3'),
  },
  {
    from: '2022-01',
    to: '2022-12',
    held: 'on-the-part-above',
    percent: '10',
    aboveLei: '4000',
    givenBack: { from: '2023-03', to: '2024-02' },
    basis: confirmed('ccr-650-2022', 'ruling on the health contribution of GEO 130/2021'),
  },
]

/** Notes, where it concerned this pension, that less was paid then than is due, and when the rest was given back. */
export const noteWhatWasGivenBack = (month: CivilMonth, gross: DecimalString, inquiry: Inquiry): void => {
  for (const { from, to, held, percent, aboveLei, givenBack, basis } of HELD_ONCE) {
    if (from <= month && month <= to && decimal(gross).greaterThan(aboveLei)) {
      inquiry.step(
        'net-pension.held-and-given-back',
        basis,
        { month, held, percent, aboveLei },
        { ...givenBack },
      )
    }
  }
}
