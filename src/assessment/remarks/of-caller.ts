import type { DossierPath } from '../../dossier/dossier.js'
import { FACTS } from '../../dossier/facts.js'
import type { RuleId, Step } from '../../questions/every-step.js'
import { own } from '../../values/bare.js'
import type { Situation } from '../next-steps/situation.js'
import { isFinding, type Section } from '../section.js'
import type { SectionName } from '../section-names.js'
import type { Remark } from './kinds.js'

/** A value that the library does not vouch for, and the steps in which it is used. */
interface OfCaller {
  readonly path: DossierPath
  readonly section: SectionName
  readonly rules: readonly RuleId[]
}

const OF_CALLER: readonly OfCaller[] = [
  {
    path: 'payment.correctionIndex',
    section: 'pension',
    rules: ['pension-amount.correction-index', 'pension-amount.index-of-the-month'],
  },
  {
    path: 'payment.pointValue',
    section: 'pension',
    rules: [
      'pension-amount.reference-point',
      'pension-amount.pension-point',
      'pension-amount.points-times-point-of-the-caller',
    ],
  },
  {
    path: 'payment.leiInPayment',
    section: 'pension',
    rules: ['pension-amount.larger-of-recalculated-and-in-payment'],
  },
  { path: 'payment.oldAgeLei', section: 'conversion', rules: ['entitlement.more-favourable-amount'] },
  { path: 'payment.allowanceBase', section: 'companionAllowance', rules: ['companion-allowance.base'] },
]

/** Where a step says where its figure comes from, it must be the caller. */
const isOfCaller = ({ facts }: Step): boolean => {
  const source = own(facts as { readonly source?: unknown }, 'source')
  return source === undefined || source === 'given by the caller'
}

const isUsed = ({ path, section, rules }: OfCaller, { facts, sections }: Situation): boolean => {
  const told: Section<unknown> = sections[section]
  return (
    facts[FACTS[path].as] !== undefined &&
    isFinding(told) &&
    told.steps.some(step => rules.includes(step.rule) && isOfCaller(step))
  )
}

/** The values given by the caller on which an answer rests. */
export const remarksOnValues = (situation: Situation): readonly Remark[] => {
  const paths = OF_CALLER.filter(value => isUsed(value, situation)).map(({ path }) => path)
  return paths.length === 0 ? [] : [{ id: 'value-of-the-caller', paths }]
}
