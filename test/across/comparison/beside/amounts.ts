import { amounts } from '../../../../src/index.js'
import { amountsOfSpan } from '../../independent/dossier/amounts-of-span.js'
import { monthsLater } from '../../arbitraries/dates.js'
import { type Month, monthOf } from '../dossier/days.js'
import type { Drawn } from '../dossier/draw.js'
import { stateShown, type TellingState } from '../dossier/shown.js'
import type { Random } from '../random.js'
import type { Beside, Pair } from './beside.js'

// The months and sums of a period, about what happened to the pension or about the grant.

const monthsFrom = (first: Month, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, place) => monthOf(monthsLater(`${first}-01`, place)))

const spanOf = ({ application, events = [] }: Drawn, random: Random): readonly Month[] => {
  const about = random.pick([
    application.grantedOn ?? application.registeredOn,
    ...events.map(({ on }) => on),
  ])
  const first = monthOf(monthsLater(`${monthOf(about)}-01`, random.between(-4, 1)))
  return monthsFrom(first, random.between(2, 9))
}

/** Which event brings a month back is told by its path, of which the second implementation knows nothing. */
const monthShown = ({ state, backPayOf: _, ...sums }: { state: object; backPayOf?: string }): object => ({
  ...sums,
  state: stateShown(state as TellingState),
})

export const amountsBeside: Beside = {
  name: 'amounts',
  oneIn: 75,
  pairs: (dossier, random): readonly Pair[] => {
    const months = spanOf(dossier, random)
    const span = { from: months[0] as Month, to: months.at(-1) as Month }
    const { value } = amounts(dossier, span)
    const second = amountsOfSpan(dossier, months)
    return [
      ...months.map((month, place) => ({
        asked: month,
        library: monthShown(value.months[place] ?? { state: {} }),
        second: second.months[place],
      })),
      {
        asked: span,
        library: { sum: value.sum, undetermined: value.undetermined, months: value.months.length },
        second: { sum: second.sum, undetermined: second.undetermined, months: months.length },
      },
    ]
  },
}
