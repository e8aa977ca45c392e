/** A question in the words of a language. */
export interface Asked {
  readonly label: string
  /** How many are left at most, this one among them. */
  readonly remaining: number
  /** The words to choose from; none where it is written freely. */
  readonly choices: readonly string[]
  readonly canGoBack: boolean
  /** What keeps an answer out. */
  readonly faultsOf: (text: string) => readonly string[]
}

export const BACK = '<'

/** What was answered, without a fault: blank where it is not known; or back to the question before, or no more. */
export type Reply = { readonly text: string } | 'back' | 'break-off'

export interface Asker {
  readonly ask: (question: Asked) => Promise<Reply>
  readonly close: () => void
}
