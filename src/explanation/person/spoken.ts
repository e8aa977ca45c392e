/** The word of each id whose sentence takes what it is about: as it stands where nothing of that is known. */
export const spoken = <Id extends string, Given extends readonly unknown[]>(
  words: Readonly<Record<Id, (...given: [...Given, undefined]) => string>>,
  ...given: Given
): Readonly<Record<Id, string>> =>
  Object.fromEntries(
    Object.entries<(...given: [...Given, undefined]) => string>(words).map(([id, word]) => [
      id,
      word(...given, undefined),
    ]),
  ) as Readonly<Record<Id, string>>
