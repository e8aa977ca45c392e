import type { Assessment } from '../assessment/assess.js'
import { SECTION_NAMES } from '../assessment/section-names.js'
import type { Section } from '../assessment/section.js'
import { factInWords } from './fact-names.js'
import type { Phrasebook } from './phrasebook.js'

type Facts = readonly string[]

const needsOf = (section: Section<unknown>): Facts =>
  'status' in section && section.status === 'undetermined' ? section.needs : []

/** The facts for which more than one part of a letter waits, each with its number, in the order in which they are told. */
const numbersOf = (assessment: Assessment, phrases: Phrasebook): ReadonlyMap<string, number> => {
  const lists = [...SECTION_NAMES.map(name => needsOf(assessment[name])), assessment.timelineNeeds].map(
    needs => needs.map(need => factInWords(need, phrases)),
  )
  const all = lists.flat()
  const repeated = [...new Set(all)].filter(fact => all.indexOf(fact) !== all.lastIndexOf(fact))
  return new Map(repeated.map((fact, place) => [fact, place + 1]))
}

/** 1, 2, 3 and 5: "1-3, 5". */
const inRanges = (numbers: readonly number[]): string =>
  [...numbers]
    .sort((one, other) => one - other)
    .reduce<readonly (readonly [number, number])[]>((ranges, number) => {
      const last = ranges.at(-1)
      return last?.[1] === number - 1
        ? [...ranges.slice(0, -1), [last[0], number]]
        : [...ranges, [number, number]]
    }, [])
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(', ')

/** The same words, for one letter: a fact that was asked for is asked for again by its number. */
export const askingOnce = (assessment: Assessment, phrases: Phrasebook): Phrasebook => {
  const numbers = numbersOf(assessment, phrases)
  const told = new Set<string>()
  const once = (facts: Facts): Facts => {
    const isTold = (fact: string): boolean => told.has(fact) && numbers.has(fact)
    const again = facts.filter(isTold).flatMap(fact => numbers.get(fact) ?? [])
    const fresh = facts.filter(fact => !isTold(fact))
    for (const fact of fresh) told.add(fact)
    const numbered = fresh.map(fact => {
      const number = numbers.get(fact)
      return number === undefined ? fact : `${fact} [${number}]`
    })
    return again.length === 0 ? numbered : [phrases.connectives.askedAbove(inRanges(again)), ...numbered]
  }
  const { connectives } = phrases
  return {
    ...phrases,
    connectives: {
      ...connectives,
      stillNeeded: facts => connectives.stillNeeded(once(facts)),
      datesStillNeed: facts => connectives.datesStillNeed(once(facts)),
    },
  }
}
