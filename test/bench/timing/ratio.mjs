const inOrder = values => [...values].sort((one, other) => one - other)

export const median = values => {
  const sorted = inOrder(values)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Round by round, since what slowed the machine in a round slowed both: its median, and how far it strayed. */
export const ratioOf = (times, base) => {
  const ratios = inOrder(times.map((time, round) => time / base[round]))
  return { ratio: median(ratios), lowest: ratios[0], highest: ratios.at(-1) }
}

/** Three digits that count: a fourth is noise. */
export const threeDigits = value => Number(value.toPrecision(3))

/** The median of every contender, and what it is of that of one of them. */
export const against = (times, base) =>
  Object.fromEntries(
    Object.entries(times).map(([name, ofRounds]) => {
      const { ratio, lowest, highest } = ratioOf(ofRounds, times[base])
      const figures = { microseconds: median(ofRounds), ratio, lowest, highest }
      return [
        name,
        Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, threeDigits(value)])),
      ]
    }),
  )

/** The rounds themselves, for who asks for the ratio of any two. */
export const ofRounds = times =>
  Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.map(threeDigits)]))
