/** Which readings of a question may give another answer than the one worked under; `any`, where nothing says what each comes to. */
export type Parting = ReadonlySet<string> | 'any'

/** The open questions that were asked, in the order of the asking. */
export type Asked = ReadonlyMap<string, Parting>

/** What each reading of a question comes to at one place of a rule; all that follows there hangs on nothing else of it. */
export type Outcomes<Reading extends string> = Readonly<
  Record<Reading, string | number | boolean | undefined>
>

export const NOTHING_ASKED: Asked = new Map()

/** The readings that come to something else at this place than the one worked under. */
export const partingAt = <Reading extends string>(
  outcomes: Outcomes<Reading>,
  reading: Reading,
): ReadonlySet<string> => {
  const parting = new Set<string>()
  for (const other in outcomes) if (outcomes[other] !== outcomes[reading]) parting.add(other)
  return parting
}

const both = (one: Parting, other: Parting): Parting =>
  one === 'any' || other === 'any' ? 'any' : new Set([...one, ...other])

/** Adds what was asked at one place to what was asked before. */
export const addAsked = (asked: Map<string, Parting>, question: string, parting: Parting): void => {
  const before = asked.get(question)
  asked.set(question, before === undefined ? parting : both(before, parting))
}

/** What was asked in one place or another. */
export const askedTogether = (all: readonly Asked[]): Asked => {
  const together = new Map<string, Parting>()
  for (const asked of all) for (const [question, parting] of asked) addAsked(together, question, parting)
  return together
}

/** Whether another reading of a question may give another answer to what asked so. */
export const mayPart = (asked: Asked, question: string, reading: string): boolean => {
  const parting = asked.get(question)
  return parting === 'any' || (parting?.has(reading) ?? false)
}
