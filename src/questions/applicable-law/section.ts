import { applicableLawOf } from './which-law.js'
import type { Question } from '../../assessment/question.js'
import { answered } from '../../assessment/section.js'

export const law: Question<'law'> = ({ facts }, inquiry) => answered(applicableLawOf(facts, inquiry))
