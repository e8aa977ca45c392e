import type { Payment } from './answers.js'
import type { PaymentState } from './payment-state.js'

const needsOf = (state: PaymentState): readonly string[] =>
  state.state === 'undetermined' ? state.needs : []

/** The facts for which a period waits, that of the pension before that of the allowance, and the conversion. */
export const needsOfPayment = ({ periods, allowancePeriods, conversion }: Payment): readonly string[] => [
  ...new Set([
    ...[...periods, ...allowancePeriods].flatMap(needsOf),
    ...(conversion && Object.hasOwn(conversion, 'needs')
      ? (conversion as { needs: readonly string[] }).needs
      : []),
  ]),
]
