import type { AllowanceBase, LeiRounding } from '../../questions/companion-allowance/steps.js'
import type { PointsRounding } from '../../questions/points/steps.js'

/** As each stands after "în raport cu". */
export const ALLOWANCE_BASES: Readonly<Record<AllowanceBase, string>> = {
  'pension-point': 'valoarea punctului de pensie',
  'minimum-wage': 'salariul de bază minim brut pe țară garantat în plată',
  'insured-minimum-income': 'venitul minim asigurat',
}

/** What follows a number of points. */
export const POINTS_ROUNDED: Readonly<Record<PointsRounding, string>> = {
  'half-up': ', cu rotunjire la cinci zecimale',
  up: ', cu rotunjire în sus la cinci zecimale',
  truncate: ', cu păstrarea primelor cinci zecimale',
  none: '',
}

/** What follows an amount of lei. */
export const LEI_ROUNDED: Readonly<Record<LeiRounding, string>> = {
  'up-to-whole-leu': ', fracțiunile de leu întregindu-se la un leu în favoarea beneficiarului',
  'to-the-ban': ', cu rotunjire la ban',
}
