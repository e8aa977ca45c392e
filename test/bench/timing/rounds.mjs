/** Processor time of this process in microseconds, of all its threads: the clock is of no use on a machine that is shared. */
const processorMicroseconds = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}

/**
 * What is timed: `pass(round)` gives as many answers as `answers` says, and a promise where its engine makes one.
 *
 * @typedef {{ name: string, answers: number, pass: (round: number) => unknown }} Contender
 */

const timeOf = async ({ pass }, round, passes) => {
  const start = processorMicroseconds()
  for (let count = 0; count < passes; count += 1) {
    const given = pass(round)
    // Who answers at once is not made to wait for the queue of promises.
    if (given instanceof Promise) await given
  }
  return processorMicroseconds() - start
}

/** Passes of a contender that take as long as a round is to be, and the time of the last: its code is compiled by then. */
const warmedUp = async (contender, { milliseconds, warmUpMilliseconds }) => {
  let passes = 1
  let spent = 0
  for (let round = 0; ; round += 1) {
    const time = await timeOf(contender, round, passes)
    spent += time
    if (spent >= warmUpMilliseconds * 1000) return { passes, time }
    passes = Math.max(1, Math.round((passes * milliseconds * 1000) / Math.max(time, 1)))
  }
}

/**
 * A contender that is warm, and asked round by round for the microseconds of processor time that an answer takes. A
 * round begins with a pass that is not timed, since caches are cold from what others did. Garbage is not collected by
 * force in between: after that the engine is slow for seconds, and who makes garbage has to pay for it anyway.
 */
export const readied = async (contender, settings) => {
  const { passes, time } = await warmedUp(contender, settings)
  const { name } = contender
  // What takes so long says all that it has to say at once.
  if (time > settings.longestMilliseconds * 1000)
    return { name, onlyTime: time / (passes * contender.answers) }
  return {
    name,
    time: async round => {
      if (passes > 1) await timeOf(contender, round, Math.ceil(passes / 2))
      return (await timeOf(contender, round, passes)) / (passes * contender.answers)
    },
  }
}

/**
 * Microseconds an answer, round by round. Each round asks everyone once, forwards and backwards in turn, so that
 * whatever slows the machine, or is left over by a neighbour, falls upon all alike.
 */
export const inRounds = async (ready, { rounds }) => {
  const times = Object.fromEntries(ready.map(({ name, onlyTime }) => [name, onlyTime ? [onlyTime] : []]))
  const again = ready.filter(({ onlyTime }) => onlyTime === undefined)
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, time } of round % 2 === 0 ? again : again.toReversed()) {
      times[name].push(await time(round))
    }
  }
  return times
}

/** Contenders that share this process, as what they time is asked of one library by one caller. */
export const timed = async (contenders, settings) => {
  const ready = []
  for (const contender of contenders) ready.push(await readied(contender, settings))
  return inRounds(ready, settings)
}
