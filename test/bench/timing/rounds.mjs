import { processorMicroseconds } from './processor-time.mjs'

/**
 * What is timed: `pass(round)` gives as many answers as `answers` says, the same ones of each contender in a round, and
 * a promise where its engine makes one.
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

/** Passes doubled until they take the time asked for: by then the code is compiled, and the next ones are known. */
const warmedUp = async (contender, milliseconds) => {
  let passes = 1
  let spent = 0
  for (let round = 0; spent < 4 * milliseconds * 1000; round += 1) {
    const time = await timeOf(contender, round, passes)
    spent += time
    if (time < milliseconds * 500) passes *= 2
  }
  return passes
}

/**
 * Microseconds of processor time an answer, round by round. Each round asks everyone once, forwards and backwards in
 * turn, so that whatever slows the machine, or is left over by a neighbour, falls upon all alike.
 */
export const inRounds = async (contenders, { rounds, milliseconds }) => {
  const ready = []
  for (const contender of contenders) {
    ready.push({ contender, passes: await warmedUp(contender, milliseconds), times: [] })
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, passes, times } of round % 2 === 0 ? ready : ready.toReversed()) {
      globalThis.gc?.()
      times.push((await timeOf(contender, round, passes)) / (passes * contender.answers))
    }
  }
  return Object.fromEntries(ready.map(({ contender, times }) => [contender.name, times]))
}
