import type { GivenFacts } from '../../dossier/dossier.js'
import { type Answer, isAnswered } from '../../engine/answer.js'
import type { SectionAnswers } from '../answer-section.js'
import {
  NOT_COMPUTED,
  type NotComputed,
  type NotComputedId,
  type PlaceToAsk,
  type Touched,
  UNTOUCHED,
} from './kinds.js'
import { touchedByEvents } from './of-events.js'
import { oldAgeAmount } from './of-old-age.js'
import { recovery } from './of-recovery.js'
import { rightsBeside } from './of-rights-beside.js'

interface Row {
  readonly where: PlaceToAsk
  readonly touched: (answers: SectionAnswers, facts: GivenFacts) => Touched
}

const OF_ANOTHER_HOUSE: readonly string[] = ['law-223-2015', 'annex-6']

const isRefusedAsSuch = (answer: Answer<unknown>): boolean =>
  !isAnswered(answer) && answer.status === 'not-covered' && OF_ANOTHER_HOUSE.includes(answer.what)

/** Soldiers, policemen and who serves in intelligence have a law and houses of their own. */
const isOfAnotherHouse = (answers: SectionAnswers): boolean =>
  isRefusedAsSuch(answers.answer('law').answer) ||
  isRefusedAsSuch(answers.answer('standardRetirement').answer)

const ROWS: Readonly<Record<NotComputedId, Row>> = {
  'pension-of-another-house': {
    where: 'sectoral-pension-house',
    touched: answers => (isOfAnotherHouse(answers) ? { paths: ['person.militaryOrPolice'] } : UNTOUCHED),
  },
  'survivors-pension': {
    where: 'paying-pension-house',
    touched: (_, facts) =>
      touchedByEvents('death', facts, { act: 'law-360-2023', provision: 'art. 79(1)-(2)' }),
  },
  'old-age-amount': { where: 'paying-pension-house', touched: oldAgeAmount },
  'recovery-of-undue-payments': { where: 'paying-pension-house', touched: recovery },
  'sick-leave': {
    where: 'assessment-office',
    touched: (_, { sickPayEndedOn }) =>
      sickPayEndedOn === undefined ? UNTOUCHED : { paths: ['insurance.sickPayEndedOn'] },
  },
  'periods-abroad': {
    where: 'paying-pension-house',
    touched: (_, facts) =>
      touchedByEvents('international-file-incomplete', facts, {
        act: 'law-360-2023',
        provision: 'art. 101(1) h)',
      }),
  },
  'rights-beside-it': { where: 'paying-pension-house', touched: (_, facts) => rightsBeside(facts) },
}

/**
 * What a dossier touches and no section computes, with where to ask. Only what a fact surely touches is named: no fact
 * of a dossier tells that stage or income was found after the grant (Law 360/2023 art. 94(5)), nor that an early or a
 * service pension is in question (art. 60(2), 72(4)), so that these two of the eight are never named.
 */
export const notComputedOf = (answers: SectionAnswers): readonly NotComputed[] =>
  NOT_COMPUTED.flatMap(id => {
    const { where, touched } = ROWS[id]
    const { paths, ...cited } = touched(answers, answers.given)
    return paths.length === 0 ? [] : { id, paths, where, ...cited }
  })
