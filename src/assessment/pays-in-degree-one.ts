import type { DossierPath } from '../dossier/dossier.js'
import type { ReasonWhyNotDue } from '../law/not-due.js'
import { PLACING } from '../questions/payment/inner.js'
import type { AnsweredSystem } from './allowance-payer.js'
import { isFinding } from './section.js'

type OfASystem = `systems.${string}.${DossierPath}`

/** Whether a system pays a pension in degree I in the month, or the facts without which that is not known. */
export type PaysInDegreeI = boolean | readonly OfASystem[]

/** Reasons by which a system has no allowance of its own; a suspended one is still its own to pay. */
const NONE_OF_ITS_OWN: readonly ReasonWhyNotDue[] = ['degree', 'before-the-grant', 'payment-ended']

/** Whether or not the sum is known. */
export const paysInDegreeI = ({ id, dossier, answers }: AnsweredSystem): PaysInDegreeI => {
  const { eligibility, companionAllowance, payment } = answers
  const open = (needs: readonly string[]): PaysInDegreeI =>
    needs.map(need => `systems.${id}.${need}` as OfASystem)
  if (isFinding(eligibility) && !eligibility.value.entitled) return false
  if (isFinding(companionAllowance)) return companionAllowance.value.due
  if (companionAllowance.status === 'not-due') return !NONE_OF_ITS_OWN.includes(companionAllowance.because)
  const degree = dossier.incapacity?.degree
  const isPlacedAnew = (dossier.events ?? []).some(event => PLACING.includes(event.id))
  if (degree !== undefined && degree !== 'I' && !isPlacedAnew) return false
  if (!isFinding(eligibility)) return eligibility.status === 'undetermined' ? open(eligibility.needs) : false
  const month = isFinding(payment) ? payment.value.month : undefined
  if (month?.state === 'undetermined') return open(month.needs)
  // Of a sum that is not known, or not covered, alone it is not in doubt.
  const isInDoubt = companionAllowance.status === 'undetermined' && (degree !== 'I' || isPlacedAnew)
  return isInDoubt ? open(companionAllowance.needs) : true
}
