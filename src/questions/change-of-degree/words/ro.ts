import { day } from '../../../grammar/ro/dates.js'
import { hasTime, stage, points } from '../../../grammar/ro/forms.js'
import { DEGREES } from '../../../grammar/ro/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ChangeOfDegreeAnswers } from '../answers.js'
import type { ChangeOfDegreeRules, ChangeOfDegreeDoubt } from '../steps.js'

export const DOUBTS: DoubtsInWords<ChangeOfDegreeDoubt> = {
  'notaries-points-after-change': {
    question:
      'În sistemul notarilor publici, după schimbarea gradului de invaliditate, care grad dă punctajul lunar al stagiului potențial?',
    readings: {
      'new-degree':
        'după schimbarea gradului, punctajul lunar al stagiului potențial din sistemul notarilor publici este cel pentru noul grad',
      'first-degree':
        'după schimbarea gradului, punctajul lunar al stagiului potențial din sistemul notarilor publici rămâne cel pentru primul grad',
    },
  },
  'degree-change-public': {
    question: 'După schimbarea gradului de invaliditate, durata stagiului potențial se calculează din nou?',
    readings: {
      'retested-original-length':
        'după schimbarea gradului de invaliditate, stagiul potențial își păstrează durata acordată inițial',
      recounted:
        'după schimbarea gradului de invaliditate, durata stagiului potențial se calculează din nou, la data noii decizii medicale',
    },
  },
}

export const SENTENCES: SentencesOf<ChangeOfDegreeRules> = {
  'potential-stage.after-change-of-degree': ({ facts, result }) =>
    `La trecerea din ${DEGREES[facts.firstDegree]} în ${DEGREES[facts.newDegree]} ` +
    (hasTime(result)
      ? `se menține stagiul potențial acordat inițial, de ${stage(result)}`
      : 'nu există un stagiu potențial care să se mențină'),
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    facts.firstDegree === facts.newDegree
      ? `Încadrarea rămâne în ${DEGREES[facts.newDegree]}, deci se aplică punctajul lunar pentru ${DEGREES[result]}`
      : `La trecerea din ${DEGREES[facts.firstDegree]} în ${DEGREES[facts.newDegree]} se aplică punctajul lunar pentru ${DEGREES[result]}`,
}

export const CONCLUSIONS: ConclusionsOf<ChangeOfDegreeAnswers> = {
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `Pensia se modifică potrivit noii decizii medicale începând cu ${day(on)}, ` +
    (hasTime(potentialStage)
      ? `cu un stagiu potențial de ${stage(potentialStage)}, pentru care se acordă ${points(potentialPoints)}`
      : 'fără stagiu potențial'),
}
