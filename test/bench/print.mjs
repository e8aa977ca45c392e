const threeDigits = value => (Number.isFinite(value) ? Number(value.toPrecision(3)) : value)

const said = ({ what, atMost, is, isMet, factor }) => {
  if (Number.isNaN(is)) return `  not offered   ${what}`
  const by = isMet
    ? `met, ${threeDigits(1 / factor)} times to spare`
    : `missed by ${threeDigits(factor)} times`
  return `  ${threeDigits(is)} of at most ${threeDigits(atMost)}: ${by}: ${what}`
}

export const print = (name, figures, outcomes) => {
  const { engines, ...others } = figures
  console.log(`\n== ${name}`, others)
  if (engines !== undefined) console.table(engines)
  for (const outcome of outcomes) console.log(said(outcome))
}
