import { expect, test } from 'vitest'
import { filesOfAnAmendment } from '../../../tools/cost-of-an-amendment.mjs'

/** Its id and days, its act and articles, its name in each language, and the contract in which the ids of laws stand. */
const WHAT_IT_SAYS = [
  'src/grammar/en/citations.ts',
  'src/grammar/hu/citations.ts',
  'src/grammar/ro/citations.ts',
  'src/law/acts.ts',
  'src/law/articles/of-acts.ts',
  'src/law/laws.ts',
  'test/across/types/contract.types.ts',
]

test('an amendment that changes nothing costs its id, its days, its act, its article and its names', () => {
  expect(filesOfAnAmendment()).toEqual(WHAT_IT_SAYS)
}, 180_000)
