import type { Filing } from '../steps.js'

export { AGAINST as CONTESTED, BODIES as FORUMS } from './en-vocabulary.js'

export const FILED_AT: Readonly<Record<Filing['filedAt'], string>> = {
  'issuing-office': 'the office that issued the decision',
  body: 'the body that decides on the contestation',
}

/** From when a ruling stands in place of the decision. */
export const RULING_REPLACES_FROM: Readonly<
  Record<NonNullable<Filing['rulingReplacesDecisionFrom']>, string>
> = {
  'day-of-ruling': 'from the day of the ruling',
}

export const IF_UNCONTESTED: Readonly<Record<'final', string>> = {
  final: 'it becomes final',
}
