import type { Assessment } from '../../assessment/assess.js'
import type { SectionName } from '../../assessment/section-names.js'
import { isFinding, type Section } from '../../assessment/section.js'
import type { OpenQuestion } from '../../law/finding.js'
import { MOVES } from '../../law/moves.js'
import { own } from '../../values/bare.js'
import { consequenceInWords, openInWords } from '../of-section.js'
import type { Paragraph } from '../paragraph.js'
import type { Phrasebook } from '../phrasebook.js'

/** What a person gets, and since when; the rest follows from it. */
const SECTIONS: readonly SectionName[] = [
  'eligibility',
  'entitlementStart',
  'payment',
  'pension',
  'net',
  'companionAllowance',
  'conversion',
]

type Lines = readonly string[]

const MOST_TOLD = 3

const openIn = (section: Section<unknown>): readonly OpenQuestion<unknown>[] =>
  own(section as { readonly openQuestions?: readonly OpenQuestion<unknown>[] }, 'openQuestions') ?? []

/** Whether a reading would be told in other words than the answer. */
const readsOtherwise = (
  section: Section<unknown>,
  { others }: OpenQuestion<unknown>,
  phrases: Phrasebook,
): boolean => {
  if (!isFinding(section)) return true
  const { question, value } = section
  const own = consequenceInWords(question, value, phrases)
  return others.some(other => consequenceInWords(question, other.value, phrases) !== own)
}

const sentencesIn = (text: string): Lines => text.split(/\. (?=\p{Lu})/u)

/** Of what another reading gives, the first sentence that is not in the answer. */
const inShort =
  (section: Section<unknown>): typeof consequenceInWords =>
  (question, value, phrases) => {
    const sentences = sentencesIn(consequenceInWords(question, value, phrases))
    const answered = isFinding(section)
      ? sentencesIn(consequenceInWords(section.question, section.value, phrases))
      : []
    return sentences.find(sentence => !answered.includes(sentence)) ?? sentences.join('. ')
  }

interface OpenPoint {
  readonly section: Section<unknown>
  readonly open: OpenQuestion<unknown>
}

const isEntitled = (value: unknown): unknown => own(value as { readonly entitled?: boolean }, 'entitled')

/** How much is missing of a stage moves nothing where there is a right under no reading. */
const movesMoreThanDecimals = (
  name: SectionName,
  section: Section<unknown>,
  { moves, others }: OpenQuestion<unknown>,
): boolean =>
  name === 'eligibility' && isFinding(section)
    ? others.some(other => isEntitled(other.value) !== isEntitled(section.value))
    : moves !== 'decimals'

const openPointsOf = (assessment: Assessment, phrases: Phrasebook): readonly OpenPoint[] =>
  SECTIONS.flatMap(name => {
    const section: Section<unknown> = assessment[name]
    return openIn(section)
      .filter(open => movesMoreThanDecimals(name, section, open) && readsOtherwise(section, open, phrases))
      .map(open => ({ section, open }))
  })

const weightOf = ({ open }: OpenPoint): number => MOVES.indexOf(open.moves)

/** The weightiest points left open, the right first, then sums and days, each once; what moves only decimals is not told to a person. */
export const openPointsForAPerson = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] => {
  // What another reading gives is said to the person; the family finds it in the letter for a lawyer.
  if (own(assessment.headline, 'diedOn') !== undefined) return []
  return [...openPointsOf(assessment, phrases)]
    .sort((one, other) => weightOf(one) - weightOf(other))
    .filter(({ open }, place, all) => all.findIndex(other => other.open.id === open.id) === place)
    .slice(0, MOST_TOLD)
    .flatMap(({ section, open }) => openInWords(section.question, open, phrases, inShort(section)))
}
