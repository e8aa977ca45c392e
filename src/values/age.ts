/** An age as the annexes give it. */
export interface Age {
  readonly years: number
  readonly months: number
}
