import type { Assessment } from '../../assessment/assess.js'
import type { SectionName } from '../../assessment/section-names.js'
import { isFinding, type Section } from '../../assessment/section.js'
import type { OpenQuestion } from '../../law/finding.js'
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

const MOST_TOLD = 1

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

/** The first point left open that moves the right, a sum or a day; what moves only decimals is not told to a person. */
export const openPointsForAPerson = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] => {
  const put = new Set<string>()
  return SECTIONS.flatMap(name => {
    const section: Section<unknown> = assessment[name]
    return openIn(section)
      .filter(open => open.moves !== 'decimals' && readsOtherwise(section, open, phrases))
      .filter(({ id }) => !put.has(id) && put.size < MOST_TOLD && put.add(id))
      .flatMap(open => openInWords(section.question, open, phrases, inShort(section)))
  })
}
