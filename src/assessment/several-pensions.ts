import { type Answer, undetermined } from '../engine/answer.js'
import { notCovered } from '../law/not-covered.js'
import { firstOfMonth } from '../values/civil-date.js'
import type { AnsweredSystem } from './allowance-payer.js'
import type { Answers } from './answers.js'
import { questionOf } from './section-names.js'
import { isFinding, type Section, withoutValue } from './section.js'

/** Only what is surely not paid leaves the person with one pension. */
const mayPay = ({ answers: { pension } }: AnsweredSystem): boolean =>
  isFinding(pension) || pension.status !== 'not-due'

const needsOf = ({ id, answers: { pension } }: AnsweredSystem): readonly string[] =>
  isFinding(pension) || pension.status !== 'undetermined'
    ? []
    : pension.needs.map(need => `systems.${id}.${need}`)

/**
 * Beside the pension of another system, how much is paid out of each hangs on whether the part that is free counts for
 * each payer or for the person; that could not be read. `undefined` where there is no other, or nothing is answered anyway.
 */
export const netBesideOthers = (
  { id, dossier, answers: { net } }: AnsweredSystem,
  systems: readonly AnsweredSystem[],
): Answers['net'] | undefined => {
  const month = dossier.payment?.month
  const others = systems.filter(other => other.id !== id && mayPay(other))
  if (!isFinding(net) || month === undefined || others.length === 0) return undefined
  const needs = others.every(other => needsOf(other).length > 0) ? others.flatMap(needsOf) : []
  const answer =
    needs.length > 0
      ? undetermined(needs)
      : notCovered('net-of-several-pensions', { on: firstOfMonth(month) })
  return withoutValue(answer satisfies Answer<never>, questionOf('net'), net.steps) as Section<never>
}
