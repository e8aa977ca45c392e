interface Words {
  readonly sentences: object
  readonly conclusions: object
  readonly doubts: object
}

type AllOf<Part> = (Part extends unknown ? (part: Part) => void : never) extends (all: infer All) => void
  ? All
  : never

/** The words of every house, each part as one: what one house lacks, the whole lacks, and does not compile. */
export interface Gathered<House extends Words> {
  readonly sentences: AllOf<House['sentences']>
  readonly conclusions: AllOf<House['conclusions']>
  readonly doubts: AllOf<House['doubts']>
}

const joined = (parts: readonly object[]): object => Object.assign({}, ...parts) as object

// Each part is there once in the types too: what the houses say, and nothing else.
export const gathered = <House extends Words>(houses: readonly House[]): Gathered<House> =>
  ({
    sentences: joined(houses.map(({ sentences }) => sentences)),
    conclusions: joined(houses.map(({ conclusions }) => conclusions)),
    doubts: joined(houses.map(({ doubts }) => doubts)),
  }) as Gathered<House>
