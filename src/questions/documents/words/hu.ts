import { the } from '../../../grammar/hu/articles.js'
import { list } from '../../../grammar/hu/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { DocumentsAnswers } from '../answers.js'
import type { DocumentsRules, HandedIn, Paper } from '../steps.js'
import { byPlace, inSentence, titled } from './groups.js'
import { DOCUMENT_FACTS, FILED_BY, FORMS, PLACES, WAYS } from './hu-vocabulary.js'

const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} vagy ${items.at(-1)}`

const waysOf = ({ ways = [] }: HandedIn): string =>
  ways.length === 0 ? '' : `, ${orList(ways.map(way => WAYS[way]))}`

/** munkakönyv, eredetiben és másolatban */
const paper = ({ titles, form, onlyBy }: Paper): string =>
  `${inSentence(titles.hu)}, ${FORMS[form]}${onlyBy ? ` (csak akkor, ha az iratokat ${WAYS[onlyBy]} küldi)` : ''}`

export const SENTENCES: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ citation, facts, result }) => {
    const cases = Object.entries(DOCUMENT_FACTS).flatMap(([id, words]) =>
      facts.facts.includes(id) ? [words] : [],
    )
    if (cases.length === 0) return 'A megadott adatok között nincs olyan körülmény, amelyhez irat kell'
    const takenOver =
      citation.act === 'law-360-2023' && citation.provision === 'art. 93'
        ? ', a 263/2010-es törvény végrehajtási szabályainak a gyakorlatban átvett jegyzéke szerint'
        : ''
    return `Körülmény: ${list(cases)}; a szükséges iratok${takenOver}: ${titled(result, 'hu')}`
  },
  'documents.handed-in': ({ citation, result }) =>
    `Az iratok benyújtásának helye ${the(PLACES[result.where])}${waysOf(result)}` +
    (result.filedBy ? `; benyújthatja ${orList(result.filedBy.map(id => FILED_BY[id]))}` : '') +
    (citation.act === 'law-360-2023' && result.where === 'assessment-office'
      ? '; 2024. szeptember 1-jétől a rendelők az országos orvosszakértői intézethez tartoznak, a helyük a nyugdíjpénztáraknál ki van függesztve'
      : ''),
}

export const CONCLUSIONS: ConclusionsOf<DocumentsAnswers> = {
  'required-documents': papers =>
    papers.length === 0
      ? 'A megadott körülményekhez Önnek nem kell iratot benyújtania'
      : byPlace(papers)
          .map(
            group =>
              `A benyújtás helye ${the(PLACES[group[0].where])}${waysOf(group[0])}; itt Önnek a következő iratokat kell benyújtania: ` +
              group.map(paper).join('; '),
          )
          .join('. '),
}
