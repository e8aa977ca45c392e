import type { NotDue } from '../../assessment/section.js'
import type { Headings } from '../label-book.js'
import type { Phrasebook } from '../phrasebook.js'

export const HEADINGS: Headings = {
  summary: 'Pe scurt',
  law: 'Legea aplicabilă',
  standardRetirement: 'Vârsta standard de pensionare',
  eligibility: 'Dreptul la pensie de invaliditate',
  entitlementStart: 'Data acordării pensiei',
  potentialStage: 'Stagiul potențial',
  payment: 'Plata pensiei, pe perioade',
  points: 'Punctajul',
  pension: 'Cuantumul pensiei',
  companionAllowance: 'Indemnizația pentru însoțitor',
  net: 'Pensia netă',
  conversion: 'Trecerea la pensia pentru limită de vârstă',
  review: 'Revizuirea medicală',
  procedure: 'Termenele deciziei medicale',
  timeline: 'Datele importante, în ordine',
  notComputed: 'Ce nu se stabilește aici',
}

/** Why nothing is due. */
export const NOT_DUE: Readonly<Record<NotDue['because'], string>> = {
  'not-entitled': 'Nu este cazul, deoarece nu aveți dreptul la pensie de invaliditate',
  degree:
    'Indemnizația pentru însoțitor nu se cuvine, deoarece se acordă numai pentru gradul I de invaliditate',
  'before-the-grant': 'Nu se cuvine nicio sumă, deoarece luna indicată este anterioară acordării pensiei',
  'payment-suspended': 'Nu se plătește nicio sumă, deoarece în luna indicată plata pensiei este suspendată',
  'payment-ended': 'Nu se plătește nicio sumă, deoarece până în luna indicată plata pensiei a încetat',
  'paid-by-another-system':
    'Indemnizația pentru însoțitor nu se plătește aici, deoarece o plătește alt sistem de pensii',
}

export const NOT_THE_CASE: Phrasebook['notTheCase'] = {
  'not-entitled': 'Nu este cazul, deoarece nu există dreptul la pensie de invaliditate',
  'payment-ended': 'Nu mai este cazul, deoarece plata pensiei încetează înainte',
}
