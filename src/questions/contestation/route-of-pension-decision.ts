import { byPublicLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import { firstDayOf } from '../../law/periods.js'
import { bare } from '../../values/bare.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { ContestationFacts } from './facts.js'
import type { Inquiry, Forum, Route } from './steps.js'

/** Art. 127 of Law 360/2023 is in force since 2024 by its art. 167; art. 149 of Law 263/2010 fell in September. */
const STRAIGHT_TO_COURT_FROM: CivilDate = '2024-01-01'
const COMMISSION_REPEALED_FROM: CivilDate = firstDayOf('law-360-2023')

export interface PensionRoute {
  readonly body: Forum
  readonly days: number
  readonly basis: Basis
}

const COMMISSION: PensionRoute = {
  body: 'central-contestation-commission',
  days: 30,
  basis: confirmed('law-263-2010', 'art. 149'),
}

const TRIBUNAL: PensionRoute = {
  body: 'tribunal',
  days: 45,
  basis: confirmed('law-360-2023', 'art. 127(1)'),
}

/** Under which law a decision may still be one for the commission. */
const KNOWS_THE_COMMISSION = byPublicLaw<boolean>({ 'law-263-2010': true, 'law-360-2023': false })

/**
 * The day of issue divides the roads. Without it, a decision communicated before 2024 was issued before 2024, and
 * one communicated under Law 360/2023 is taken as issued under it.
 */
const dayThatDivides = ({ law, issuedOn, communicatedOn }: ContestationFacts): CivilDate =>
  issuedOn ?? (KNOWS_THE_COMMISSION[law] ? communicatedOn : COMMISSION_REPEALED_FROM)

/** Decisions issued to the end of 2023 go to the Central Contestation Commission, later ones to the tribunal. */
export const routeOfPensionDecision = (facts: ContestationFacts, inquiry: Inquiry): Route => {
  const day = dayThatDivides(facts)
  const isOpen = day >= STRAIGHT_TO_COURT_FROM && day < COMMISSION_REPEALED_FROM
  const reading = bare(isOpen ? { reading: inquiry.reading('pension-contest-2024') } : {})
  const toCommission = day < STRAIGHT_TO_COURT_FROM || reading.reading === 'commission-30'
  const { body, days, basis } = toCommission ? COMMISSION : TRIBUNAL
  const issued = facts.issuedOn ? { issuedOn: facts.issuedOn } : {}
  inquiry.step('contestation.road-of-pension-decision', basis, { ...issued, ...reading }, body)
  const shortestDays = isOpen ? COMMISSION.days : days
  return { term: 'contestation-of-pension-decision', days, shortestDays, basis, body }
}

/** The road of a decision issued on a day, in the days that are safe whichever law it follows. */
export const safeRoadOn = (issuedOn: CivilDate): PensionRoute =>
  issuedOn < STRAIGHT_TO_COURT_FROM
    ? COMMISSION
    : { ...TRIBUNAL, days: issuedOn < COMMISSION_REPEALED_FROM ? COMMISSION.days : TRIBUNAL.days }

/** A decision communicated in 2024 under the old law may have been issued on either side of the line. */
export const alsoNeededForContestation = ({
  law,
  against,
  issuedOn,
  communicatedOn,
}: ContestationFacts): readonly string[] =>
  against === 'pension-decision' &&
  issuedOn === undefined &&
  KNOWS_THE_COMMISSION[law] &&
  communicatedOn >= STRAIGHT_TO_COURT_FROM
    ? ['issuedOn']
    : []
