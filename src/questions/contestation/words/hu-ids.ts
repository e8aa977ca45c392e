import type { Filing } from '../steps.js'

export { AGAINST as CONTESTED, BODIES as FORUMS } from './hu-vocabulary.js'

export const FILED_AT: Readonly<Record<Filing['filedAt'], string>> = {
  'issuing-office': 'a határozatot kiállító hivatal',
  body: 'a fellebbezést elbíráló szerv',
}

/** From when a ruling stands in place of the decision. */
export const RULING_REPLACES_FROM: Readonly<
  Record<NonNullable<Filing['rulingReplacesDecisionFrom']>, string>
> = {
  'day-of-ruling': 'a fellebbezésről hozott döntés napjától',
}

export const IF_UNCONTESTED: Readonly<Record<'final', string>> = {
  final: 'véglegessé válik',
}
