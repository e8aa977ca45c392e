import { applicableLawOf } from '../../law/which-law.js'
import type { Question } from '../question.js'
import { answered } from '../section.js'

export const law: Question<'law'> = {
  id: 'applicable-law',
  reads: ['scheme', 'applicationRegisteredOn'],
  answer: ({ facts }, inquiry) => answered(applicableLawOf(facts, inquiry)),
}
