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
    question:
      'Újra kell-e számolni a potenciális szolgálati idő hosszát, ha a rokkantsági fokozat megváltozik?',
    readings: {
      'retested-original-length':
        'a fokozat megváltozásakor a potenciális szolgálati idő az eredetileg megállapított hosszában marad meg, és legfeljebb ' +
        'a feltételeit vizsgálják újra',
      recounted:
        'a fokozat megváltozásakor a potenciális szolgálati idő hosszát az új orvosi határozat napjára újra kell számolni',
    },
  },
  'degree-change-rates': {
    question:
      'Melyik törvény adja a havi pontszámot, ha a 263/2010-es törvény alapján megnyílt nyugdíj fokozatát 2024. szeptember 1-jén ' +
      'vagy később hozott határozat változtatja meg?',
    readings: {
      'law-360-rates':
        'a fokozat megváltozása után a nyugdíjat a 360/2023-as törvény havi pontszámával kell újraszámítani',
      'law-263-rates':
        'a fokozat megváltozása után is a 263/2010-es törvénynek az új fokozathoz tartozó havi pontszáma alkalmazandó',
    },
  },
  'first-degree-without-potential': {
    question:
      'Mennyi potenciális szolgálati idő jár annak, aki az első, III. fokozatban nem kapott, és akit 2024. szeptember 1-jén vagy később ' +
      'hozott határozat az I. vagy a II. fokozatba sorol?',
    readings: {
      zero:
        'az első határozat feltételei maradnak érvényben, ezért akinek a III. fokozatban nem járt potenciális szolgálati idő, annak ' +
        'az I. és a II. fokozatban sem jár',
      'as-art-75-at-grant':
        'akit a III. fokozatból az I. vagy a II. fokozatba sorolnak, annak a 263/2010-es törvény 75. cikke szerint a nyugdíj ' +
        'kezdőnapjára számított potenciális szolgálati idő jár',
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
      ? 'potenciális szolgálati idő ezután sem jár'
      : `az eredetileg megállapított potenciális szolgálati idő megmarad: ${stage(result)}`),
  'potential-stage.first-degree-had-none': ({ facts, result }) =>
    'Az első, III. fokozatban nem járt potenciális szolgálati idő; az alkalmazott értelmezés szerint ' +
    (isNone(result)
      ? `${the(DEGREES[facts.newDegree])} sem ad jogot rá`
      : `${the(DEGREES[facts.newDegree])} alapján a nyugdíj kezdőnapjára számított időszak jár: ${stage(result)}`),
  'points.law-that-gives-the-rate': ({ facts }) =>
    `A nyugdíjat ${the(DEGREES[facts.newDegree])} szerint, az alkalmazott értelmezésben ` +
    `a ${facts.reading === 'law-360-rates' ? '360/2023' : '263/2010'}-es törvény havi pontszámával kell újraszámítani`,
  'points.degree-that-gives-the-rate': ({ facts, result }) =>
    `${change(facts)}; ${facts.reading ? 'az alkalmazott értelmezés szerint ' : ''}a havi pontszám ` +
    `${the(TO_DEGREE[result])} felel meg`,
}

export const CONCLUSIONS: ConclusionsOf<ChangeOfDegreeAnswers> = {
  'change-of-degree': ({ on, potentialStage, potentialPoints }) =>
    `Önnek ${fromDay(on)} az új fokozat szerinti nyugdíj jár; ` +
    (isNone(potentialStage)
      ? 'potenciális szolgálati idő nem jár hozzá'
      : `a potenciális szolgálati idő ${stage(potentialStage)}, amelyért ${number(potentialPoints)} pont jár`),
}
