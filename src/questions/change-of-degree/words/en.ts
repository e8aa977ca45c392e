import { day } from '../../../grammar/en/dates.js'
import { stage, points } from '../../../grammar/en/forms.js'
import { DEGREES } from '../../../grammar/en/vocabulary.js'
import { isNone } from '../../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ChangeOfDegreeAnswers } from '../answers.js'
import type { ChangeOfDegreeRules, ChangeOfDegreeDoubt } from '../steps.js'

export const DOUBTS: DoubtsInWords<ChangeOfDegreeDoubt> = {
  'notaries-points-after-change': {
    question: "After a change of degree, which degree gives the monthly points in the notaries' system?",
    readings: {
      'new-degree':
        "after a change of degree, the monthly points in the notaries' system are those of the new degree",
      'first-degree':
        "after a change of degree, the monthly points in the notaries' system stay those of the first degree",
    },
  },
  'degree-change-public': {
    question: 'When a review changes the degree, is the length of the potential stage counted again?',
    readings: {
      'retested-original-length':
        'after a change of degree, the length of the potential stage stays as first granted, even where table 3 ' +
        'is looked at again for the new degree',
      recounted:
        'after a change of degree, the length of the potential stage is counted again on the day of the new decision',
    },
  },
  'degree-change-rates': {
    question:
      'Where a decision from 1 September 2024 on changes the degree of a pension opened under Law 263/2010, which law gives ' +
      'the monthly points?',
    readings: {
      'law-360-rates':
        'after the change of degree the pension is recalculated with the monthly points of Law 360/2023',
      'law-263-rates':
        'after the change of degree the pension keeps the monthly points of Law 263/2010, those of the new degree',
    },
  },
  'first-degree-without-potential': {
    question:
      'Where degree III first gave no potential stage and a decision from 1 September 2024 on places the person in degree I ' +
      'or II, which potential stage is there?',
    readings: {
      zero:
        'the conditions of the first decision are kept, so who had no potential stage in degree III has none in degree I or ' +
        'II either',
      'as-art-75-at-grant':
        'who is placed from degree III in degree I or II has the potential stage that art. 75 of Law 263/2010 gave on the day ' +
        'of the grant',
    },
  },
}

export const SENTENCES: SentencesOf<ChangeOfDegreeRules> = {
  'potential-stage.after-change-of-degree': ({ facts, result }) =>
    `On the change from ${DEGREES[facts.firstDegree]} to ${DEGREES[facts.newDegree]}, the potential stage ` +
    (isNone(result) ? 'first granted, none, is not changed' : `stays as first granted: ${stage(result)}`),
  'potential-stage.first-degree-had-none': ({ facts, result }) =>
    'Degree III gave no potential stage at first; ' +
    (isNone(result)
      ? `${DEGREES[facts.newDegree]} gives none either`
      : `for ${DEGREES[facts.newDegree]} that of the day of the grant counts: ${stage(result)}`),
  'points.law-that-gives-the-rate': ({ facts }) =>
    `The pension is recalculated for ${DEGREES[facts.newDegree]} with the monthly points of ` +
    (facts.reading === 'law-360-rates' ? 'Law 360/2023' : 'Law 263/2010'),
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    facts.firstDegree === facts.newDegree
      ? `The degree does not change, so the monthly points stay those of ${DEGREES[result]}`
      : `On the change from ${DEGREES[facts.firstDegree]} to ${DEGREES[facts.newDegree]}, the monthly points are ` +
        `those of ${DEGREES[result]}`,
}

export const CONCLUSIONS: ConclusionsOf<ChangeOfDegreeAnswers> = {
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `The new decision takes effect on the pension from ${day(on)}. ` +
    (isNone(potentialStage)
      ? 'There is then no potential stage'
      : `The potential stage is then ${stage(potentialStage)}, worth ${points(potentialPoints)}`),
}
