import type { DocumentFact } from './facts.js'

/** A paper asked for, in both languages, and the fact of the case that calls for it. */
export interface Paper {
  readonly id: string
  readonly titles: { readonly ro: string; readonly en: string }
  readonly form: 'original' | 'original-and-copy' | 'copy'
  readonly neededFor: DocumentFact
}
