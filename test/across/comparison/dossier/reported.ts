import type { Difference } from './compared.js'
import type { Drawn } from './draw.js'

// Differences in which the library was found to be wrong by the law and which wait to be put right. Each has a dossier in
// reported-dossiers.ts, which a test holds against both: what is put right is reported no more.

export interface Reported {
  readonly id: string
  readonly sections: readonly string[]
  readonly is: (difference: Difference, dossier: Drawn) => boolean
}

const valueOf = (told: unknown): { readonly on?: string } => (told as { value?: object }).value ?? {}

export const REPORTED: readonly Reported[] = [
  {
    // Law 263/2010 art. 49(1) a, 82: suspended time is no time on the pension, so that whether the minimum stage is there, and with it
    // the conversion, waits for what would tell how long a suspension lasted.
    id: 'conversion-told-while-the-end-of-a-suspension-is-not',
    sections: ['conversion'],
    is: ({ library, second }) =>
      JSON.stringify(second) === '{"needs":[]}' && (valueOf(library).on ?? '9') < '2024-09-01',
  },
]

export const reportedOf = (difference: Difference, dossier: Drawn): Reported | undefined =>
  REPORTED.find(({ sections, is }) => sections.includes(difference.section) && is(difference, dossier))
