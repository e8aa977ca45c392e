import type { SectionRule } from '../../dossier/section-rule.js'
import { answered } from '../../engine/answer.js'
import type { LawSection } from './answers.js'
import type { RulesForApplicableLaw } from './steps.js'
import { applicableLawOf } from './which-law.js'

export const law: SectionRule<LawSection['law'], object, RulesForApplicableLaw> = ({ facts }, inquiry) =>
  answered(applicableLawOf(facts, inquiry))
