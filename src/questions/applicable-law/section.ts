import { applicableLawOf } from './which-law.js'
import { answered } from '../../engine/answer.js'
import type { SectionRule } from '../../dossier/section-rule.js'
import type { LawSection } from './answers.js'
import type { RulesForLaw } from './steps.js'

export const law: SectionRule<LawSection['law'], object, RulesForLaw> = ({ facts }, inquiry) =>
  answered(applicableLawOf(facts, inquiry))
