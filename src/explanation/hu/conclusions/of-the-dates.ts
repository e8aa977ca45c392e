import type { ConclusionsOf } from '../../phrasebook.js'
import { dayItself, fromDay, untilDay } from '../dates.js'
import { EXEMPTION_GROUNDS } from '../words-of-procedure.js'

type OfTheDates =
  | 'added-stage-paid-from'
  | 'change-reported-by'
  | 'effect-of-review'
  | 'end-of-term'
  | 'entitlement-start'
  | 'new-decision-due-by'
  | 'review-exemption'
  | 'review-window'

const NO_MORE_REVIEW = 'Önnek nem kell többé orvosi felülvizsgálatra mennie'

export const OF_THE_DATES: ConclusionsOf<OfTheDates> = {
  'entitlement-start': on => `A rokkantsági nyugdíj Önnek ${fromDay(on)} jár`,
  'effect-of-review': on => `A felülvizsgálati határozat az Ön nyugdíjára ${fromDay(on)} hat`,
  'end-of-term': on => `A határidő utolsó napja ${dayItself(on)}`,
  'new-decision-due-by': on =>
    `Önnek az új orvosi határozat másolatát ${untilDay(on)} kell elküldenie a Közjegyzők Nyugdíjpénztárának`,
  'review-window': value => {
    if (value.exempt) return `${NO_MORE_REVIEW}: ${EXEMPTION_GROUNDS[value.ground]}`
    const inside =
      value.dueInsideWindow === undefined
        ? ''
        : `. Az orvos által kitűzött nap ${value.dueInsideWindow ? 'ebbe az időszakba esik' : 'nem esik ebbe az időszakba'}`
    return `Az Ön következő orvosi felülvizsgálata ${dayItself(value.earliest)} és ${dayItself(value.latest)} közötti napra tűzhető ki${inside}`
  },
  'review-exemption': ({ exempt, ground }) =>
    exempt
      ? `${NO_MORE_REVIEW}${ground ? `: ${EXEMPTION_GROUNDS[ground]}` : ''}`
      : 'Ön nem mentes az orvosi felülvizsgálat alól',
  'change-reported-by': on => `Önnek a változást ${untilDay(on)} be kell jelentenie`,
  'added-stage-paid-from': on =>
    `Az utólag igazolt járulékfizetési időszak után járó összeget Önnek ${fromDay(on)} fizetik`,
}
