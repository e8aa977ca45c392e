import { byPublicLaw, type ByPublicLaw } from '../../law/by-law.js'
import type { Bound, TermId } from './steps.js'
import type { Provision } from '../../law/provision.js'

/** A term in days, whom it binds, and where it stands. Missing an authority's term costs the person nothing. */
export interface ProcedureTerm {
  readonly days: number
  readonly binds: Bound
  readonly provision: Provision
}

type Terms = Readonly<Partial<Record<TermId, ProcedureTerm>>>

const authority = (days: number, provision: Provision): ProcedureTerm => ({
  days,
  binds: 'authority',
  provision,
})
const person = (days: number, provision: Provision): ProcedureTerm => ({ days, binds: 'person', provision })

/** The two laws differ: 45 and 30 days to issue, 5 and 10 to communicate a ruling. */
export const PROCEDURE_TERMS: ByPublicLaw<Terms> = byPublicLaw({
  'law-263-2010': {
    'issue-of-medical-decision': authority(45, 'art. 71(5)'),
    'communication-of-medical-decision': authority(5, 'art. 71(5)'),
    'contestation-of-medical-decision': person(30, 'art. 71(6)'),
    'ruling-on-contestation': authority(45, 'art. 71(8)'),
    'communication-of-ruling': authority(5, 'art. 71(8)'),
    'court-against-ruling': person(30, 'art. 71(9)'),
    'decision-on-pension': authority(45, 'art. 106'),
    'communication-of-pension-decision': authority(5, 'art. 106'),
    'annulment-on-request': person(30, 'art. 106'),
    'court-against-central-commission': person(30, 'art. 151'),
  },
  'law-360-2023': {
    'issue-of-medical-decision': authority(30, 'art. 64(6)'),
    'communication-of-medical-decision': authority(5, 'art. 64(6)'),
    'contestation-of-medical-decision': person(30, 'art. 64(7)'),
    'ruling-on-contestation': authority(45, 'art. 64(9)'),
    'communication-of-ruling': authority(10, 'art. 64(9)'),
    'court-against-ruling': person(30, 'art. 64(10)'),
    'contestation-of-institute-decision': person(30, 'art. 70(8)'),
    'court-against-institute-ruling': person(30, 'art. 70(9)'),
    'decision-on-pension': authority(45, 'art. 93(1)'),
    'communication-of-pension-decision': authority(10, 'art. 93(6)'),
    'annulment-on-request': person(30, 'art. 93(5)'),
  },
})
