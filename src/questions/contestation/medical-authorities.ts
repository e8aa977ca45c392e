import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { medicalAuthoritiesOf } from './authorities.js'
import { type MedicalAuthoritiesFacts, medicalAuthoritiesSchema } from './facts.js'
import type { Finding, MedicalAuthorities } from './steps.js'

/**
 * Decides who decides on work capacity, who endorses the decision, and before whom it is contested.
 *
 * *Law*: Law 263/2010 art. 71(1), (3), (6); Law 360/2023 art. 64.
 *
 * *Details*: the persons of art. 6(1) I c) of Law 263/2010 have commissions of their own.
 *
 * *Errors*: `invalid-input`.
 *
 * @example
 * medicalAuthorities({ law: 'law-263-2010', militaryOrPolice: true }).value.endorsedBy // => 'central-medico-military-commission'
 */
export const medicalAuthorities = (
  facts: MedicalAuthoritiesFacts,
  options?: Options,
): Finding<MedicalAuthorities> =>
  ask('medical-authorities', medicalAuthoritiesSchema, medicalAuthoritiesOf, facts, options)
