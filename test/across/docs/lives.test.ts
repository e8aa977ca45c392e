import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assess, type Dossier, paragraphs } from '../../../src/index.js'

const lifeOf = (name: string): Dossier =>
  JSON.parse(
    readFileSync(new URL(`../../../docs/examples/life-${name}.json`, import.meta.url), 'utf8'),
  ) as Dossier

/** What a letter says first, under its first heading. */
const summaryOf = (name: string, language: 'ro' | 'en' | 'hu'): readonly string[] =>
  paragraphs(assess(lifeOf(name)), { language }).flatMap(({ kind, text }) =>
    kind === 'summary' ? [text] : [],
  )

describe('the lives among the examples tell first how it stands with the payment, and why', () => {
  test('missed and resumed: paid again from the month after the new decision', () => {
    // 25.5 points at 81 lei are 2,065.50, up.
    expect(summaryOf('missed-and-resumed', 'en')).toEqual([
      'For May 2026 you are due 2,066 lei in hand: the invalidity pension in degree II, 2,066 lei gross, nothing held back.',
      'The companion allowance (indemnizație pentru însoțitor) is given in degree I only.',
      'Your invalidity pension is granted from 14 October 2024.',
      'Payment resumed on 1 May 2026.',
      'On 7 July 2045, at the standard age, it becomes an old-age pension, without application.',
    ])
    expect(summaryOf('missed-and-resumed', 'ro')).toContain('Plata s-a reluat la 1 mai 2026.')
  })

  test('two causes: the decision has lifted one, the programme still suspends', () => {
    expect(summaryOf('two-causes', 'en').slice(0, 2)).toEqual([
      'Payment is suspended from 1 March 2026: you did not follow the rehabilitation programme. Nothing is paid now.',
      'The pension ends on 1 March 2027, if nothing changes until then.',
    ])
    expect(summaryOf('two-causes', 'hu')[0]).toContain('nem követte a rehabilitációs programot')
  })

  // 30 points, 2.5 of stability, 14 months of potential stage at degree III: 0.11667; 32.61667 x 81 = 2,641.95: 2,642.
  test('changed degree and converted: the larger amount is paid from the standard age', () => {
    expect(summaryOf('changed-and-converted', 'en')).toContain(
      'From 10 December 2025 the old-age pension is paid in place of the invalidity pension.',
    )
    expect(assess(lifeOf('changed-and-converted'))).toMatchObject({ pension: { value: { lei: '2642.00' } } })
  })
})
