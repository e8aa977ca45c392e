/** How the command ends; 130 is what shells have for who breaks off. */
export const ENDS = { answered: 0, wrongInput: 1, wrongUsage: 2, brokenOff: 130 } as const

export interface Outcome {
  readonly code: (typeof ENDS)[keyof typeof ENDS]
  /** What was asked for, to be piped on. */
  readonly answer?: string
  /** What is said beside it. */
  readonly told?: readonly string[]
}
