import { describe, expect, test } from 'vitest'
import { potentialPoints, stabilityPoints } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

const law = 'law-360-2023'

describe('a rounding is told where there was one', () => {
  test.each([
    // 0.25 x 9 / 360 = 0.00625, five decimals and no more; 0.25 x 10 / 360 = 0.0069444…
    [stage(0, 0, 9), '0.00625', 'none'],
    [stage(0, 0, 10), '0.00694', 'half-up'],
    [stage(12), '3.00000', 'none'],
  ])('%o of degree I earns %s, rounded: %s', (potentialStage, points, rounding) => {
    const { value, steps } = potentialPoints({ law, degree: 'I', potentialStage })
    expect(value).toBe(points)
    expect(steps.at(-1)?.facts).toMatchObject({ rounding })
  })
})

describe('the bands of stability points, Law 360/2023 art. 85(3)-(5)', () => {
  const band = (overYears: number, pointsPerYear: string, counted: object) => ({
    overYears,
    pointsPerYear,
    counted,
  })

  test.each([
    [stage(25), []],
    [stage(31), [band(25, '0.50', stage(5)), band(30, '0.75', stage(1))]],
    [stage(36, 6), [band(25, '0.50', stage(5)), band(30, '0.75', stage(5)), band(35, '1.00', stage(1, 6))]],
  ])('of %o are those that it reaches', (contributoryStage, bands) => {
    expect(stabilityPoints({ law, contributoryStage }).steps.at(-1)?.facts).toMatchObject({ bands })
  })

  // 0.50 + 0.50 x 15 / 360 = 0.5208333…
  test('count its days as thirtieths of a month, or drop them where the law is read so', () => {
    const facts = { law, contributoryStage: stage(26, 0, 15) } as const
    expect(stabilityPoints(facts).value).toBe('0.52083')
    expect(stabilityPoints(facts, { readings: { 'stage-arithmetic': 'whole-months' } }).value).toBe('0.50000')
  })
})
