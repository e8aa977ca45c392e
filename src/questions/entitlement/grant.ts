import type { SectionRule } from '../../dossier/section-rule.js'
import { notCovered } from '../../law/not-covered.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'
import type { CivilDate } from '../../values/civil-date.js'
import { isRefusedAsOlder } from '../applicable-law/inner.js'
import type { EntitlementStartSection, GrantSection } from './answers.js'
import type { RulesForEntitlement } from './steps.js'

/** The start of the pension; of a right opened before 2011, by rules not covered here, the day that is printed. */
export const grant: SectionRule<
  GrantSection['grant'],
  EntitlementStartSection,
  RulesForEntitlement
> = context => {
  const { given } = context
  const start = context.upon('entitlementStart', value => ({ value }))
  if (!isRefusedAsOlder(start, given)) return start
  // What Law 19/2000 made of an event cannot be told, nor what came of it.
  const before = given.events?.find(({ on }) => on < FIRST_DAY_COVERED)
  if (before) return notCovered('law-in-force', { on: before.on, knownFrom: FIRST_DAY_COVERED })
  return { value: given.grantedOn ?? (context.need('application.grantedOn') as CivilDate) }
}
