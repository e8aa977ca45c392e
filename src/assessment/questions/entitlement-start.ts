import { alsoNeededForStart, entitlementStartOf, printedStart } from '../../entitlement/rules.js'
import type { Question } from '../question.js'
import { answered, undetermined } from '../section.js'
import { eligibility, uponEntitlement } from './eligibility.js'

export const entitlementStart: Question<'entitlementStart'> = {
  id: 'entitlement-start',
  reads: [...eligibility.reads, 'insuredAtDecision', 'insuranceEndedOn'],
  answer: (chain, inquiry) =>
    uponEntitlement(chain, () =>
      chain.upon('law', law => {
        const { grantedOn } = chain.facts
        if (grantedOn) return answered(printedStart(law, grantedOn, inquiry))
        // From when the notaries' house pays is not published: only the decision tells.
        if (law === 'notaries') return undetermined(['application.grantedOn'])
        const facts = { ...chain.facts, law }
        const also = alsoNeededForStart(facts, chain.readings)
        if (also.length > 0) return undetermined(also.map(name => `insurance.${name}`))
        return answered(entitlementStartOf(facts, inquiry))
      }),
    ),
}
