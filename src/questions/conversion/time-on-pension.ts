import { byLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import { notCovered, type Outcome } from '../../law/not-covered.js'
import type { ReadingOf } from '../../law/open-questions.js'
import { lastDayOf } from '../../law/periods.js'
import { bare } from '../../values/bare.js'
import { addDays, type CivilDate, earlierOf } from '../../values/civil-date.js'
import { elapsedStage } from '../../values/completed-time.js'
import { NO_STAGE, type Stage } from '../../values/stage.js'
import type { TimeOnPensionFacts } from './facts.js'
import type { Inquiry } from './steps.js'

type TimeRule = (facts: TimeOnPensionFacts, inquiry: Inquiry) => Outcome<Stage>

const LAST_DAY_OF_LAW_263: CivilDate = lastDayOf('law-263-2010')

/** Both days included. */
const stageOf = (from: CivilDate, until: CivilDate): Stage =>
  until < from ? NO_STAGE : elapsedStage(from, addDays(until, 1))

const counted = (
  { drawnFrom, drawnUntil }: TimeOnPensionFacts,
  countedUntil: CivilDate,
  basis: Basis,
  inquiry: Inquiry,
  reading: { readonly reading?: ReadingOf<'pension-time-before-2024'> } = bare({}),
): Stage =>
  inquiry.step(
    'entitlement.time-on-pension-counts',
    basis,
    { drawnFrom, drawnUntil, countedUntil, ...reading },
    reading.reading === 'does-not-count' ? NO_STAGE : stageOf(drawnFrom, countedUntil),
  )

/** Under Law 263/2010, while it was in force, time on the pension is an assimilated period. */
const ofLaw263: TimeRule = (facts, inquiry) =>
  counted(
    facts,
    earlierOf(facts.drawnUntil, LAST_DAY_OF_LAW_263),
    confirmed('law-263-2010', 'art. 49(1) a)'),
    inquiry,
  )

/** Time from September 2024 does not count; whether the earlier time still does is open. */
const ofLaw360: TimeRule = (facts, inquiry) => {
  const { drawnFrom, drawnUntil } = facts
  const until = earlierOf(drawnUntil, LAST_DAY_OF_LAW_263)
  const isOpen = drawnFrom <= until
  const reading = bare(isOpen ? { reading: inquiry.reading('pension-time-before-2024') } : {})
  return counted(facts, until, derived('law-360-2023', 'art. 13 b)'), inquiry, reading)
}

const TIME = byLaw<TimeRule>({
  'law-263-2010': ofLaw263,
  'law-360-2023': ofLaw360,
  notaries: ({ drawnUntil }) => notCovered('time-on-pension', { on: drawnUntil }),
})

/** How much of the time on an invalidity pension counts towards the old-age pension. */
export const timeOnPensionOf: TimeRule = (facts, inquiry) => TIME[facts.law](facts, inquiry)
