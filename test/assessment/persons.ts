import { assessSystems, type Assessment, type Dossier } from '../../src/index.js'
import { stage } from '../across/stages.js'

/** A notary of 54 who was in the public system before: degree I, decided and granted on 2025-01-10. */
export const SHARED: Dossier = {
  person: { sex: 'male', birthDate: '1970-06-01', notaryAtDecision: true },
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2025-01-10' },
  application: { registeredOn: '2025-01-20', grantedOn: '2025-01-10' },
  payment: { month: '2025-03' },
}

/** Fifteen years, ended with 2012. */
export const PUBLIC: Dossier = {
  scheme: 'public',
  contribution: { stageAtDecision: stage(15), stageAtGrant: stage(15) },
  insurance: { insuredAtDecision: false, insuranceEndedOn: '2012-12-31' },
}

/** Ten years, and still a notary. */
export const NOTARIES: Dossier = {
  scheme: 'notaries',
  contribution: { stageAtDecision: stage(10), stageAtGrant: stage(10) },
  insurance: { insuredAtDecision: true },
  payment: { allowanceBase: '2000' },
}

type Both = Readonly<Record<'public' | 'notaries', Assessment>>

export const both = (publicPart: Dossier, notariesPart: Dossier, shared: Dossier = SHARED): Both =>
  assessSystems({ shared, systems: { public: publicPart, notaries: notariesPart } }) as Both
