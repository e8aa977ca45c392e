import { describe, expect, test } from 'vitest'
import { assessSystems } from '../../src/index.js'
import { withOtherStages } from '../../src/assessment/other-stages.js'
import { stage } from '../across/stages.js'
import { NOTARIES, PUBLIC, SHARED } from './persons.js'

const ofGrant = (years: number) => ({ contribution: { stageAtGrant: stage(years) } })

const longestBeside = (...years: readonly number[]) =>
  withOtherStages('own', {
    own: { scheme: 'notaries' },
    ...Object.fromEntries(years.map(count => [`of-${count}`, ofGrant(count)])),
  }).contribution?.stageInOtherSystems

describe('the longest stage in the other systems', () => {
  test('is the longest of theirs, in whichever order they stand', () => {
    expect(longestBeside(10, 15, 12)).toEqual(stage(15))
    expect(longestBeside(15, 10)).toEqual(stage(15))
    expect(longestBeside(10, 15)).toEqual(stage(15))
  })

  test('is none where no other tells of one', () => {
    expect(longestBeside()).toBeUndefined()
    expect(withOtherStages('own', { own: ofGrant(20), other: { scheme: 'public' } })).toEqual(ofGrant(20))
  })

  test('is what the own part says, where it says so', () => {
    const own = { contribution: { stageInOtherSystems: stage(3) } }
    expect(withOtherStages('own', { own, other: ofGrant(15) })).toEqual(own)
  })
})

describe('while the stage of another system is not known', () => {
  const { contribution: _, ...withoutStage } = PUBLIC
  const points = { points: '20', contributoryStage: stage(10) } as const

  const answered = (notaries: typeof NOTARIES) =>
    assessSystems({
      shared: SHARED,
      systems: {
        notaries,
        other: withoutStage,
        public: { ...PUBLIC, contribution: { ...PUBLIC.contribution, ...points } },
      },
    })

  test("a notary's potential stage waits for it", () => {
    expect(answered(NOTARIES)['notaries']?.potentialStage).toMatchObject({
      status: 'undetermined',
      needs: ['systems.other.contribution.stageAtGrant'],
    })
  })

  test('also where nothing is told of the own stage', () => {
    const { contribution: __, ...notaries } = NOTARIES
    expect(answered(notaries)['notaries']?.potentialStage).toMatchObject({ status: 'undetermined' })
  })

  test('a section that is not found anyway tells what it waits for itself', () => {
    expect(answered(NOTARIES)['notaries']?.pension).toMatchObject({
      status: 'undetermined',
      needs: ['payment.pointValue', 'contribution.points'],
    })
  })

  test('nothing waits where the notary tells the longest', () => {
    const own = { ...NOTARIES.contribution, stageInOtherSystems: stage(3) }
    // 10 years of the own system are longer than 3 of any other.
    expect(answered({ ...NOTARIES, contribution: own })['notaries']?.potentialStage).toMatchObject({
      value: { boundBy: 'standard-age' },
    })
  })

  test('the public pension does not wait: no rule of its own looks at another system', () => {
    expect(answered(NOTARIES)['public']?.potentialStage).toHaveProperty('value')
    expect(answered(NOTARIES)['public']?.pension).toHaveProperty('value')
  })
})
