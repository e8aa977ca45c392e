import type { Dossier, GivenFacts } from '../../dossier/dossier.js'
import { byPublicLaw } from '../../law/by-law.js'
import { isNotCovered, notCovered } from '../../law/not-covered.js'
import { lawOfEvent } from '../../questions/applicable-law/inner.js'
import type { Filing } from '../../questions/contestation/steps.js'
import type { ContestationFacts } from '../../questions/contestation/facts.js'
import { alsoNeededForContestation, openContestationOf } from '../../questions/contestation/inner.js'
import { lastDayToApply } from '../../questions/entitlement/inner.js'
import type { Inquire } from '../../questions/every-step.js'
import { decided, entryFrom } from '../../questions/payment/inner.js'
import { bare } from '../../values/bare.js'
import type { DecimalString } from '../../values/decimal.js'
import type { Stage } from '../../values/stage.js'
import type { SectionAnswers } from '../answer-section.js'
import type { Place } from '../places.js'
import { safeOn, type TimelineEntry } from './entry.js'
import { entryOfTerm } from './of-medical-procedure.js'
import { found } from './section-found.js'

export type PensionDecision = Dossier<Stage, DecimalString>['pensionDecision']

/** Under Law 263/2010 only who was insured, not by contract, has an earlier start to keep. */
const wasInsured = ({ insuredAtDecision = true, insuredByContract = false }: GivenFacts): boolean =>
  insuredAtDecision && !insuredByContract

const KEEPS_EARLIER_START = byPublicLaw<(facts: GivenFacts) => boolean>({
  'law-263-2010': wasInsured,
  'law-360-2023': () => true,
})

const isRefused = (answers: SectionAnswers): boolean =>
  found(answers, 'eligibility')?.value.entitled === false

/** Until when an application keeps the earlier start, or that it was registered; nothing of it to who has no right. */
const application = (
  answers: SectionAnswers,
  facts: GivenFacts,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  const { decisionIssuedOn, applicationRegisteredOn: registeredOn, grantedOn, closedDays } = facts
  if (!decisionIssuedOn || isRefused(answers) || (grantedOn && !registeredOn)) return []
  const end = decided(inquiry => {
    // The start follows the law of the application, which decides whether there is an earlier one to keep.
    const law = lawOfEvent(facts, facts.applicationRegisteredOn ?? decisionIssuedOn, inquiry)
    if (isNotCovered(law)) return law
    if (!KEEPS_EARLIER_START[law](facts)) return notCovered('entitlement-start', { on: decisionIssuedOn })
    return lastDayToApply(bare({ law, decisionIssuedOn, ...(closedDays ? { closedDays } : {}) }), inquiry)
  }, inquire)
  if (!end) return []
  const { lastDay, safeDay } = end.value
  if (registeredOn) {
    const event = registeredOn <= lastDay ? 'application-registered-in-time' : 'application-registered-late'
    return entryFrom(end.steps, registeredOn, event, 'person')
  }
  const entries = entryFrom(end.steps, lastDay, 'application-keeps-earlier-start-until' as const, 'person')
  return entries.map(entry => ({ ...entry, ...safeOn(lastDay, safeDay) }))
}

const WHERE: Readonly<Record<Filing['filedAt'], Place>> = {
  'issuing-office': 'issuing-pension-house',
  body: 'tribunal-of-domicile',
}

const contestation = (
  decision: PensionDecision,
  facts: GivenFacts,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  const { closedDays } = facts
  const {
    issuedOn,
    communicatedOn,
    contestedOn: filedOn,
  } = decision ?? bare<NonNullable<PensionDecision>>({})
  if (!communicatedOn) return []
  const contested = decided(inquiry => {
    const law = lawOfEvent(facts, communicatedOn, inquiry)
    if (isNotCovered(law)) return law
    const contestation = bare<ContestationFacts>({
      law,
      against: 'pension-decision',
      communicatedOn,
      ...(issuedOn ? { issuedOn } : {}),
      ...(filedOn ? { filedOn } : {}),
      ...(closedDays ? { closedDays } : {}),
    })
    // Without its day of issue it is not known which road a decision of 2024 takes.
    return alsoNeededForContestation(contestation).length > 0
      ? notCovered('law-in-force', { on: communicatedOn })
      : openContestationOf(contestation, inquiry)
  }, inquire)
  if (!contested) return []
  const { steps, value } = contested
  const { lastDay, safeLastDay, inTime, filedAt } = value
  const until = entryFrom(steps, lastDay, 'pension-decision-contestable-until', 'person')
  const event = inTime ? 'pension-decision-contested-in-time' : 'pension-decision-contested-late'
  return [
    ...until.map(entry => ({ ...entry, ...safeOn(lastDay, safeLastDay), where: WHERE[filedAt] })),
    ...entryFrom(steps, filedOn, event, 'person'),
  ]
}

/** From the application to the contestation of the pension decision, in the public system. */
export const entriesOfApplication = (
  answers: SectionAnswers,
  facts: GivenFacts,
  decision: PensionDecision,
  inquire: Inquire,
): readonly TimelineEntry[] => {
  if (facts.scheme !== 'public') return []
  const { applicationRegisteredOn: registered } = facts
  const { issuedOn, communicatedOn } = decision ?? bare<NonNullable<PensionDecision>>({})
  return [
    ...application(answers, facts, inquire),
    ...entryOfTerm('pension-decision-due', 'decision-on-pension', registered, facts, inquire),
    ...entryOfTerm(
      'communication-of-pension-decision-due',
      'communication-of-pension-decision',
      issuedOn,
      facts,
      inquire,
    ),
    ...contestation(decision, facts, inquire),
    ...entryOfTerm(
      'annulment-of-pension-may-be-asked-until',
      'annulment-on-request',
      // Only a pension that was granted can be annulled.
      isRefused(answers) ? undefined : communicatedOn,
      facts,
      inquire,
    ),
  ]
}
