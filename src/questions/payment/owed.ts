import type { ValidEvent } from '../../dossier/events.js'
import { onTrial } from '../../law/inquiry.js'
import { isVersionOf, type PublicLawId } from '../../law/law-id.js'
import { isNotCovered } from '../../law/not-covered.js'
import { type Sex, SEXES } from '../../law/person.js'
import { bare, own } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Stage } from '../../values/stage.js'
import { lawOfEvent } from '../applicable-law/inner.js'
import type { ReviewExemptionFacts } from '../review/facts.js'
import { canBeLateWithCompleteStage, reviewExemptionOf, stageWithTimeOnPension } from '../review/inner.js'
import type { ReviewExemptionGround } from '../review/steps.js'
import { LAW_360_FROM } from './asked-back.js'
import { foundDayOf } from './event-programme-left.js'
import type { Inquiry } from './steps.js'
import type { TimeDrawn } from './time-drawn.js'
import type { Told } from './told.js'

/** What a person need not do from whom no review is asked any more. The duty to come when called stays. */
const isOwedUnlessExempt = ({ id, on, askedFor }: ValidEvent): boolean =>
  id === 'review-missed' ||
  id === 'programme-left' ||
  (id === 'documents-not-presented' && on >= LAW_360_FROM && askedFor !== 'convocation')

/** Whether what was missed was owed on its day; not owed on a ground; or the facts without which that is not known. */
export type Duty =
  | { readonly owed: true }
  | { readonly owed: false; readonly ground: ReviewExemptionGround }
  | { readonly owed: 'unknown'; readonly needs: readonly string[] }

const OWED: Duty = { owed: true }

interface Day {
  readonly law: PublicLawId
  readonly on: CivilDate
  readonly birthDate: CivilDate
  readonly sex: Sex
}

const exemptionBy = (facts: ReviewExemptionFacts, inquiry: Inquiry): Duty => {
  const exemption = reviewExemptionOf(bare(facts), inquiry)
  const ground = isNotCovered(exemption) ? undefined : own(exemption, 'ground')
  return ground ? { owed: false, ground } : OWED
}

/** Law 360/2023 looks at what was contributed. */
const byContributed = (day: Day, { facts }: Told, inquiry: Inquiry): Duty => {
  const { contributoryStage, stageAtGrant } = facts
  if (contributoryStage) return exemptionBy({ ...day, contributoryStage }, inquiry)
  return canBeLateWithCompleteStage(bare(day), stageAtGrant, onTrial(inquiry))
    ? { owed: 'unknown', needs: ['contribution.contributoryStage'] }
    : OWED
}

/** Law 263/2010 looks at the whole stage; whether the time on the pension counts with it is open. */
const byWhole = (day: Day, { facts }: Told, drawn: TimeDrawn, inquiry: Inquiry): Duty => {
  const { stageAtGrant } = facts
  if (!stageAtGrant) return { owed: 'unknown', needs: ['contribution.stageAtGrant'] }
  const { least, most, needs } = drawn
  const dutyWith = (time: Stage, asking: Inquiry): Duty => {
    const stage = stageWithTimeOnPension(bare(day), { stage: stageAtGrant, drawn: time }, asking)
    return exemptionBy({ ...day, stage }, asking)
  }
  const isSame = dutyWith(least, onTrial(inquiry)).owed === dutyWith(most, onTrial(inquiry)).owed
  return isSame ? dutyWith(least, inquiry) : { owed: 'unknown', needs }
}

const dutyOfSex = (day: Day, told: Told, drawn: () => TimeDrawn, inquiry: Inquiry): Duty => {
  const byAge = exemptionBy(day, onTrial(inquiry))
  if (byAge.owed === false) return exemptionBy(day, inquiry)
  if (!canBeLateWithCompleteStage(bare(day), undefined, onTrial(inquiry))) return OWED
  return isVersionOf(day.law, 'law-360-2023')
    ? byContributed(day, told, inquiry)
    : byWhole(day, told, drawn(), inquiry)
}

/** An irreversible invalidity, the standard age, or the complete stage at most five years below it, owes no review and no programme. */
export const dutyOf = (event: ValidEvent, told: Told, drawn: () => TimeDrawn, inquiry: Inquiry): Duty => {
  const { facts } = told
  if (!isOwedUnlessExempt(event) || facts.scheme === 'notaries') return OWED
  // A programme left before the new law and found after its first day is left under it.
  const isFoundLater = event.id === 'programme-left' && (foundDayOf(event) ?? event.on) >= LAW_360_FROM
  const law = isFoundLater ? 'law-360-2023' : lawOfEvent(facts, event.on, onTrial(inquiry))
  if (isNotCovered(law)) return OWED
  if (facts.irreversible === true) return { owed: false, ground: 'irreversible' }
  const { birthDate, sex } = facts
  if (birthDate === undefined) return { owed: 'unknown', needs: ['person.birthDate'] }
  const day = { law, on: event.on, birthDate }
  const [one = OWED, other = one] = (sex ? [sex] : SEXES).map(each =>
    dutyOfSex({ ...day, sex: each }, told, drawn, inquiry),
  )
  // Where both sexes come to the same, which it is need not be known.
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  return { owed: 'unknown', needs: ['person.sex'] }
}
