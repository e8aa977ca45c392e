import type { DossierInForm } from '../../src/index.js'
import { SectionAnswers } from '../../src/assessment/answer-section.js'
import { datedIn } from '../../src/assessment/events-in-form.js'
import type { Form } from '../../src/assessment/form.js'
import { SECTION_NAMES } from '../../src/assessment/section-names.js'
import { dossierInFormSchema } from '../../src/dossier/schema.js'
import { completeReadings, type Readings } from '../../src/law/open-questions.js'
import { validCall } from '../../src/schema/ask.js'

type Asked = Partial<Pick<Form, 'wanted' | 'unknown'> & { readonly readings: Partial<Readings> }>

/** A form that holds a dossier, as the next question reads it: every section wanted, unless told otherwise. */
export const formOf = (dossier: DossierInForm, asked: Asked = {}): Form => {
  const { wanted = SECTION_NAMES, unknown = [], readings = {} } = asked
  const { facts } = validCall(dossierInFormSchema, dossier, undefined)
  const dated = datedIn(facts)
  const answers = new SectionAnswers(dated.dossier, completeReadings(readings))
  return { dossier: facts, dated, answers, wanted, unknown }
}
