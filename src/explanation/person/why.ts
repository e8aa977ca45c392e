import type { Assessment } from '../../assessment/assess.js'
import type { SectionName } from '../../assessment/section-names.js'
import { isFinding, type Section } from '../../assessment/section.js'
import { own } from '../../values/bare.js'
import { isNoStage } from '../../values/stage.js'
import { answerInWords } from '../of-section.js'
import { amountKeptByANotary } from '../old-age-amount.js'
import type { Paragraph } from '../paragraph.js'
import type { Phrasebook } from '../phrasebook.js'

/** In short, and only what has an answer. */
const WHY: readonly SectionName[] = ['potentialStage', 'pension']

/** What is held back is told where something is. */
const isHeldBack = ({ headline: { pension, inHand, companionAllowance } }: Assessment): boolean =>
  pension.status === 'known' &&
  inHand.status === 'known' &&
  companionAllowance.status !== 'known' &&
  pension.lei !== inHand.lei

/** A payment kept back or ended; nor is a family told why the sums of one who has died were so much. */
const isStopped = ({ headline }: Assessment): boolean => {
  const state = own(headline, 'state')?.state
  return state === 'suspended' || state === 'ended' || own(headline, 'diedOn') !== undefined
}

const isGranted = ({ potentialStage }: Assessment): boolean =>
  isFinding(potentialStage) && !isNoStage(potentialStage.value.stage)

/** Why it is so much; what keeps a payment back, or has ended it, is told first and in full. */
export const why = (assessment: Assessment, phrases: Phrasebook): readonly Paragraph[] =>
  isStopped(assessment)
    ? []
    : [...WHY, ...(isHeldBack(assessment) ? (['net'] as const) : [])].flatMap(
        (name): readonly Paragraph[] => {
          const section: Section<unknown> = assessment[name]
          const kept = name === 'pension' ? amountKeptByANotary(assessment, phrases) : undefined
          const text = isFinding(section) ? (kept ?? answerInWords(section, phrases)) : undefined
          if (text === undefined) return []
          const added =
            name === 'potentialStage' && isGranted(assessment) ? [phrases.person.potentialStageIs] : []
          return [{ kind: 'reason', text: [text, ...added].join(' ') }]
        },
      )
