import { assess } from '../../../../src/index.js'
import { datesOf } from '../../independent/dossier/dates.js'
import { secondAssessment, type WholeDossier } from '../../independent/dossier/index.js'
import type { Beside, Pair } from './beside.js'

// The line of time: each date that a section holds stands on it once, on its day, and in order.

export const timelineBeside: Beside = {
  name: 'timeline',
  oneIn: 80,
  pairs: (dossier): readonly Pair[] => {
    const { timeline } = assess(dossier)
    const dates = datesOf(dossier as WholeDossier, secondAssessment(dossier as WholeDossier))
    const texts = timeline.map(({ on, event, path }) => [on, event, path ?? ''].join(' '))
    const on = timeline.map(entry => entry.on)
    // That payment goes on as one of old age the conversion tells by itself.
    const converted = timeline.find(({ event }) => event === 'pension-converted')?.on
    const compared = timeline.filter(({ event, on: day }) => event !== 'payment-resumed' || day !== converted)
    return [
      ...Object.entries(dates).map(([section, second]) => ({
        asked: { section },
        library: [...new Set(compared.filter(({ event }) => event === section).map(entry => entry.on))],
        second,
      })),
      { asked: { section: 'order' }, library: on, second: [...on].sort() },
      { asked: { section: 'once' }, library: texts, second: [...new Set(texts)] },
    ]
  },
}
