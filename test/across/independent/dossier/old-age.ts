import { dateText, dayNumber } from '../day-number.js'
import { standardAgeOn } from '../life/age-and-stage.js'
import { NEVER } from '../life/calendar.js'
import { type Course, degreeOn } from '../life/course.js'
import type { World } from '../life/world.js'
import { type Outcome, isValue, valueOf } from './outcome.js'

// The section on the conversion: what the pension becomes, and when.

export const conversionSection = (world: World, course: Course, month: string, pension: Outcome): Outcome => {
  const { dossier } = world
  if (course.notCoveredFrom !== NEVER) return { notCovered: 'resumption' }
  const isConverted = course.conversionOn !== NEVER
  const day = isConverted
    ? course.conversionOn
    : Math.max(standardAgeOn(world), dayNumber(dossier.application.grantedOn))
  const isOverBefore = course.ends.some(
    ({ cause, from, until, on }) => until === NEVER && (from <= day || (cause === 'death' && on < day)),
  )
  if (isOverBefore) return { notDue: 'payment-ended' }
  const on = dateText(day)
  const companionAllowanceKept = degreeOn(course, day) === 'I'
  const outcome = isConverted ? 'becomes-old-age' : 'continues-as-invalidity'
  const told = { outcome, on, companionAllowanceKept }
  const isPaid = month >= on.slice(0, 7) && dossier.payment?.oldAgeLei !== undefined
  // A sum is known only for the month asked about, by the parameters of that month.
  if (!isPaid) return valueOf(told)
  if (isValue(pension)) return valueOf({ ...told, lei: (pension.value as { readonly lei: string }).lei })
  return 'needs' in pension ? pension : valueOf(told)
}
