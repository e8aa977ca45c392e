import { describe, expect, test } from 'vitest'
import { amounts, assess, type CivilMonth, type Dossier } from '../../src/index.js'
import { dossiersOnFile } from '../across/frozen/files.js'

// What hangs on no month is reckoned once for all months of a span; each has to be the month that an assessment of it alone tells.

const MONTHS: readonly CivilMonth[] = ['2019-05', '2024-08', '2024-09', '2026-06', '2031-03']

const ofAmounts = (dossier: Dossier, month: CivilMonth) => {
  const [row] = amounts(dossier, { from: month, to: month }).value.months
  const { state, pension, pensionNotComputed, companionAllowance, companionAllowanceNotComputed } = row
  return { state, pension, pensionNotComputed, companionAllowance, companionAllowanceNotComputed }
}

const nameOf = (section: { readonly status?: string | undefined; readonly what?: unknown }) =>
  section.status === 'not-covered' ? section.what : undefined

const ofAssessment = (dossier: Dossier, month: CivilMonth) => {
  const { payment, pension, companionAllowance } = assess({
    ...dossier,
    payment: { ...dossier.payment, month },
  })
  const needs = 'needs' in payment ? payment.needs : []
  const unknown = { state: 'undetermined', needs, notCovered: nameOf(payment) }
  return {
    state: payment.value !== undefined ? payment.value.month : unknown,
    pension: pension.value !== undefined ? pension.value.lei : undefined,
    pensionNotComputed: nameOf(pension),
    companionAllowance: companionAllowance.value !== undefined ? companionAllowance.value.lei : undefined,
    companionAllowanceNotComputed: nameOf(companionAllowance),
  }
}

describe('a month of a span', () => {
  const dossiers = dossiersOnFile().filter((_, place) => place % 10 === 0)

  test.each(MONTHS)('is that of an assessment which asks for it: %s', month => {
    expect(dossiers.length).toBe(100)
    for (const [name, dossier] of dossiers) {
      expect([name, ofAmounts(dossier, month)]).toEqual([name, ofAssessment(dossier, month)])
    }
  })

  test('is the same in a span of many', () => {
    for (const [name, dossier] of dossiers.slice(0, 40)) {
      const { months } = amounts(dossier, { from: '2024-07', to: '2024-10' }).value
      const alone = months.map(({ month }) => amounts(dossier, { from: month, to: month }).value.months[0])
      expect([name, months]).toEqual([name, alone])
    }
  })
})
