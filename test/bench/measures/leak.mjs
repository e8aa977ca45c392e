import { assess } from 'pensie-invaliditate/assessment'
import { contestation } from 'pensie-invaliditate/contestation'
import { dossierOf } from '../dossiers/of-case.mjs'
import { loadRules } from '../rules/load.mjs'
import { heapInUse } from './memory.mjs'

const QUARTERS = 4
/** So that code and tables that are kept for good, once, are not taken for growth. */
const WARM_UP = 200
const SEED = 20240901

const twoDigits = value => String(value).padStart(2, '0')
const term = count => ({
  law: 'law-360-2023',
  against: 'medical-decision',
  communicatedOn: `2025-${twoDigits(1 + (count % 12))}-${twoDigits(1 + (count % 28))}`,
})

/** The heap after each quarter of the calls, less that of before: what is kept for good would grow with them. */
const kilobytesAfterQuarters = (calls, call) => {
  for (let count = 0; count < WARM_UP; count += 1) call(count)
  const before = heapInUse()
  return Array.from({ length: QUARTERS }, (_, quarter) => {
    for (let count = 0; count < calls / QUARTERS; count += 1) call(quarter * (calls / QUARTERS) + count)
    return Math.round((heapInUse() - before) / 1024)
  })
}

export const leak = async ({ calls, assessments }) => {
  const { casesOf } = await loadRules()
  const dossiers = casesOf(1000, SEED).map(({ told }) => dossierOf(told))
  return {
    kilobytesKept: {
      [`${calls} terms`]: kilobytesAfterQuarters(calls, count => contestation(term(count))),
      [`${assessments} assessments`]: kilobytesAfterQuarters(assessments, count =>
        assess(dossiers[count % dossiers.length]),
      ),
    },
  }
}
