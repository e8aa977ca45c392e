import { byLaw } from '../../law/by-law.js'
import { confirmed } from '../../law/citation.js'
import type { LawId } from '../../law/law-id.js'
import { isNotCovered, notCovered, type Outcome } from '../../law/not-covered.js'
import { sourcedValue, type SourcedValue } from '../../law/sourced-value.js'
import { type CivilDate, type CivilMonth, firstOfMonth } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import { PENSION_POINT } from '../pension-amount/inner.js'
import { MINIMUM_WAGE } from './minimum-wage.js'
import type { Inquiry, AllowanceBase } from './steps.js'

type BaseRule = (on: CivilDate, own: DecimalString | undefined) => Outcome<SourcedValue>

interface Base {
  readonly name: AllowanceBase
  readonly value: BaseRule
}

/** No series of the notaries' insured minimum income is published. */
const insuredMinimumIncome: BaseRule = (on, own) =>
  own === undefined
    ? notCovered('insured-minimum-income', { on })
    : {
        value: own,
        source: 'given by the caller',
        basis: confirmed('notaries-regulation', 'insured minimum income'),
      }

/** What the allowance is a share of, by the law of the month paid for. */
const BASE = byLaw<Base>({
  'law-263-2010': {
    name: 'pension-point',
    value: (on, own) => sourcedValue(PENSION_POINT, on, own),
  },
  'law-360-2023': { name: 'minimum-wage', value: (on, own) => sourcedValue(MINIMUM_WAGE, on, own) },
  notaries: { name: 'insured-minimum-income', value: insuredMinimumIncome },
})

export const baseOf = (
  law: LawId,
  month: CivilMonth,
  own: DecimalString | undefined,
  inquiry: Inquiry,
): Outcome<DecimalString> => {
  const base = BASE[law]
  const sourced = base.value(firstOfMonth(month), own)
  if (isNotCovered(sourced)) return sourced
  const { basis, source, value } = sourced
  return inquiry.step('companion-allowance.base', basis, { month, base: base.name, source }, value)
}
