import type { SectionContext } from '../../dossier/section-rule.js'
import { confirmed, derived } from '../../law/citation.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { Stage } from '../../values/stage.js'
import type { ChangeInForce } from '../payment/inner.js'
import type { PotentialPointsFacts } from '../points/facts.js'
import { lengthOf } from '../potential-stage/inner.js'
import { lawOfRateAfterChange, stageWithoutFirst } from './art-149.js'
import { factsOfGrant, type Granted } from './granted.js'
import { kept } from './stage-after-change.js'
import type { Inquiry } from './steps.js'

type ChangeRule = (
  change: ChangeInForce,
  granted: Granted,
  context: SectionContext<object>,
  inquiry: Inquiry,
) => Outcome<PotentialPointsFacts>

const degreesOf = ({ from, to }: ChangeInForce, { potential }: Granted) => ({
  firstDegree: from,
  newDegree: to,
  firstPotentialStage: potential.stage,
})

/** The conditions of the first decision are kept; who had none for being in degree III may have been meant or not. */
const stageByArt149 = (
  change: ChangeInForce,
  granted: Granted,
  context: SectionContext<object>,
  inquiry: Inquiry,
): Outcome<Stage> => {
  if (granted.potential.boundBy !== 'degree-III' || change.to === 'III')
    return kept(degreesOf(change, granted), confirmed('law-360-2023', 'art. 149(2)'), inquiry)
  return stageWithoutFirst(change.to, () => lengthOf(factsOfGrant(granted, context), inquiry), inquiry)
}

/** A pension opened under Law 263/2010 and decided again from September 2024: the months first granted, at another rate. */
export const changedUnderArt149: ChangeRule = (change, granted, context, inquiry) => {
  const potentialStage = stageByArt149(change, granted, context, inquiry)
  if (isNotCovered(potentialStage)) return potentialStage
  const { to: degree } = change
  return { law: lawOfRateAfterChange(granted.law, degree, potentialStage, inquiry), degree, potentialStage }
}

/** Opened under Law 360/2023: art. 66 counts the stage at the establishing of the pension only, so that it is kept. */
export const changedUnderLaw360: ChangeRule = (change, granted, _context, inquiry) => ({
  law: granted.law,
  degree: change.to,
  potentialStage: kept(degreesOf(change, granted), derived('law-360-2023', 'art. 66'), inquiry),
})
