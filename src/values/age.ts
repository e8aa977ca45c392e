/** An age as the annexes give it. */
export interface Age {
  /** Completed years. */
  readonly years: number
  /** Months beyond them, 0 to 11. */
  readonly months: number
}
