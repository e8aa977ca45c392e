import { applicableLawOf } from '../../law/which-law.js'
import type { Question } from '../question.js'
import { answered } from '../section.js'

export const law: Question<'law'> = ({ facts }, inquiry) => answered(applicableLawOf(facts, inquiry))
