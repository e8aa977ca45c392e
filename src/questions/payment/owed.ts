import type { DossierPath, GivenFacts } from '../../dossier/dossier.js'
import type { DossierEvent } from '../../dossier/events.js'
import { over } from '../../engine/facts.js'
import { onTrial } from '../../law/inquiry.js'
import { isVersionOf } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { type Sex, SEXES } from '../../law/person.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import type { ReviewExemptionFacts } from '../review/facts.js'
import { canBeLateWithCompleteStage, reviewExemptionOf } from '../review/inner.js'
import type { Inquiry } from './steps.js'

/** What a person need not do from whom no review is asked any more. The duty to come when called stays. */
const OWED_UNLESS_EXEMPT: readonly DossierEvent['id'][] = ['review-missed', 'programme-left']

type Given = Pick<
  GivenFacts,
  'irreversible' | 'militaryOrPolice' | 'contributoryStage' | 'stageAtGrant' | 'scheme'
>

/** The person whose duty it was; the facts are looked at one by one, and only where they can exempt. */
export interface Person extends Given {
  readonly sex: Sex
  readonly birthDate: CivilDate
}

const hangsOnExemption = (event: DossierEvent, { scheme, irreversible }: Given): boolean =>
  OWED_UNLESS_EXEMPT.includes(event.id) && scheme !== 'notaries' && irreversible !== true

/**
 * Whether what was missed was owed at all on its day. An irreversible invalidity, the standard age, or the complete stage
 * at most five years below it, owes no review and no programme.
 */
export const isOwed = (event: DossierEvent, person: Person, inquiry: Inquiry): boolean => {
  if (!OWED_UNLESS_EXEMPT.includes(event.id) || person.scheme === 'notaries') return true
  if (!hangsOnExemption(event, person)) return false
  const { on } = event
  const law = lawOfEvent(person, on, inquiry)
  if (isNotCovered(law)) return true
  const day = { law, on }
  const canBeLate = canBeLateWithCompleteStage(over(person, { ...day }), undefined, inquiry)
  const own = {
    ...day,
    get stage(): Stage | undefined {
      return canBeLate ? person.stageAtGrant : undefined
    },
    get contributoryStage(): Stage | undefined {
      return canBeLate ? person.contributoryStage : undefined
    },
  }
  const exemption = reviewExemptionOf(over(person, own) as ReviewExemptionFacts, inquiry)
  return isNotCovered(exemption) || !exemption.exempt
}

/** The facts without which it is not known whether what was missed was owed. */
export const needsOfDuty = (
  event: DossierEvent,
  given: GivenFacts,
  inquiry: Inquiry,
): readonly DossierPath[] => {
  if (!hangsOnExemption(event, given)) return []
  const { sex, birthDate } = given
  if (!birthDate) return ['person.birthDate']
  const law = lawOfEvent(given, event.on, onTrial(inquiry))
  if (isNotCovered(law)) return []
  const day = { law, birthDate, on: event.on }
  const stage = isVersionOf(law, 'law-360-2023')
    ? (['contribution.contributoryStage', given.contributoryStage] as const)
    : (['contribution.stageAtGrant', given.stageAtGrant] as const)
  const exemptionBy = (sex: Sex): 'by-age' | 'by-stage' | 'no' => {
    if (canBeLateWithCompleteStage({ ...day, sex }, undefined, inquiry)) {
      const atHand = { ...day, sex }
      const byAge = reviewExemptionOf(atHand, onTrial(inquiry))
      return !isNotCovered(byAge) && byAge.exempt ? 'by-age' : 'by-stage'
    }
    return 'no'
  }
  const grounds = new Set((sex ? [sex] : SEXES).map(exemptionBy))
  // Where both sexes come to the same, which it is need not be known.
  return [
    ...(grounds.size > 1 ? ['person.sex' as const] : []),
    ...(grounds.has('by-stage') && stage[1] === undefined ? [stage[0]] : []),
  ]
}
