import type { Assessment } from '../assessment/assess.js'
import { SECTION_NAMES, type SectionName } from '../assessment/section-names.js'
import { isFinding, type Section } from '../assessment/section.js'
import type { Step } from '../questions/every-step.js'
import type { Payment } from '../questions/payment/answers.js'
import { own } from '../values/bare.js'
import { factInWords } from './fact-names.js'
import { paragraphOfDate } from './of-date.js'
import { answerInWords, paragraphsOfSection } from './of-section.js'
import { type Paragraph, underHeading } from './paragraph.js'
import type { Phrasebook } from './phrasebook.js'

/** Which law is in force is asked again for each event; once said, it need not be said for another day. */
const factsThatCount = ({ rule, facts }: Step): unknown => (rule === 'law.in-force-on-day' ? {} : facts)

/** Sections rest on the same rules; a letter says each reason once. */
const oncePerLetter = (): ((step: Step) => boolean) => {
  const told = new Set<string>()
  return step => {
    const { rule, citation, result } = step
    const key = JSON.stringify([rule, citation, factsThatCount(step), result])
    const isTold = told.has(key)
    told.add(key)
    return isTold
  }
}

const paragraphsOfTimeline = (
  { timeline, timelineNeeds }: Pick<Assessment, 'timeline' | 'timelineNeeds'>,
  phrases: Phrasebook,
): readonly Paragraph[] => {
  const { noDates, datesStillNeed } = phrases.connectives
  const needs = timelineNeeds.map(need => factInWords(need, phrases))
  return [
    ...(timeline.length === 0 ? [{ kind: 'answer', text: noDates } as const] : []),
    ...timeline.map(entry => paragraphOfDate(entry, phrases)),
    ...(needs.length === 0 ? [] : [{ kind: 'needs', text: datesStillNeed(needs) } as const]),
  ]
}

/** What the dossier touches and no section computes; a letter without such a thing does not speak of it. */
const paragraphsOfNotComputed = (
  { notComputed }: Pick<Assessment, 'notComputed'>,
  { connectives, notComputed: matters, placesToAsk, cite }: Phrasebook,
): readonly Paragraph[] =>
  notComputed.map(({ id, where, ...named }): Paragraph => {
    const citation = own(named, 'citation')
    return {
      kind: 'elsewhere',
      text: connectives.askThere(matters[id], placesToAsk[where], citation && cite(citation)),
      ...(citation ? { citations: [citation] } : {}),
    }
  })

/** What a person wants to know first. */
const FIRST: readonly SectionName[] = [
  'eligibility',
  'entitlementStart',
  'pension',
  'net',
  'companionAllowance',
]

/** Of a month that is asked for, first how it stands with the payment and why. */
const paymentOfMonth = ({ payment }: Assessment): Section<Payment> | undefined => {
  const period = isFinding(payment) ? own(payment.value, 'periodOfMonth') : undefined
  return isFinding(payment) && period
    ? { ...payment, value: { ...payment.value, periods: [period] } }
    : undefined
}

const isWithoutRight = (section: Section<unknown>): boolean =>
  'because' in section && section.because === 'not-entitled'

/** Their answers; who has no right hears that once, and not again of each sum. */
const paragraphsOfSummary = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] => {
  const state = paymentOfMonth(assessment)
  const answers = [...(state ? [state] : []), ...FIRST.map(name => assessment[name])]
    .filter(section => !isWithoutRight(section))
    .map(section => answerInWords(section, phrases))
    .filter(text => text !== undefined)
  return [...new Set(answers)].map((text): Paragraph => ({ kind: 'summary', text }))
}

/** A point that is open in several sections is put once; what it would change in each of them is told there. */
const puttingQuestionsOnce = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const put = new Set<string>()
  return paragraphs.filter(({ kind, text }) => {
    if (kind !== 'open') return true
    const isPut = put.has(text)
    put.add(text)
    return !isPut
  })
}

/** A letter: what it comes to, every section under its heading, every date in order, then what is asked elsewhere. */
export const paragraphsOfAssessment = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] => {
  const { headings } = phrases
  const isToldAlready = oncePerLetter()
  return puttingQuestionsOnce([
    ...underHeading('summary', headings.summary, paragraphsOfSummary(assessment, phrases)),
    ...SECTION_NAMES.flatMap(name =>
      underHeading(name, headings[name], paragraphsOfSection(assessment[name], phrases, isToldAlready)),
    ),
    ...underHeading('timeline', headings.timeline, paragraphsOfTimeline(assessment, phrases)),
    ...underHeading('notComputed', headings.notComputed, paragraphsOfNotComputed(assessment, phrases)),
  ])
}
