import { isCivilDate } from '../../../../src/values/civil-date.js'
import { freshnessOn, type Value } from './freshness.js'

const line = ({ what, from, knownUntil, state, told }: Value): string =>
  `${state.padEnd(8)}  ${knownUntil.padEnd(10)}  ${what} from ${from}: ${told}`

/** `npm run law:freshness -- DATE`: the day is told, since nothing here reads a clock. */
const [, , day = ''] = process.argv
if (isCivilDate(day)) {
  const values = freshnessOn(day)
  for (const value of values) console.log(line(value))
  const ranOut = values.filter(({ state }) => state === 'ran-out')
  const told = ranOut.length === 0 ? 'Nothing has run out' : `${ranOut.length} have run out`
  console.log(`\n${told} on ${day}, of ${values.length} values and answers that end.`)
  for (const value of ranOut) console.error(line(value))
  process.exitCode = ranOut.length === 0 ? 0 : 1
} else {
  console.error('npm run law:freshness -- 2026-12-31: the day on which every value has to be known')
  process.exitCode = 2
}
