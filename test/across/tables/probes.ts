import {
  type CivilDate,
  type CivilMonth,
  companionAllowance,
  type Finding,
  netPension,
  NotCoveredError,
  pensionAmount,
} from '../../../src/index.js'
import type { DatedSeries } from '../../../src/law/dated-value.js'
import { INDEX_STRUCK_DOWN } from '../../../src/questions/pension-amount/index-paid-before-2014.js'

/** How a figure of a series reaches a person: the step that names it, for a day. */
export interface Probe {
  readonly rule: string
  readonly ask: (on: CivilDate) => Finding<unknown>
  /** The days on which the question is asked of this series at all; outside them another law answers, or none. */
  readonly from?: CivilDate
  readonly to?: CivilDate
}

const monthOf = (on: CivilDate): CivilMonth => on.slice(0, 7) as CivilMonth

const ofLaw263 = {
  law: 'law-263-2010',
  realisedPoints: '1',
  potentialPoints: '0',
  completeStage: { years: 1 },
} as const

const ofLaw360 = { law: 'law-360-2023', realisedPoints: '1', potentialPoints: '0' } as const

/** Two series answer for the same subject: the second only in the months in which it was paid alone. */
const OF_STRUCK_DOWN: Probe = {
  rule: 'pension-amount.index-of-the-month',
  ask: on => pensionAmount({ ...ofLaw263, month: monthOf(on), rightOpenedOn: '2012-05-10' }),
  from: '2013-01-01',
  to: '2013-10-31',
}

const PROBES: Readonly<Record<string, Probe>> = {
  'pension-point': {
    rule: 'pension-amount.pension-point',
    ask: on => pensionAmount({ ...ofLaw263, month: monthOf(on), correctionIndex: '1' }),
    from: '2011-01-01',
  },
  'reference-point': {
    rule: 'pension-amount.reference-point',
    ask: on => pensionAmount({ ...ofLaw360, month: monthOf(on) }),
  },
  'correction-index': {
    rule: 'pension-amount.correction-index',
    ask: on => pensionAmount({ ...ofLaw263, month: '2024-08', rightOpenedOn: on }),
  },
  'minimum-wage': {
    rule: 'companion-allowance.base',
    ask: on => companionAllowance({ scheme: 'public', degree: 'I', month: monthOf(on) }),
    from: '2024-09-01',
  },
  'net-pension': {
    rule: 'net-pension.parameters',
    ask: on => netPension({ month: monthOf(on), grossLei: '1' }),
  },
}

export const probeOf = (series: DatedSeries<unknown>): Probe | undefined =>
  series === INDEX_STRUCK_DOWN ? OF_STRUCK_DOWN : PROBES[series.what]

/** The figure that a question takes on a day, or the refusal to take one. */
export const figureOn = ({ rule, ask }: Probe, on: CivilDate): unknown => {
  try {
    return ask(on).steps.find(step => step.rule === rule)?.result
  } catch (error) {
    if (error instanceof NotCoveredError) return { notCovered: error.what }
    throw error
  }
}
