/** One question asked with one set of facts, and what the law answers. */
export interface Check {
  /** A public function, by its name. */
  readonly function: string
  /** The facts with which it is called. */
  readonly facts: unknown
  /** The readings under which it is asked, where they are not the default ones. */
  readonly options?: unknown
  /** Fields of the value that must come back as they stand here; a value that is no object, as a whole. */
  readonly value?: unknown
  /** What a calculator in circulation says, and what must not come back. */
  readonly wrong?: unknown
  /** The refusal expected: `{ "what": …, "on": …, "knownFrom": …, "knownUntil": … }`, or fields of it. */
  readonly notCovered?: Readonly<Record<string, string>>
  /** Articles that the steps must cite, or a paragraph of them: `"law-360-2023 art. 66"`. */
  readonly cites?: readonly string[]
}

/** A legal case: where it comes from, and what it decides. */
export interface LegalCase {
  /** Stable, in kebab-case. */
  readonly id: string
  /** What the case shows, in one line of English. */
  readonly title: string
  /** Where it comes from: the act, the page, the file. */
  readonly source: string
  /** From an official text or page; from the file of a case; or derived from the law by hand. */
  readonly kind: 'official' | 'file' | 'derived'
  /** How a derived expectation was reckoned. */
  readonly derivation?: string
  /** The questions that the case asks, each with its answer. */
  readonly checks: readonly Check[]
}
