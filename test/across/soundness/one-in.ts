import fc from 'fast-check'

/** A fact that one dossier in so many has. */
export const oneIn = <T>(many: number, fact: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: many - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fact })
