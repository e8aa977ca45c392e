import type { NotDue } from '../../assessment/section.js'
import type { Headings } from '../label-book.js'
import type { Phrasebook } from '../phrasebook.js'

export const HEADINGS: Headings = {
  summary: 'Röviden',
  law: 'Az alkalmazandó jogszabály',
  standardRetirement: 'A standard nyugdíjkorhatár',
  eligibility: 'A rokkantsági nyugdíjra való jogosultság',
  entitlementStart: 'A nyugdíj kezdete',
  potentialStage: 'A potenciális szolgálati idő (stagiu potențial)',
  payment: 'A nyugdíj folyósítása időszakonként',
  points: 'A pontok',
  pension: 'A nyugdíj összege',
  companionAllowance: 'A kísérői pótlék (indemnizație pentru însoțitor)',
  net: 'A kézhez kapott nyugdíj',
  conversion: 'Áttérés az öregségi nyugdíjra',
  review: 'Az orvosi felülvizsgálat',
  procedure: 'Az orvosi határozat határidői',
  timeline: 'Határidők és dátumok',
  notComputed: 'Amit itt nem lehet megállapítani',
}

export const NOT_DUE: Readonly<Record<NotDue['because'], string>> = {
  'not-entitled': 'Önnek itt semmi sem jár, mert nem jogosult rokkantsági nyugdíjra',
  degree: 'Önnek kísérői pótlék nem jár, mert azt csak az I. rokkantsági fokozatra adják',
  'before-the-grant': 'Önnek erre a hónapra semmi sem jár, mert a nyugdíj később kezdődik',
  'payment-suspended':
    'Önnek erre a hónapra semmit sem fizetnek, mert a nyugdíj folyósítása fel van függesztve',
  'payment-ended': 'Önnek erre a hónapra semmi sem jár, mert a nyugdíj folyósítása megszűnt',
  'paid-by-another-system': 'A kísérői pótlékot Önnek nem ez a nyugdíjrendszer fizeti, hanem egy másik',
}

export const NOT_THE_CASE: Phrasebook['notTheCase'] = {
  'not-entitled': 'Nem alkalmazható, mert Ön nem jogosult rokkantsági nyugdíjra',
  'payment-ended': 'Nem alkalmazható, mert a nyugdíj folyósítása előbb megszűnik',
}
