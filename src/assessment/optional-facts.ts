import type { DossierPath, ValidDossier } from '../dossier/dossier.js'
import type { EventPath } from '../dossier/events.js'
import { FACTS } from '../dossier/facts.js'
import { FACT_PATHS } from '../dossier/paths.js'
import type { FactTable } from '../dossier/fact-row.js'
import { isAnswered } from '../engine/answer.js'
import { own } from '../values/bare.js'
import { partAt } from '../values/part-at.js'
import type { SectionAnswers } from './answer-section.js'

const TABLE: FactTable = FACTS

/** Whether a fact is held not to be so where it is left out, and is one of the person's pension system. */
export const isHeldNotSo = (path: DossierPath, { scheme }: Pick<ValidDossier, 'scheme'>): boolean => {
  const row = TABLE[path]
  const of = row && own(row, 'ofScheme')
  return row?.leftOut === 'not-so' && (of === undefined || scheme === undefined || of === scheme)
}

/** What the events take for granted where it bears on what is paid. */
const takenForGranted = (answers: SectionAnswers): readonly EventPath[] => {
  const { answer } = answers.answer('payment')
  return isAnswered(answer) ? (answer.value.assumed as readonly EventPath[]) : []
}

/** The facts without which an answer is given as if they were not so, or were so, in the order of a form. */
export const optionalFacts = (
  dossier: ValidDossier,
  answers: SectionAnswers,
): readonly (DossierPath | EventPath)[] => [
  ...FACT_PATHS.filter(path => isHeldNotSo(path, dossier) && partAt(dossier, path) === undefined),
  ...takenForGranted(answers),
]
