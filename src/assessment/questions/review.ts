import { isNotCovered } from '../../law/not-covered.js'
import { lawInForceOn } from '../../law/which-law.js'
import { reviewWindowOf } from '../../review/rules.js'
import type { Question } from '../question.js'
import { answered } from '../section.js'
import { eligibility, uponEntitlement } from './eligibility.js'

export const review: Question<'review'> = {
  id: 'review-window',
  reads: [...eligibility.reads, 'contributoryStage'],
  answer: (chain, inquiry) =>
    uponEntitlement(chain, () => {
      const { stageAtDecision: stage, ...facts } = chain.facts
      // A review follows the law of its day, whichever law opened the pension.
      const law = lawInForceOn({ on: facts.decisionIssuedOn }, inquiry)
      return answered(isNotCovered(law) ? law : reviewWindowOf({ ...facts, stage, law }, inquiry))
    }),
}
