/** An engine that gives other lei in a single case would be timed for another question. */
export const heldToAgree = async (name, answer, cases, payable) => {
  for (const one of cases) {
    const given = await answer(one)
    const expected = payable(one.lookedUp)
    if (given !== expected) {
      throw new Error(`${name} gives ${given} lei, not ${expected}, for ${JSON.stringify(one.told)}`)
    }
  }
}

const sumOf = async (answer, cases) => {
  let lei = 0
  for (const one of cases) lei += await answer(one)
  return lei
}

const sumAtOnce = (answer, cases) => {
  let lei = 0
  for (const one of cases) lei += answer(one)
  return lei
}

const partsOf = (cases, size) =>
  Array.from({ length: Math.floor(cases.length / size) }, (_, place) =>
    cases.slice(place * size, (place + 1) * size),
  )

/** A part of the cases in each round, the same for everybody; the sum of the lei is looked at, so that none is skipped. */
export const contenderOf = (name, answer, { cases, casesInARound, payable }) => {
  const parts = partsOf(cases, casesInARound)
  const sums = parts.map(part => sumAtOnce(({ lookedUp }) => payable(lookedUp), part))
  const hold = (sum, place) => {
    if (sum !== sums[place]) throw new Error(`${name} gave other lei while it was timed`)
  }
  const isAsync = answer(cases[0]) instanceof Promise
  const pass = isAsync
    ? async round => hold(await sumOf(answer, parts[round % parts.length]), round % parts.length)
    : round => hold(sumAtOnce(answer, parts[round % parts.length]), round % parts.length)
  return { name, answers: casesInARound, pass }
}
