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
    return [
      ...Object.entries(dates).map(([section, second]) => ({
        asked: { section },
        library: [...new Set(timeline.filter(({ event }) => event === section).map(entry => entry.on))],
        second,
      })),
      { asked: { section: 'order' }, library: on, second: [...on].sort() },
      { asked: { section: 'once' }, library: texts, second: [...new Set(texts)] },
    ]
  },
}
