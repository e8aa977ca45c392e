import { byPublicLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { MedicalAuthoritiesFacts } from './facts.js'
import type { Inquiry, MedicalAuthorities } from './steps.js'

const CIVIL: MedicalAuthorities = {
  decidedBy: 'medical-expert-of-social-insurance',
  contestedBefore: 'regional-medical-commission',
}

const MILITARY: MedicalAuthorities = {
  decidedBy: 'medico-military-commission',
  endorsedBy: 'central-medico-military-commission',
  contestedBefore: 'central-medico-military-commission',
}

const BASIS = byPublicLaw<Basis>({
  'law-263-2010': confirmed('law-263-2010', 'art. 71(1), (3), (6)'),
  'law-360-2023': confirmed('law-360-2023', 'art. 64'),
})

/** Who decides on work capacity, who endorses the decision, and before whom it is contested. */
export const medicalAuthoritiesOf = (
  { law, militaryOrPolice = false }: MedicalAuthoritiesFacts,
  inquiry: Inquiry,
): MedicalAuthorities =>
  inquiry.step(
    'contestation.medical-authorities',
    BASIS[law],
    { militaryOrPolice },
    militaryOrPolice ? MILITARY : CIVIL,
  )
