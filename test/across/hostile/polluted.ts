/** Runs with a host that has added these names to every object, and takes them away again. */
export const whilePolluted = <T>(names: readonly string[], value: unknown, run: () => T): T => {
  const shared = Object.prototype as Record<string, unknown>
  try {
    for (const name of names) shared[name] = value
    return run()
  } finally {
    for (const name of names) Reflect.deleteProperty(shared, name)
  }
}

// Written only when the names are gone, so that the writing itself is not what they change.
const written = (results: readonly unknown[]): string => JSON.stringify(results)

type Results = () => readonly unknown[]

const writtenPlain = new Map<Results, string>()

/** What comes out in a host that added nothing; a run of whole dossiers takes seconds, so each is made once. */
const plainOf = (run: Results): string => {
  const plain = writtenPlain.get(run) ?? written(run())
  writtenPlain.set(run, plain)
  return plain
}

/** The names that, added to every object, change what comes out; none where all of them together change nothing. */
export const namesThatCount = (names: readonly string[], value: unknown, run: Results): readonly string[] => {
  const plain = plainOf(run)
  const among = (some: readonly string[]): readonly string[] => {
    if (written(whilePolluted(some, value, run)) === plain) return []
    if (some.length === 1) return some
    const half = some.length >> 1
    const counting = [...among(some.slice(0, half)), ...among(some.slice(half))]
    // Neither half by itself: it takes names of both.
    return counting.length > 0 ? counting : [some.join(' with ')]
  }
  return among(names)
}
