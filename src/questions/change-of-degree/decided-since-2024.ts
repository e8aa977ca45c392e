import type { SectionContext } from '../../dossier/section-rule.js'
import { confirmed, derived } from '../../law/citation.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import { isNoStage, NO_STAGE, type Stage } from '../../values/stage.js'
import type { ChangeInForce } from '../payment/inner.js'
import type { PotentialPointsFacts } from '../points/facts.js'
import { lengthOf } from '../potential-stage/inner.js'
import { factsOfGrant, type Granted } from './granted.js'
import { kept } from './stage-after-change.js'
import type { Inquiry } from './steps.js'

type ChangeRule = (
  change: ChangeInForce,
  granted: Granted,
  context: SectionContext<object>,
  inquiry: Inquiry,
) => Outcome<PotentialPointsFacts>

const ART_149 = derived('law-360-2023', 'art. 149(2)')

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
  const reading = inquiry.reading('first-degree-without-potential')
  const length =
    reading === 'as-art-75-at-grant' ? lengthOf(factsOfGrant(granted, context), inquiry) : NO_STAGE
  if (isNotCovered(length)) return length
  const rule = 'potential-stage.first-degree-had-none'
  return inquiry.step(rule, ART_149, { newDegree: change.to, reading }, length)
}

/** A pension opened under Law 263/2010 and decided again from September 2024: the months first granted, at another rate. */
export const changedUnderArt149: ChangeRule = (change, granted, context, inquiry) => {
  const potentialStage = stageByArt149(change, granted, context, inquiry)
  if (isNotCovered(potentialStage)) return potentialStage
  const { to: degree } = change
  if (isNoStage(potentialStage)) return { law: 'law-360-2023', degree, potentialStage }
  const reading = inquiry.reading('degree-change-rates')
  const law = inquiry.step(
    'points.law-that-gives-the-rate',
    ART_149,
    { newDegree: degree, reading },
    reading === 'law-360-rates' ? 'law-360-2023' : granted.law,
  )
  return { law, degree, potentialStage }
}

/** Opened under Law 360/2023: art. 66 counts the stage at the establishing of the pension only, so that it is kept. */
export const changedUnderLaw360: ChangeRule = (change, granted, _context, inquiry) => ({
  law: granted.law,
  degree: change.to,
  potentialStage: kept(degreesOf(change, granted), derived('law-360-2023', 'art. 66'), inquiry),
})
