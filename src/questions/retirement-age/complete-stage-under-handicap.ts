import { confirmed } from '../../law/citation.js'
import type { Handicap } from '../../law/person.js'
import type { ProvisionOf } from '../../law/provision.js'
import { type Stage, stageFromDays, stageInDays } from '../../values/stage.js'
import type { Inquiry } from './steps.js'

/** Thirds of the complete stage that art. 58 and 59 ask of each handicap. */
const THIRDS: Readonly<
  Record<Handicap, { readonly thirds: number; readonly provision: ProvisionOf<'law-263-2010'> }>
> = {
  grave: { thirds: 1, provision: 'art. 76(3), art. 58' },
  accentuated: { thirds: 2, provision: 'art. 76(3), art. 58' },
  medium: { thirds: 3, provision: 'art. 76(3), art. 58' },
  blind: { thirds: 1, provision: 'art. 76(3), art. 59' },
}

/** Law 263/2010: who worked blind or with a handicap older than the insured status has a shorter complete stage. */
export const completeStageUnderHandicap = (
  completeStage: Stage,
  handicap: Handicap,
  inquiry: Inquiry,
): Stage => {
  const { thirds, provision } = THIRDS[handicap]
  return inquiry.step(
    'potential-stage.complete-stage-under-handicap',
    confirmed('law-263-2010', provision),
    { completeStage, handicap, thirds },
    // A month of complete stage is 30 days, so a third of it is whole.
    stageFromDays((stageInDays(completeStage) * thirds) / 3),
  )
}
