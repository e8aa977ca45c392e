import type { PublicLaw } from './facts.js'

// Law 263 art. 71(1), (3), (6), which Law 360 art. 64 says again: the persons of art. 6(1) I c) have commissions of their own,
// beside the hospitals of the army, of order and of national safety.

export interface MedicalAuthorities {
  readonly decidedBy: string
  readonly endorsedBy?: string
  readonly contestedBefore: string
}

const CENTRAL = 'central-medico-military-commission'

export const medicalAuthorities = ({
  militaryOrPolice = false,
}: {
  readonly law: PublicLaw
  readonly militaryOrPolice?: boolean | undefined
}): MedicalAuthorities =>
  militaryOrPolice
    ? { decidedBy: 'medico-military-commission', endorsedBy: CENTRAL, contestedBefore: CENTRAL }
    : {
        decidedBy: 'medical-expert-of-social-insurance',
        contestedBefore: 'regional-medical-commission',
      }
