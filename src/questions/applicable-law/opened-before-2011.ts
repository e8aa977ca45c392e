import { type Answer, isAnswered } from '../../engine/answer.js'
import type { GivenFacts } from '../../dossier/dossier.js'
import { FIRST_DAY_COVERED } from '../../law/periods.js'

type Opening = Pick<GivenFacts, 'scheme' | 'applicationRegisteredOn' | 'militaryOrPolice'>

/**
 * A public right opened under Law 19/2000 or before: a pension of Law 263/2010 from 2011-01-01 and of Law 360/2023 from
 * 2024-09-01 (art. 144(1)). How it was opened is not covered; what is paid of it since is. Soldiers and policemen have left.
 */
export const isOpenedBefore2011 = (given: Opening): boolean => {
  // Read one after the other, so that no fact is looked at that decides nothing.
  if (given.scheme !== 'public') return false
  const registeredOn = given.applicationRegisteredOn
  return registeredOn !== undefined && registeredOn < FIRST_DAY_COVERED && given.militaryOrPolice !== true
}

/** Whether a section has no answer because no law covered here opened the right. Looked at first, it says so of few dossiers. */
export const isRefusedAsOlder = (answer: Answer<unknown>, given: Opening): boolean =>
  !isAnswered(answer) && answer.status === 'not-covered' && isOpenedBefore2011(given)
