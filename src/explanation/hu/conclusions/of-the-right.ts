import type { ConclusionsOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { LAWS } from '../citations.js'
import { dayItself } from '../dates.js'
import { age, clauses, isNone, stage } from '../forms.js'
import { TO_DEGREE } from '../words.js'
import { BOUND_BY, REASONS } from '../words-of-the-life-of-the-pension.js'

type OfTheRight =
  | 'applicable-law'
  | 'classify-degree'
  | 'eligibility'
  | 'law-in-force'
  | 'potential-stage'
  | 'required-stage'
  | 'standard-retirement'

export const OF_THE_RIGHT: ConclusionsOf<OfTheRight> = {
  'applicable-law': law => `Az Ön nyugdíjára alkalmazandó jogszabály ${the(LAWS[law])}`,
  'law-in-force': law => `A megadott napon alkalmazandó jogszabály ${the(LAWS[law])}`,
  'standard-retirement': ({ age: reached, reachedOn, completeStage, minimumStage }) =>
    `Az Ön standard nyugdíjkorhatára ${age(reached)}, betöltésének napja ${dayItself(reachedOn)}. ` +
    `A teljes járulékfizetési időszak ${stage(completeStage)}, a minimális ${stage(minimumStage)}`,
  eligibility: value => {
    if (value.entitled) return 'Ön jogosult rokkantsági nyugdíjra'
    const missing = value.missingStage
      ? `. A hiányzó járulékfizetési időszak ${stage(value.missingStage)}`
      : ''
    return `Ön nem jogosult rokkantsági nyugdíjra, mert ${clauses(value.reasons.map(({ code }) => REASONS[code]))}${missing}`
  },
  'required-stage': required =>
    `A 3. táblázat az Ön életkorához ${stage(required)} járulékfizetési időszakot ír elő`,
  'classify-degree': degree =>
    degree === 'none'
      ? 'A leírt állapot egyik rokkantsági fokozatnak sem felel meg'
      : `A leírt állapot ${the(TO_DEGREE[degree])} felel meg`,
  'potential-stage': ({ stage: granted, boundBy }) =>
    isNone(granted)
      ? `Önnek nem jár potenciális időszak: ${BOUND_BY[boundBy]}`
      : `Önnek ${stage(granted)} potenciális időszak jár: ${BOUND_BY[boundBy]}`,
}
