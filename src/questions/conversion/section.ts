import { monthKnown } from '../../dossier/month-known.js'
import type { SectionRule } from '../../dossier/section-rule.js'
import { type Answer, isAnswered, undetermined } from '../../engine/answer.js'
import { notCovered, type NotCoveredSubject } from '../../law/not-covered.js'
import { notDue } from '../../law/not-due.js'
import type { Degree } from '../../law/person.js'
import { own } from '../../values/bare.js'
import { type CivilDate, monthOf } from '../../values/civil-date.js'
import type { DecimalString } from '../../values/decimal.js'
import type { StandardRetirementSection } from '../retirement-age/answers.js'
import type { ConversionSection } from './answers.js'
import type { Conversion } from './passage-to-old-age.js'
import type { ConversionOutcome, RulesForConversion } from './steps.js'

/** What the life of the pension tells of it. The payment itself rests on this house. */
interface InTheLife {
  readonly payment: {
    readonly conversion?:
      | { readonly on: CivilDate; readonly outcome: ConversionOutcome; readonly degree: Degree }
      | { readonly needs: readonly string[] }
      | { readonly from: CivilDate; readonly notCovered: NotCoveredSubject }
  }
  readonly pension: { readonly lei: DecimalString }
}

type RestsOn = InTheLife & StandardRetirementSection

type Unknown = Extract<NonNullable<InTheLife['payment']['conversion']>, { readonly needs: unknown }>

type Uncovered = Extract<NonNullable<InTheLife['payment']['conversion']>, { readonly notCovered: unknown }>

const isUncovered = (found: object): found is Uncovered => Object.hasOwn(found, 'notCovered')

const isUnknown = (found: object): found is Unknown => Object.hasOwn(found, 'needs')

/** The day and what continues; the amount where the month asked for lies after it and the old-age amount is given. */
export const conversion: SectionRule<
  ConversionSection['conversion'],
  RestsOn,
  RulesForConversion
> = context =>
  context.upon('standardRetirement', () =>
    context.upon('payment', (payment): Answer<Conversion> => {
      const found = own(payment, 'conversion')
      if (!found) return notDue('payment-ended')
      if (isUnknown(found)) return undetermined(found.needs)
      if (isUncovered(found)) return notCovered(found.notCovered, { on: found.from })
      const { on, outcome, degree } = found
      const { oldAgeLei } = context.given
      const month = monthKnown(context)
      const value = { outcome, on, companionAllowanceKept: degree === 'I' }
      if (month === undefined || oldAgeLei === undefined || month < monthOf(on)) return { value }
      const amount = context.upon('pension', ({ lei }) => ({ value: lei }))
      return { value: isAnswered(amount) ? { ...value, lei: amount.value } : value }
    }),
  )
