import type { ActId } from '../../law/articles/of-acts.js'
import { byPublicLaw, type ByPublicLaw } from '../../law/by-law.js'
import type { Provision, ProvisionOf } from '../../law/provision.js'
import type { Bound, TermId } from './steps.js'

/** A term in days, whom it binds, and where it stands. Missing an authority's term costs the person nothing. */
export interface ProcedureTerm {
  readonly days: number
  readonly binds: Bound
  readonly provision: Provision
}

type Terms = Readonly<Partial<Record<TermId, ProcedureTerm>>>

type TermIn<A extends ActId> = (days: number, provision: ProvisionOf<A>) => ProcedureTerm
type TermsIn<A extends ActId> = Readonly<Record<Bound, TermIn<A>>>

const TERM = {
  authority: (days: number, provision: Provision): ProcedureTerm => ({ days, binds: 'authority', provision }),
  person: (days: number, provision: Provision): ProcedureTerm => ({ days, binds: 'person', provision }),
}
const of263: TermsIn<'law-263-2010'> = TERM
const of360: TermsIn<'law-360-2023'> = TERM

/** The two laws differ: 45 and 30 days to issue, 5 and 10 to communicate a ruling. */
export const PROCEDURE_TERMS: ByPublicLaw<Terms> = byPublicLaw({
  'law-263-2010': {
    'issue-of-medical-decision': of263.authority(45, 'art. 71(5)'),
    'communication-of-medical-decision': of263.authority(5, 'art. 71(5)'),
    'contestation-of-medical-decision': of263.person(30, 'art. 71(6)'),
    'ruling-on-contestation': of263.authority(45, 'art. 71(8)'),
    'communication-of-ruling': of263.authority(5, 'art. 71(8)'),
    'court-against-ruling': of263.person(30, 'art. 71(9)'),
    'decision-on-pension': of263.authority(45, 'art. 106'),
    'communication-of-pension-decision': of263.authority(5, 'art. 106'),
    'annulment-on-request': of263.person(30, 'art. 106'),
    'court-against-central-commission': of263.person(30, 'art. 151'),
  },
  'law-360-2023': {
    'issue-of-medical-decision': of360.authority(30, 'art. 64(6)'),
    'communication-of-medical-decision': of360.authority(5, 'art. 64(6)'),
    'contestation-of-medical-decision': of360.person(30, 'art. 64(7)'),
    'ruling-on-contestation': of360.authority(45, 'art. 64(9)'),
    'communication-of-ruling': of360.authority(10, 'art. 64(9)'),
    'court-against-ruling': of360.person(30, 'art. 64(10)'),
    'contestation-of-institute-decision': of360.person(30, 'art. 70(8)'),
    'court-against-institute-ruling': of360.person(30, 'art. 70(9)'),
    'decision-on-pension': of360.authority(45, 'art. 93(1)'),
    'communication-of-pension-decision': of360.authority(10, 'art. 93(6)'),
    'annulment-on-request': of360.person(30, 'art. 93(5)'),
  },
})
