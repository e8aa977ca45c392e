import { factInWords } from '../fact-names.js'
import type { Phrasebook } from '../phrasebook.js'

/** A long list of facts is no sentence: the first of them are asked for next. */
const MOST_FACTS = 4

export const factsInShort = (needs: readonly string[], phrases: Phrasebook): readonly string[] =>
  needs.length > MOST_FACTS + 1
    ? [
        ...needs.slice(0, MOST_FACTS).map(need => factInWords(need, phrases)),
        phrases.person.andMore(needs.length - MOST_FACTS),
      ]
    : needs.map(need => factInWords(need, phrases))
