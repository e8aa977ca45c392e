import { expect, test } from 'vitest'
import { filesOfAnAmendment } from '../../tools/cost-of-an-amendment.mjs'

/** Its id and days, its act, its name in each language, and the contract in which the ids of laws stand. */
const WHAT_IT_SAYS = [
  'src/explanation/en/citations.ts',
  'src/explanation/hu/citations.ts',
  'src/explanation/ro/citations.ts',
  'src/law/acts.ts',
  'src/law/laws.ts',
  'test/types/contract.types.ts',
]

/** Tables of the assessment that still say each law by itself. */
const STILL_SAID_TWICE = [
  'src/assessment/questions/pension.ts',
  'src/assessment/questions/points.ts',
  'src/assessment/timeline/of-application.ts',
  'src/assessment/timeline/of-suspension.ts',
]

test('an amendment that changes nothing costs its id, its days, its act and its names', () => {
  expect(filesOfAnAmendment()).toEqual([...WHAT_IT_SAYS, ...STILL_SAID_TWICE].sort())
}, 180_000)
