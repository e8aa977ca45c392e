import { threeDigits } from './timing/ratio.mjs'

/** How a target stands, in words: for the terminal and for the page. */
export const stands = ({ is, atMost, isMet }) => {
  if (is === undefined) return 'not offered yet'
  return isMet
    ? `met, ${threeDigits(atMost / is)} times to spare`
    : `missed ${threeDigits(is / atMost)} times over`
}

const lineOf = outcome => {
  const { what, is, atMost, unit = '' } = outcome
  const figures = `${is === undefined ? '-' : threeDigits(is)} of at most ${threeDigits(atMost)} ${unit}`
  return `  ${figures.padEnd(28)}${stands(outcome).padEnd(32)}${what}`
}

const isTable = value => typeof value === 'object' && value !== null

/** Single rounds are for the record alone. */
const ROUNDS = 'times'

/** Tables of rows one below the other; what is a single figure stands in the line of the name. */
const printFigures = (name, figures) => {
  const tables = Object.entries(figures).filter(([key, value]) => isTable(value) && key !== ROUNDS)
  const single = Object.entries(figures).filter(([, value]) => !isTable(value))
  console.log(`\n== ${name}`, single.map(([key, value]) => `${key}: ${value}`).join('; '))
  for (const [key, table] of tables) {
    console.log(key)
    const rows = Object.values(table)
    if (rows.some(Array.isArray)) for (const [of, list] of Object.entries(table)) console.log(of, list)
    else console.table(table)
  }
}

export const print = (name, figures, outcomes) => {
  printFigures(name, figures)
  for (const outcome of outcomes) console.log(lineOf(outcome))
}
