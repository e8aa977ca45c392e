import { derived } from '../../law/citation.js'
import { isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered, type Outcome } from '../../law/not-covered.js'
import type { Degree } from '../../law/person.js'
import { isNoStage, NO_STAGE, type Stage } from '../../values/stage.js'
import type { Inquiry } from './steps.js'

const ART_149 = derived('law-360-2023', 'art. 149(2)')

/** Who had none for being in degree III may have been meant to keep none, or not. */
export const stageWithoutFirst = (
  newDegree: Degree,
  lengthAtGrant: () => Outcome<Stage>,
  inquiry: Inquiry,
): Outcome<Stage> => {
  const reading = inquiry.reading('first-degree-without-potential')
  const length = reading === 'as-art-75-at-grant' ? lengthAtGrant() : NO_STAGE
  if (isNotCovered(length)) return length
  return inquiry.step('potential-stage.first-degree-had-none', ART_149, { newDegree, reading }, length)
}

/** The months first granted count at the rate of another degree: of which law, is open for a pension that Law 263/2010 opened. */
export const lawOfRateAfterChange = (
  opened: PublicLawId,
  newDegree: Degree,
  potentialStage: Stage,
  inquiry: Inquiry,
): PublicLawId => {
  if (isVersionOf(opened, 'law-360-2023') || isNoStage(potentialStage)) return 'law-360-2023'
  const reading = inquiry.reading('degree-change-rates')
  return inquiry.step(
    'points.law-that-gives-the-rate',
    ART_149,
    { newDegree, reading },
    reading === 'law-360-rates' ? 'law-360-2023' : opened,
  )
}
