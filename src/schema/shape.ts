import type { Check } from './check.js'

/** What says of itself what it takes. */
export interface Described {
  /** As data; made when it is asked for. */
  readonly shape: () => Shape
}

/** A field of an object, by its name. */
export interface DescribedField {
  readonly name: string
  readonly schema: Described
  readonly mayBeLeftOut: boolean
}

/** What a schema takes, as data: from this its JSON Schema is written. */
export type Shape =
  | { readonly kind: 'text'; readonly pattern: Readonly<RegExp> | undefined }
  | { readonly kind: 'decimal'; readonly isAboveZero: boolean }
  | { readonly kind: 'flag' }
  | { readonly kind: 'word'; readonly allowed: readonly string[] }
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number }
  | { readonly kind: 'list'; readonly item: Described; readonly most: number }
  | { readonly kind: 'map'; readonly item: Described; readonly most: number }
  | {
      readonly kind: 'record'
      readonly fields: readonly DescribedField[]
      readonly checks: readonly Check<never>[]
    }
  /** A record whose fields, left out, are filled in. */
  | { readonly kind: 'completed'; readonly record: Described }
  | { readonly kind: 'alternatives'; readonly schemas: readonly Described[] }
