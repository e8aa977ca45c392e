// Changes the rules of a house in thousands of small ways and asks whether a test sees each: npm run mutation -- contestation.
// Files of the house may be named after it; then only they are tried, and the others stand as they were found last.
import { HOUSES, rulesOf } from './houses.mjs'
import { find } from './found.mjs'
import { readRecord, writeFound } from './record.mjs'
import { isUnder, LEAST_OF_HOUSE } from './score.mjs'

const [, , house, ...named] = process.argv
if (!HOUSES.includes(house)) {
  console.error(`npm run mutation -- <question> [files], one of: ${HOUSES.join(', ')}`)
  process.exit(1)
}

const { found, faults } = await find(house, named.length > 0 ? named : rulesOf(house))
writeFound(house, found)
const all = readRecord().houses[house]
if (isUnder(all, LEAST_OF_HOUSE)) faults.push(`${house}: ${all.score} %, under ${LEAST_OF_HOUSE} %`)
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
