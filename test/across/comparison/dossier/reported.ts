import type { Difference } from './compared.js'
import type { Drawn } from './draw.js'

// Differences in which the library was found to be wrong by the law and which wait to be put right. Each has a dossier in
// reported-dossiers.ts, which a test holds against both: what is put right is reported no more.

export interface Reported {
  readonly id: string
  readonly sections: readonly string[]
  readonly is: (difference: Difference, dossier: Drawn) => boolean
}

export const REPORTED: readonly Reported[] = [
  {
    // Law 263/2010 art. 76(1): Table 3 at the age of the new decision. Of a judgment since September 2024 the library takes the age on the
    // day from which it has effect, of an earlier one that of the judgment; no text read here parts the two.
    id: 'table-3-of-a-judgment-since-2024-09-at-the-age-of-its-effect',
    sections: ['points', 'pension', 'net'],
    is: (_difference, { events = [] }) =>
      events.some(
        ({ id, on, effectiveFrom = on }) =>
          id === 'judgment' && on >= '2024-09-01' && effectiveFrom < '2024-09-01',
      ),
  },
]

export const reportedOf = (difference: Difference, dossier: Drawn): Reported | undefined =>
  REPORTED.find(({ sections, is }) => sections.includes(difference.section) && is(difference, dossier))
