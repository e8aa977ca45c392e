import type { Assessment, Dossier } from '../../src/index.js'
import { stage } from '../across/stages.js'

/** The woman of the worked example: 59, an ordinary disease, not insured, 20 years of stage. */
export const WOMAN_OF_2026: Dossier = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1966-05-10' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2026-05-10' },
  application: { registeredOn: '2026-05-20', grantedOn: '2026-05-10' },
  insurance: { insuredAtDecision: false },
  contribution: { stageAtDecision: stage(20), points: '18.34567' },
  payment: { month: '2026-06' },
}

/** The same woman, nine years earlier and with 30 years of stage: a right of Law 263/2010 as amended. */
export const WOMAN_OF_2017: Dossier = {
  ...WOMAN_OF_2026,
  medicalDecision: { issuedOn: '2017-05-10' },
  application: { registeredOn: '2017-05-10', grantedOn: '2017-05-10' },
  contribution: { stageAtDecision: stage(30), points: '20' },
  payment: { month: '2018-06' },
}

/** The dossier with some of its parts replaced, and others left out. */
export const changed = (
  dossier: Dossier,
  change: { readonly [K in keyof Dossier]: Dossier[K] | undefined },
): Dossier =>
  Object.fromEntries(Object.entries({ ...dossier, ...change }).filter(([, part]) => part !== undefined))

export const needsOf = (
  section: Assessment['law' | 'pension'] | Assessment[keyof Assessment],
): readonly string[] => ('status' in section && section.status === 'undetermined' ? section.needs : [])
