import type { Assessment } from '../assessment/assess.js'
import { SECTION_NAMES, type SectionName } from '../assessment/section-names.js'
import { confirmed } from '../law/citation.js'
import { isVersionOf } from '../law/law-id.js'
import { firstDayOf } from '../law/periods.js'
import { isFinding } from '../assessment/section.js'
import type { Step } from '../questions/every-step.js'
import { own } from '../values/bare.js'
import { monthOf } from '../values/civil-date.js'
import { askingOnce } from './needs-once.js'
import { factInWords } from './fact-names.js'
import { paragraphsOfNotComputed } from './of-not-computed.js'
import { paragraphOfDate } from './of-date.js'
import { paragraphsOfSection } from './of-section.js'
import { amountKeptByANotary } from './old-age-amount.js'
import { refusedBefore } from './refused-once.js'
import { type Paragraph, underHeading } from './paragraph.js'
import { paragraphsOfHeadline, paragraphsOfRemarks } from './person/letter.js'
import { isRemedy, paragraphOfStep } from './person/lines-of-steps.js'
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

/** What is open to the person, with its article; what is said against a decision stands apart. */
const paragraphsOfSteps = (
  { nextSteps, headline }: Assessment,
  phrases: Phrasebook,
  areRemedies: boolean,
): readonly Paragraph[] =>
  nextSteps
    .filter(step => isRemedy(step) === areRemedies)
    .map(step => paragraphOfStep(step, phrases, true, headline))

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

/** What a pension that has ended once gave. */
const OF_THE_OPENING: readonly SectionName[] = ['eligibility', 'entitlementStart']

/** Of a pension that has ended, or become another, the right and its start are told in the past. */
const inThePast = (
  { headline }: Assessment,
  name: SectionName,
  paragraphs: readonly Paragraph[],
  { person }: Phrasebook,
): readonly Paragraph[] => {
  const grantedOn = own(headline, 'grantedOn')
  const state = own(headline, 'state')
  const hasDied = own(headline, 'diedOn') !== undefined
  const isOver = (state?.state === 'ended' || state?.state === 'converted') && OF_THE_OPENING.includes(name)
  return isOver && grantedOn !== undefined
    ? paragraphs.map(told =>
        told.kind === 'answer' ? { ...told, text: person.hadRightSince(grantedOn, hasDied) } : told,
      )
    : paragraphs
}

/** What a section decided; what it lacks as one before it did is not explained again. */
const paragraphsIn = (
  assessment: Assessment,
  name: SectionName,
  phrases: Phrasebook,
  isToldAlready: (step: Step) => boolean,
): readonly Paragraph[] => {
  const before = refusedBefore(assessment, name)
  if (before !== undefined)
    return [{ kind: 'answer', text: phrases.connectives.notCoveredAsIn(phrases.headings[before]) }]
  const kept = name === 'pension' ? amountKeptByANotary(assessment, phrases) : undefined
  const told = paragraphsOfSection(assessment[name], phrases, isToldAlready)
  return kept === undefined
    ? told
    : told.map(each => (each.kind === 'answer' ? { ...each, text: kept } : each))
}

const BECAME_OF_LAW_360 = confirmed('law-360-2023', 'art. 144(1)').citation

/** Under which law a right is opened is not the one by which it is paid since the pensions of earlier laws became pensions of Law 360/2023. */
const paidUnder = (
  { law, headline, pension }: Assessment,
  { connectives, cite }: Phrasebook,
): readonly Paragraph[] => {
  const from = firstDayOf('law-360-2023')
  const month = own(headline, 'month')
  const isEarlier = isFinding(law)
    ? isVersionOf(law.value, 'law-263-2010')
    : law.status === 'not-covered' && law.what === 'law-in-force'
  if (!isEarlier || !isFinding(pension) || month === undefined || month < monthOf(from)) return []
  return [
    {
      kind: 'answer',
      text: connectives.sincePaidUnder(from, 'law-360-2023', cite(BECAME_OF_LAW_360)),
      citations: [BECAME_OF_LAW_360],
    },
  ]
}

/** A letter: what it comes to, what can be done, every section under its heading, every date in order, then what is asked elsewhere. */
export const paragraphsOfAssessment = (assessment: Assessment, book: Phrasebook): readonly Paragraph[] => {
  const phrases = askingOnce(assessment, book)
  const { headings, person } = phrases
  const isToldAlready = oncePerLetter()
  return puttingQuestionsOnce([
    ...underHeading('summary', headings.summary, paragraphsOfHeadline(assessment, phrases)),
    ...underHeading('nextSteps', person.headings.nextSteps, paragraphsOfSteps(assessment, phrases, false)),
    ...underHeading('remedies', person.headings.remedies, paragraphsOfSteps(assessment, phrases, true)),
    ...underHeading('remarks', person.headings.remarks, paragraphsOfRemarks(assessment, phrases)),
    ...SECTION_NAMES.flatMap(name =>
      underHeading(name, headings[name], [
        ...inThePast(assessment, name, paragraphsIn(assessment, name, phrases, isToldAlready), phrases),
        ...(name === 'law' ? paidUnder(assessment, phrases) : []),
      ]),
    ),
    ...underHeading('timeline', headings.timeline, paragraphsOfTimeline(assessment, phrases)),
    ...underHeading('notComputed', headings.notComputed, paragraphsOfNotComputed(assessment, phrases)),
  ])
}
