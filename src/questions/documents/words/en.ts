import { list, longList } from '../../../grammar/en/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { DocumentsAnswers } from '../answers.js'
import type { DocumentsRules, HandedIn, Paper } from '../steps.js'
import { DOCUMENT_FACTS, FILED_BY, FORMS, PLACES, WAYS } from './en-vocabulary.js'
import { byPlace, titled } from './groups.js'

const casesOf = (facts: readonly string[]): string =>
  list(Object.entries(DOCUMENT_FACTS).flatMap(([fact, words]) => (facts.includes(fact) ? [words] : [])))

const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`

const waysOf = ({ ways = [] }: HandedIn): string =>
  ways.length === 0 ? '' : `, ${orList(ways.map(way => WAYS[way]))}`

const paper = ({ titles, form, onlyBy }: Paper): string =>
  `${titles.en} – ${FORMS[form]}${onlyBy ? `, only where the papers are sent ${WAYS[onlyBy]}` : ''}`

export const SENTENCES: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ citation, facts, result }) => {
    if (facts.facts.length === 0) return 'No fact of the case is given that calls for a document'
    const takenOver =
      citation.act === 'law-360-2023' && citation.provision === 'art. 93'
        ? ', by the list of the norms of Law 263/2010, taken over in practice'
        : ''
    return `For ${casesOf(facts.facts)}${takenOver}, these papers are asked for: ${titled(result, 'en')}`
  },
  'documents.handed-in': ({ citation, result }) =>
    `The papers are handed in at ${PLACES[result.where]}${waysOf(result)}` +
    (result.filedBy ? `; they may be handed in by ${orList(result.filedBy.map(id => FILED_BY[id]))}` : '') +
    (citation.act === 'law-360-2023' && result.where === 'assessment-office'
      ? '; since 1 September 2024 the offices belong to the national institute of medical expertise, and their places are posted at the pension houses'
      : ''),
}

export const CONCLUSIONS: ConclusionsOf<DocumentsAnswers> = {
  'required-documents': papers =>
    papers.length === 0
      ? 'The facts given call for no documents'
      : byPlace(papers)
          .map(
            group =>
              `You hand in the following at ${PLACES[group[0].where]}${waysOf(group[0])}: ${longList(group.map(paper))}`,
          )
          .join('. '),
}
