import { the, The } from '../../../grammar/hu/articles.js'
import { fromDay } from '../../../grammar/hu/dates.js'
import { stage, number } from '../../../grammar/hu/forms.js'
import { DEGREES, TO_DEGREE } from '../../../grammar/hu/vocabulary.js'
import { isNone } from '../../../grammar/numerals.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { Degree } from '../../../law/person.js'
import type { ChangeOfDegreeAnswers } from '../answers.js'
import type { ChangeOfDegreeRules, ChangeOfDegreeDoubt } from '../steps.js'

export const DOUBTS: DoubtsInWords<ChangeOfDegreeDoubt> = {
  'degree-change-public': {
    question: 'Újra kell-e számolni a potenciális időszak hosszát, ha a rokkantsági fokozat megváltozik?',
    readings: {
      'retested-original-length':
        'a fokozat megváltozásakor a potenciális időszak az eredetileg megállapított hosszában marad meg, és legfeljebb ' +
        'a feltételeit vizsgálják újra',
      recounted:
        'a fokozat megváltozásakor a potenciális időszak hosszát az új orvosi határozat napjára újra kell számolni',
    },
  },
  'notaries-points-after-change': {
    question: 'A közjegyzőknél melyik fokozat adja a havi pontszámot, ha a fokozat megváltozik?',
    readings: {
      'new-degree': 'a közjegyzőknél a havi pontszám a fokozat megváltozása után az új fokozathoz igazodik',
      'first-degree':
        'a közjegyzőknél a havi pontszám a fokozat megváltozása után is az első fokozathoz igazodik',
    },
  },
}

/** A decision may also leave the degree as it was. */
const change = ({
  firstDegree,
  newDegree,
}: {
  readonly firstDegree: Degree
  readonly newDegree: Degree
}): string =>
  firstDegree === newDegree
    ? `A fokozat változatlanul ${the(DEGREES[newDegree])}`
    : `${The(DEGREES[firstDegree])} helyébe ${the(DEGREES[newDegree])} lép`

export const SENTENCES: SentencesOf<ChangeOfDegreeRules> = {
  'potential-stage.after-change-of-degree': ({ facts, result }) =>
    `${change(facts)}; ${facts.reading ? 'az alkalmazott értelmezés szerint ' : ''}` +
    (isNone(result)
      ? 'potenciális időszak ezután sem jár'
      : `az eredetileg megállapított potenciális időszak megmarad: ${stage(result)}`),
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    `${change(facts)}; ${facts.reading ? 'az alkalmazott értelmezés szerint ' : ''}a havi pontszám ` +
    `${the(TO_DEGREE[result])} felel meg`,
}

export const CONCLUSIONS: ConclusionsOf<ChangeOfDegreeAnswers> = {
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `Önnek ${fromDay(on)} az új fokozat szerinti nyugdíj jár; ` +
    (isNone(potentialStage)
      ? 'potenciális időszak nem jár hozzá'
      : `a potenciális időszak ${stage(potentialStage)}, amelyért ${number(potentialPoints)} pont jár`),
}
