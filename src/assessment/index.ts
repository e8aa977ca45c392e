export type { Dossier, DossierEvent, DossierEventId } from '../schema/dossier.js'
export { assess, type Assessment } from './assess.js'
export type { PensionPoints, SectionName, SectionValues } from './question.js'
export type { NotDue, Section, Undetermined } from './section.js'
