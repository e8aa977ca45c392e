import { FINAL, safeRoadOn } from '../../questions/contestation/inner.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { NextStep } from './kinds.js'
import { dayAskedAbout, LAW_360_FROM, type Situation } from './situation.js'

type AgainstHouse =
  'contest-end-of-payment' | 'contest-pension-decision' | 'contest-refusal' | 'contest-suspension'

/** The commission was there until Law 360/2023 came into force: who asks later is not sent to it. */
const isThere = (isForCourt: boolean, situation: Situation): boolean => {
  const day = dayAskedAbout(situation)
  return isForCourt || (day !== undefined && day < LAW_360_FROM)
}

/** A decision of the pension house whose communication is not told: the road is that of the day of its issue. */
export const againstHouse = (
  act: AgainstHouse,
  { issuedOn, needs }: { readonly issuedOn: CivilDate; readonly needs: readonly string[] },
  situation: Situation,
): readonly NextStep[] => {
  const { body, days, basis } = safeRoadOn(issuedOn)
  const isForCourt = body === 'tribunal'
  if (!isThere(isForCourt, situation)) return []
  return [
    {
      act,
      within: { days, of: 'communication' },
      where: isForCourt ? 'tribunal-of-domicile' : 'issuing-pension-house',
      papers: [isForCourt ? 'claim-to-the-tribunal' : 'contestation'],
      otherwise: 'decision-final',
      ...(needs.length > 0 ? { needs } : {}),
      otherwiseCitation: FINAL.pension[isForCourt ? 'law-360-2023' : 'law-263-2010'].citation,
      citation: basis.citation,
    },
  ]
}
