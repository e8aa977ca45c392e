import { byLaw, type ByLaw } from '../../law/by-law.js'
import { type Basis, confirmed, derived } from '../../law/citation.js'
import type { ProvisionOf } from '../../law/provision.js'
import type { CessationCause, SuspensionCause } from './steps.js'

type Grounds = Readonly<Partial<Record<SuspensionCause, Basis>>>

const of263 = (provision: ProvisionOf<'law-263-2010'>): Basis => confirmed('law-263-2010', provision)
const of360 = (provision: ProvisionOf<'law-360-2023'>): Basis => confirmed('law-360-2023', provision)

/** For what each law suspends the payment; a cause that is not here suspends nothing under it. */
export const GROUNDS: ByLaw<Grounds> = byLaw({
  'law-263-2010': {
    'missed-review': of263('art. 78(4)'),
    'missed-convocation': of263('art. 80(3)'),
    'programme-not-followed': of263('art. 81(2)'),
    work: of263('art. 114(1)'),
    'emergency-documents': confirmed('geo-55-2020', 'validity of medical decisions'),
  },
  'law-360-2023': {
    'missed-review': of360('art. 68(7), art. 101(1) b)'),
    'documents-not-presented': of360('art. 68(7), art. 101(1) b)'),
    'missed-convocation': of360('art. 70(4), art. 101(4)'),
    'examination-refused': of360('art. 70(4), art. 101(4)'),
    'programme-not-followed': of360('art. 101(1) b)'),
    'own-request': of360('art. 101(5)'),
    'allowance-option': of360('art. 101(2)'),
  },
  notaries: {
    'decision-not-sent': confirmed('notaries-regulation', 'sending of the new decision'),
  },
})

/** What a cause outside the grounds is held against. */
export const NO_GROUND: ByLaw<Basis> = byLaw({
  // No provision names any other cause.
  'law-263-2010': derived('law-263-2010', 'art. 114(1)'),
  'law-360-2023': of360('art. 101'),
  notaries: confirmed('notaries-regulation', 'sending of the new decision'),
})

/** The causes that, lasting 12 months, end the payment. */
export const ENDING_CAUSE: Readonly<Partial<Record<SuspensionCause, CessationCause>>> = {
  'missed-review': 'missed-review',
  'missed-convocation': 'missed-convocation',
  'programme-not-followed': 'programme-not-followed',
  'documents-not-presented': 'documents-not-presented',
  'examination-refused': 'examination-refused',
}

/** Law 360/2023 puts the pensioner's fault beside the absence only: whether these two need it is open. */
export const FAULT_IS_OPEN: ByLaw<readonly SuspensionCause[]> = byLaw<readonly SuspensionCause[]>({
  'law-263-2010': [],
  'law-360-2023': ['documents-not-presented', 'programme-not-followed'],
  notaries: [],
})
