import type { ValidDossier } from '../../dossier/dossier.js'
import type { Readings } from '../../law/open-questions.js'
import { bare } from '../../values/bare.js'
import { SectionAnswers } from '../answer-section.js'
import { found } from '../timeline/section-found.js'
import type { Remark } from './kinds.js'

/** A printed start wins; where the law gives another day from the same facts, the person may have lost or gained days. */
export const remarksOnGrant = (dossier: ValidDossier, readings: Readings): readonly Remark[] => {
  const { application = bare<NonNullable<ValidDossier['application']>>({}) } = dossier
  const { grantedOn, ...withoutPrint } = application
  if (grantedOn === undefined || withoutPrint.registeredOn === undefined) return []
  const byLaw = new SectionAnswers(bare({ ...dossier, application: withoutPrint }), readings)
  const start = found(byLaw, 'entitlementStart')
  if (!start || start.value === grantedOn) return []
  const id = grantedOn > start.value ? 'grant-later-than-the-law-gives' : 'grant-earlier-than-the-law-gives'
  return [{ id, paths: ['application.grantedOn'], on: start.value }]
}
