import { type Fraction, decimal, lei, plus } from '../fraction.js'
import type { WholeDossier } from './facts.js'
import { secondAssessment } from './index.js'
import { type Outcome, isValue } from './outcome.js'

// The months of a span, each as if it were asked about by itself, and what they come to.

export interface MonthOfSpan {
  readonly month: string
  readonly state: unknown
  readonly pension?: string
  readonly pensionNotComputed?: string
  readonly companionAllowance?: string
  readonly companionAllowanceNotComputed?: string
  readonly net?: string
  readonly netNotComputed?: string
}

export interface AmountsOfSpan {
  readonly months: readonly MonthOfSpan[]
  readonly sum: { readonly pension: string; readonly companionAllowance: string; readonly net: string }
  readonly undetermined: readonly string[]
}

interface Read {
  readonly told: MonthOfSpan
  readonly isKnown: boolean
}

const isOpen = (outcome: Outcome): boolean => 'needs' in outcome || 'notCovered' in outcome

const sumIn = (outcome: Outcome, field: string): string | undefined =>
  isValue(outcome) ? (outcome.value as Readonly<Record<string, string>>)[field] : undefined

const nameIn = (outcome: Outcome): string | undefined =>
  'notCovered' in outcome ? outcome.notCovered : undefined

/** A pension that no fact lets know has no state: neither has one that was never granted. */
const stateIn = (payment: Outcome): unknown =>
  isValue(payment) ? (payment.value as { readonly month: unknown }).month : { state: 'undetermined' }

const read = (dossier: WholeDossier, month: string): Read => {
  const { payment, pension, companionAllowance, net } = secondAssessment({
    ...dossier,
    payment: { ...dossier.payment, month },
  })
  const known = {
    pension: sumIn(pension, 'lei'),
    pensionNotComputed: nameIn(pension),
    companionAllowance: sumIn(companionAllowance, 'lei'),
    companionAllowanceNotComputed: nameIn(companionAllowance),
    net: sumIn(net, 'net'),
    // Without a pension there is nothing of which a net could be refused.
    netNotComputed: isValue(pension) ? nameIn(net) : undefined,
  }
  const told = Object.fromEntries(Object.entries(known).filter(([, sum]) => sum !== undefined))
  return {
    told: { month, state: stateIn(payment), ...told },
    isKnown: ![payment, pension, companionAllowance].some(isOpen),
  }
}

const sumOf = (months: readonly Read[], field: 'pension' | 'companionAllowance' | 'net'): string =>
  lei(
    plus(...months.filter(({ isKnown }) => isKnown).map(({ told }): Fraction => decimal(told[field] ?? '0'))),
  )

export const amountsOfSpan = (dossier: WholeDossier, months: readonly string[]): AmountsOfSpan => {
  const all = months.map(month => read(dossier, month))
  return {
    months: all.map(({ told }) => told),
    sum: {
      pension: sumOf(all, 'pension'),
      companionAllowance: sumOf(all, 'companionAllowance'),
      net: sumOf(all, 'net'),
    },
    undetermined: all.filter(({ isKnown }) => !isKnown).map(({ told }) => told.month),
  }
}
