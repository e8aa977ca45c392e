import { isNotCovered } from '../../law/not-covered.js'
import { bare } from '../../values/bare.js'
import { addDays, type CivilDate, earlierOf, laterOf } from '../../values/civil-date.js'
import { addStage, NO_STAGE, type Stage } from '../../values/stage.js'
import { timeOnPensionOf } from '../conversion/inner.js'
import { covers, type Interruption, keepsBack, type Unsure } from './interruption.js'
import type { Inquire, Inquiry } from './steps.js'

interface Drawn {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** From a first day, up to another where there is one, nothing was drawn. */
export interface Ended {
  readonly on: CivilDate
  readonly until?: CivilDate | undefined
}

/** The time drawn: at least, and at most where facts that nobody has told may have stopped the payment. */
export interface TimeDrawn {
  readonly least: Stage
  readonly most: Stage
  readonly needs: readonly string[]
}

/** The spans before a day in which the pension was drawn: in a suspended month nothing was, nor in an ended one. */
const drawnBefore = (
  grantedOn: CivilDate,
  day: CivilDate,
  interruptions: readonly Interruption[],
  ends: readonly Ended[],
): readonly Drawn[] => {
  const turns = [
    ...interruptions.flatMap(({ from, until, paidBackFrom }) => [from, paidBackFrom, until]),
    ...ends.flatMap(({ on, until }) => [on, until]),
  ].filter(turn => turn !== undefined && turn > grantedOn && turn < day) as readonly CivilDate[]
  const starts = [...new Set([grantedOn, ...turns])].sort()
  return starts.flatMap((from, place) =>
    interruptions.some(interruption => keepsBack(interruption, 'pension', from)) ||
    ends.some(({ on, until }) => covers({ from: on, until }, from))
      ? []
      : [{ from, until: addDays(earlierOf(starts[place + 1] ?? day, day), -1) }],
  )
}

/** The time on the pension before a day, as Law 263/2010 counts it with the contribution stage (art. 49(1) a). */
export const timeDrawn = (
  grantedOn: CivilDate,
  day: CivilDate,
  interruptions: readonly Interruption[],
  ends: readonly Ended[],
  inquiry: Inquiry,
): Stage =>
  drawnBefore(grantedOn, laterOf(grantedOn, day), interruptions, ends)
    .filter(({ from, until }) => from <= until)
    .map(({ from: drawnFrom, until: drawnUntil }) =>
      timeOnPensionOf({ law: 'law-263-2010', drawnFrom, drawnUntil }, inquiry),
    )
    .reduce<Stage>((sum, stage) => (isNotCovered(stage) ? sum : addStage(sum, stage)), NO_STAGE)

/** What bears on it of a life, or of as much of one as is reckoned. */
export interface TurnsOfPayment {
  readonly interruptions: readonly Interruption[]
  readonly ends: readonly Ended[]
  readonly unsure: readonly Unsure[]
}

/** What is kept back only where no request came: up to then it surely is. */
const asSurelyKeptBack = (interruption: Interruption): Interruption => {
  const { openFrom, until } = interruption
  return openFrom === undefined
    ? interruption
    : { ...interruption, until: earlierOf(openFrom, until ?? openFrom) }
}

/** The time drawn before a day, also where it hangs on what is not told. */
export const timeDrawnAsTold = (
  grantedOn: CivilDate,
  day: CivilDate,
  { interruptions, ends, unsure }: TurnsOfPayment,
  inquire: Inquire,
): TimeDrawn => {
  const open = unsure.filter(({ from }) => from < day)
  const notDrawn = open.map(({ from: on, until }) => ({ on, until }))
  const drawn = (kept: readonly Interruption[], without: readonly Ended[]): Stage =>
    timeDrawn(grantedOn, day, kept, without, inquire())
  return {
    least: drawn(interruptions, [...ends, ...notDrawn]),
    most: drawn(interruptions.map(asSurelyKeptBack).map(bare), ends),
    needs: [...new Set(open.flatMap(({ needs }) => needs))],
  }
}
