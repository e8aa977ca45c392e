import { expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'

// Asked for and decided under Law 19/2000, which is not covered; communicated on the first day of Law 263/2010, whose
// 30 days lead from 1 January 2011 to Tuesday 1 February.
const decidedBefore2011: Dossier = {
  scheme: 'public',
  medicalDecision: {
    requestRegisteredOn: '2010-10-11',
    issuedOn: '2010-12-20',
    communicatedOn: '2011-01-01',
  },
}

test('the terms of an old decision are over, and do not take those that still run with them', () => {
  expect(assess(decidedBefore2011).procedure).toMatchObject({
    value: {
      contestUntil: '2011-02-01',
      binds: { contestUntil: 'person' },
      safe: { contestUntil: '2011-01-31' },
    },
  })
  const { procedure } = assess(decidedBefore2011)
  expect(procedure.value !== undefined && Object.keys(procedure.value).sort()).toEqual([
    'binds',
    'contestUntil',
    'safe',
  ])
})

test('where all of them are as old, the law of none is covered', () => {
  const { requestRegisteredOn, issuedOn } = decidedBefore2011.medicalDecision ?? {}
  const dossier = { ...decidedBefore2011, medicalDecision: { requestRegisteredOn, issuedOn } } as Dossier
  expect(assess(dossier).procedure).toMatchObject({ status: 'not-covered', what: 'law-in-force' })
})
