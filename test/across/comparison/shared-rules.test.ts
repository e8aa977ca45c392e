import { expect, test } from 'vitest'
import { casesOf, payable, payableFromDates, type Told } from '../../bench/rules/index.js'
import { assess, type Dossier } from '../../../src/index.js'
import { dossierOf } from '../../bench/dossiers/of-case.mjs'

const leiOf = (section: object): number =>
  'value' in section ? Number((section.value as { readonly lei: string }).lei) : 0

const byAssess = (told: Told): number => {
  const { pension, companionAllowance } = assess(dossierOf(told) as Dossier)
  return leiOf(pension) + leiOf(companionAllowance)
}

test('fourteen rules in plain JavaScript give the lei of a whole assessment, in cases under three versions of the law', () => {
  const cases = casesOf(100, 20260901)
  expect(cases.map(({ told }) => payableFromDates(told))).toEqual(cases.map(({ told }) => byAssess(told)))
  expect(cases.map(({ lookedUp }) => payable(lookedUp))).toEqual(cases.map(({ told }) => byAssess(told)))
})
