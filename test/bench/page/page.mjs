import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECORDS, recordsOnFile } from '../record.mjs'
import { GROWTH } from './of-growth.mjs'
import { ofTargets } from './of-targets.mjs'
import { TIMES } from './of-times.mjs'
import { WEIGHT } from './of-weight.mjs'
import { table } from './table.mjs'

const PARTS = { ...TIMES, ...GROWTH, ...WEIGHT }

const STEPS = join(RECORDS, 'steps.md')
const stepsByHand = () => (existsSync(STEPS) ? [readFileSync(STEPS, 'utf8').trim()] : [])

const runs = records =>
  table(
    ['measure', 'date', 'commit', 'node', 'rounds', 'machine'],
    Object.entries(records).map(([name, { date, commit, node, settings, machine }]) => [
      `\`npm run bench -- --only ${name}\``,
      date,
      `\`${commit}\``,
      node,
      settings.rounds,
      machine,
    ]),
  )

/** docs/speed.md, as the records have it; what was done to get there is written by hand, and stands at its end. */
export const pageOfSpeed = () => {
  const records = recordsOnFile()
  const named = Object.keys(PARTS).filter(name => name in records)
  const ordered = Object.fromEntries(named.map(name => [name, records[name]]))
  return [
    `# How long it takes and what it weighs

Written by \`npm run page:speed\` from \`docs/speed/*.json\`, which \`npm run bench\` writes; \`npm run bench -- --quick\` is a look while
working. Only ratios within one measure are worth keeping: rounds are interleaved, time is processor time, and a ratio is
the median of those of all rounds, with the lowest and highest beside it.`,
    ofTargets(ordered),
    ...named.map(name => PARTS[name](records[name].figures)),
    `## The runs\n\n${runs(ordered)}`,
    ...stepsByHand(),
  ]
    .join('\n\n')
    .concat('\n')
}
