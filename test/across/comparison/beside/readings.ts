import type { Readings } from '../../../../src/index.js'
import { comparedSections } from '../dossier/compared.js'
import { drawReadings } from './drawn-readings.js'
import { withDaysOfComing } from './presented.js'
import type { Beside } from './beside.js'

// Every section again, with some open questions read otherwise.

export const readingsBeside: Beside = {
  name: 'readings',
  oneIn: 20,
  pairs: (drawn, random) => {
    const dossier = withDaysOfComing(drawn, random)
    const readings: Partial<Readings> = drawReadings(random)
    return comparedSections(dossier, readings).map(({ section, ...pair }) => ({
      asked: { section, readings, events: dossier.events },
      ...pair,
    }))
  },
}
