/** What stands for a value where there is none. */
export const STATUSES = ['undetermined', 'not-covered', 'not-due'] as const

/** A status that is not in the list does not compile. */
export interface WithStatus<S extends (typeof STATUSES)[number]> {
  /** Why there is no value. */
  readonly status: S
}
