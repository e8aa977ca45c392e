import type { Headings } from '../phrasebook.js'
import type { NotDue } from '../../assessment/index.js'

export const HEADINGS: Headings = {
  summary: 'Röviden',
  law: 'Az alkalmazandó jogszabály',
  standardRetirement: 'A standard nyugdíjkorhatár',
  eligibility: 'A rokkantsági nyugdíjra való jogosultság',
  entitlementStart: 'A nyugdíj kezdete',
  potentialStage: 'A potenciális időszak',
  points: 'A pontok',
  pension: 'A nyugdíj összege',
  companionAllowance: 'A kísérői pótlék',
  review: 'Az orvosi felülvizsgálat',
  procedure: 'Az orvosi határozat határidői',
  timeline: 'Határidők és dátumok',
}

export const NOT_DUE: Readonly<Record<NotDue['because'], string>> = {
  'not-entitled': 'Önnek ez nem jár, mert nem jogosult rokkantsági nyugdíjra',
  degree: 'Önnek ez nem jár, mert csak az I. rokkantsági fokozatra adják',
  'before-the-grant': 'Önnek ez erre a hónapra nem jár, mert a nyugdíj később kezdődik',
  'payment-suspended': 'Önnek ez erre a hónapra nem jár, mert a nyugdíj folyósítását felfüggesztették',
  'payment-ended': 'Önnek ez erre a hónapra nem jár, mert a nyugdíj folyósítása megszűnt',
  'paid-by-another-system': 'Önnek ezt nem ez a rendszer fizeti, hanem egy másik',
}
