import { list } from '../../../grammar/ro/forms.js'
import type { ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { DocumentsAnswers } from '../answers.js'
import type { DocumentsRules, HandedIn, Paper } from '../steps.js'
import { byPlace, inSentence, titled } from './groups.js'
import { DOCUMENT_FACTS, FILED_BY, FORMS, PLACES, WAYS } from './ro-vocabulary.js'

const orList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} sau ${items.at(-1)}`

const waysOf = ({ ways = [] }: HandedIn): string =>
  ways.length === 0 ? '' : `, ${orList(ways.map(way => WAYS[way]))}`

const paper = ({ titles, form, onlyBy }: Paper): string =>
  `${inSentence(titles.ro)}, ${FORMS[form]}${onlyBy ? ` (numai dacă actele se trimit ${WAYS[onlyBy]})` : ''}`

export const SENTENCES: SentencesOf<DocumentsRules> = {
  'documents.papers-called-for': ({ citation, facts, result }) => {
    const cases = Object.entries(DOCUMENT_FACTS).flatMap(([id, words]) =>
      facts.facts.includes(id) ? [words] : [],
    )
    const takenOver =
      citation.act === 'law-360-2023' && citation.provision === 'art. 93'
        ? ', după lista din normele Legii nr. 263/2010, preluată în practică,'
        : ''
    return cases.length === 0
      ? 'Nu este indicată nicio situație pentru care să se ceară acte'
      : `Pentru ${list(cases)}${takenOver} se cer: ${titled(result, 'ro')}`
  },
  'documents.handed-in': ({ citation, result }) =>
    `Actele se depun la ${PLACES[result.where]}${waysOf(result)}` +
    (result.filedBy ? `; le poate depune ${orList(result.filedBy.map(id => FILED_BY[id]))}` : '') +
    (citation.act === 'law-360-2023' && result.where === 'assessment-office'
      ? '; de la 1 septembrie 2024 cabinetele țin de institutul național de expertiză medicală, iar locurile sunt afișate la casele de pensii'
      : ''),
}

export const CONCLUSIONS: ConclusionsOf<DocumentsAnswers> = {
  'required-documents': papers =>
    papers.length === 0
      ? 'Pentru situația indicată nu se cer acte'
      : byPlace(papers)
          .map(
            group =>
              `La ${PLACES[group[0].where]} se depun${waysOf(group[0])}, următoarele: ${group.map(paper).join('; ')}`,
          )
          .join('. '),
}
