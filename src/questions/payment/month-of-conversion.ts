import { type CivilMonth, firstOfNextMonth, monthOf } from '../../values/civil-date.js'
import { keepsBack } from './interruption.js'
import type { Life } from './life.js'

/** A conversion inside a month changes the pension on its day; read so, only with the month after. It is asked of that month alone. */
export const asPaidInMonth = (life: Life, month: CivilMonth | undefined): Life => {
  const { conversion, interruptions, told } = life
  if (conversion?.outcome !== 'becomes-old-age') return life
  const { on } = conversion
  const isInside = monthOf(on) === month && !on.endsWith('-01') && on > told.grantedOn
  // Suspended through that day, it is of neither.
  const isOfNeither = interruptions.some(one => keepsBack(one, 'pension', on))
  if (!isInside || isOfNeither || told.inquire().reading('conversion-month') === 'split-by-day') return life
  return { ...life, conversion: { ...conversion, on: firstOfNextMonth(on) } }
}
