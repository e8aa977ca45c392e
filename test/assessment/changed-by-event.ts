import fc from 'fast-check'
import { assess, type Dossier, type DossierEvent, type SectionName } from '../../src/index.js'
import { DOSSIER_EVENT_IDS } from '../../src/dossier/events.js'
import { daysLater } from '../across/arbitraries/dates.js'

/** The facts that an event of a kind needs. */
const factsOf = (id: DossierEvent['id'], on: string, decidedOn: string): fc.Arbitrary<object> => {
  const degree = fc.constantFrom('I', 'II', 'III', 'none')
  const later = fc.integer({ min: 0, max: 60 }).map(days => daysLater(on, days))
  const stageAtDecision = fc.constant({ years: 20 })
  switch (id) {
    case 'convocation-missed':
      return fc.record({ reportedOn: later, by: fc.constantFrom('office', 'institute') })
    case 'programme-left':
      return fc.record({ foundOn: later })
    case 'documents-not-presented':
      return fc.record({ askedFor: fc.constantFrom('review', 'convocation') })
    case 'work-started':
      return fc.record({
        kind: fc.constantFrom('employee', 'independent'),
        hoursShare: fc.constantFrom('0.3', '1'),
      })
    case 'review-decision':
      return fc.record({ degree, stageAtDecision })
    case 'ruling':
      return fc.record({ degree, stageAtDecision, replaces: fc.constant(decidedOn) })
    case 'judgment':
      return fc.record({ degree, stageAtDecision, effectiveFrom: later })
    default:
      return fc.constant({})
  }
}

/** An event of any kind after the decision, with every fact that its kind needs. */
export const eventOfAnyKind = ({ medicalDecision, application }: Dossier): fc.Arbitrary<DossierEvent> => {
  const decidedOn = medicalDecision?.issuedOn ?? '2020-01-01'
  const from = [decidedOn, application?.grantedOn ?? decidedOn].sort().at(-1) ?? decidedOn
  return fc
    .record({ id: fc.constantFrom(...DOSSIER_EVENT_IDS), after: fc.integer({ min: 1, max: 4000 }) })
    .chain(({ id, after }) => {
      const on = daysLater(from, after)
      return factsOf(id, on, decidedOn).map(facts => ({ id, on, ...facts }) as DossierEvent)
    })
}

/** What is told of events for their own sake, and where each stands, changes nothing of what is paid. */
const TOLD = ['notOwed', 'assumed', 'withoutEffect', 'path', 'citations', 'periodOfMonth', 'liftedBy']

/**
 * What a section comes to, as text: of nothing due not why; of a pension that has ended no review; of the allowance
 * nothing where nobody is in degree I.
 */
export const whatIsPaid = (dossier: Dossier, event: DossierEvent): ((name: SectionName) => string) => {
  const answer = assess(dossier)
  const { payment, entitlementStart } = answer
  const periods = payment.value !== undefined ? payment.value.periods : []
  const isOver = periods.some(({ state, from }) => state === 'ended' && from <= event.on)
  const degrees = [
    dossier.incapacity?.degree,
    event.degree,
    ...(dossier.events ?? []).map(({ degree }) => degree),
  ]
  return name => {
    if (entitlementStart.value === undefined || (name === 'review' && isOver)) return ''
    const { value, status } = answer[name] as { readonly value?: unknown; readonly status?: string }
    return JSON.stringify({ value, status }, (key, part: unknown) =>
      TOLD.includes(key) || (key === 'allowancePeriods' && !degrees.includes('I')) ? undefined : part,
    )
  }
}
