import type { Assessment } from '../../assessment/assess.js'
import type { ActOfPerson, NextStep } from '../../assessment/next-steps/kinds.js'
import { bare, own } from '../../values/bare.js'
import { factInWords } from '../fact-names.js'
import { paragraphsOfNotComputed } from '../of-not-computed.js'
import { type Paragraph, underHeading } from '../paragraph.js'
import type { Phrasebook } from '../phrasebook.js'
import { articlesToShow } from './articles-to-show.js'
import { ahead } from './ahead.js'
import { linesOfHeadline } from './lines-of-headline.js'
import { openPointsForAPerson } from './open-points.js'
import { isRemedy, paragraphOfStep } from './lines-of-steps.js'
import { why } from './why.js'

/** What a letter says beside the answer. */
export const paragraphsOfRemarks = (
  { remarks }: Pick<Assessment, 'remarks'>,
  phrases: Phrasebook,
): readonly Paragraph[] =>
  remarks.map(remark => ({
    kind: 'remark',
    text: phrases.person.remarks[remark.id](
      remark.paths.map(path => factInWords(path, phrases)),
      own(remark, 'on'),
    ),
  }))

/** What a person hears first, and is told alike in every letter. */
export const paragraphsOfHeadline = (
  { headline }: Pick<Assessment, 'headline'>,
  phrases: Phrasebook,
): readonly Paragraph[] => linesOfHeadline(headline, phrases).map(text => ({ kind: 'summary', text }))

const MOST_STEPS = 4
const MOST_ALWAYS_OPEN = 2
const MOST_REMEDIES = 2

/** What lies far ahead asks for nothing now, and what is always open need not be told to who has something to do. */
const ALWAYS_OPEN: readonly ActOfPerson[] = [
  'report-changes',
  'work-beside-the-pension',
  'choose-one-right',
  'ask-for-recalculation',
]
const NOT_NOW: readonly ActOfPerson[] = ['ask-for-annulment', 'ask-for-a-review', 'give-missing-stage']

const stepsNow = ({ nextSteps }: Assessment): readonly NextStep[] => {
  const steps = nextSteps.filter(step => !isRemedy(step) && !NOT_NOW.includes(step.act))
  const now = steps.filter(({ act }) => !ALWAYS_OPEN.includes(act))
  return now.length > 0 ? now.slice(0, MOST_STEPS) : steps.slice(0, MOST_ALWAYS_OPEN)
}

/** One page for a plain case: what you get, what to do now, what if you disagree, what comes next, why, the articles. */
export const letterForAPerson = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] => {
  const { headings } = phrases.person
  const steps = stepsNow(assessment)
  const remedies = assessment.nextSteps.filter(isRemedy).slice(0, MOST_REMEDIES)
  // Where two things are done at one place, it is told once.
  const tell = (step: NextStep, place: number, steps: readonly NextStep[]): Paragraph => {
    const { where: before } = bare({ ...steps[place - 1] })
    const { where, ...elsewhere } = step
    return paragraphOfStep(
      where !== undefined && where === before ? elsewhere : step,
      phrases,
      false,
      assessment.headline,
    )
  }
  return [
    ...underHeading('summary', phrases.headings.summary, [
      ...paragraphsOfHeadline(assessment, phrases),
      ...paragraphsOfRemarks(assessment, phrases),
    ]),
    ...underHeading('nextSteps', headings.nextSteps, steps.map(tell)),
    ...underHeading('remedies', headings.remedies, remedies.map(tell)),
    ...underHeading('ahead', headings.ahead, ahead(assessment, phrases)),
    ...underHeading(
      'notComputed',
      phrases.headings.notComputed,
      paragraphsOfNotComputed(assessment, phrases),
    ),
    ...underHeading('why', headings.why, why(assessment, phrases)),
    ...underHeading('openPoints', headings.openPoints, openPointsForAPerson(assessment, phrases)),
    ...underHeading('articles', headings.articles, articlesToShow(assessment, phrases)),
  ]
}
