import type { SectionRule } from '../../dossier/section-rule.js'
import { notDue } from '../../law/not-due.js'
import { type CivilDate, firstOfMonth, laterOf } from '../../values/civil-date.js'
import type { GrantSection } from '../entitlement/answers.js'
import type { DecisionInForceSection } from '../review/answers.js'
import type { Life } from './life.js'
import { endOn } from './payment-state.js'
import { lifeByDegree } from './reads-life.js'
import type { RulesForPayment } from './steps.js'

const issuedBy = (life: Life, day: CivilDate): CivilDate | undefined =>
  life.decisions.filter(({ from, degree }) => from <= day && degree !== 'none').at(-1)?.event.on

/** The day of the last decision in a degree that is in force; after an end there is none to be reviewed. */
export const decisionInForce: SectionRule<
  DecisionInForceSection['decisionInForce'],
  GrantSection,
  RulesForPayment
> = (context, inquiry) =>
  context.upon('grant', grantedOn => {
    const day = laterOf(firstOfMonth(context.facts.month), grantedOn)
    const life = lifeByDegree(context, grantedOn, day, inquiry)
    if (endOn(life, day)) return notDue('payment-ended')
    return { value: { issuedOn: issuedBy(life, day) ?? context.facts.decisionIssuedOn } }
  })
