import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess, type Dossier, explain } from '../../../src/index.js'

const lifeOf = (name: string): Dossier =>
  JSON.parse(
    readFileSync(new URL(`../../../docs/examples/life-${name}.json`, import.meta.url), 'utf8'),
  ) as Dossier

/** What a letter says first, under its first heading. */
const firstOf = (name: string, language: 'ro' | 'en' | 'hu'): string | undefined =>
  explain(assess(lifeOf(name)), { language })[1]

describe('the lives among the examples tell first how it stands with the payment, and why', () => {
  test('missed and resumed: paid again from the month after the new decision', () => {
    expect(firstOf('missed-and-resumed', 'en')).toBe('The pension is paid from 1 May 2026 to 6 July 2045.')
    expect(firstOf('missed-and-resumed', 'ro')).toBe(
      'Pensia se plătește de la 1 mai 2026 până la 6 iulie 2045.',
    )
  })

  test('two causes: the decision has lifted one, the programme still suspends', () => {
    expect(firstOf('two-causes', 'en')).toBe(
      'Payment of the pension is suspended from 1 May 2026 to 28 February 2027, because the rehabilitation programme was not followed.',
    )
    expect(firstOf('two-causes', 'hu')).toContain(
      'a felfüggesztés oka a rehabilitációs program be nem tartása',
    )
  })

  // 30 points, 2.5 of stability, 14 months of potential stage at degree III: 0.11667; 32.61667 x 81 = 2,641.95: 2,642.
  test('changed degree and converted: the larger amount is paid from the standard age', () => {
    expect(firstOf('changed-and-converted', 'en')).toBe(
      'From 10 December 2025 on the old-age pension is paid in place of the invalidity pension.',
    )
    expect(assess(lifeOf('changed-and-converted'))).toMatchObject({ pension: { value: { lei: '2642.00' } } })
  })
})
