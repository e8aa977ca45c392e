/**
 * How long the library takes and how much it weighs, beside other rule engines: `npm run bench`. `--only peers,size` runs
 * some of the measures; `--quick` has fewer rounds and leaves out the slow ones; `--installed` times what is installed
 * already. A full run of what it has just installed goes on record in docs/speed, any other where `--to` says.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { MEASURES, QUICK_MEASURES } from './measures/index.mjs'
import { BENCH } from './places.mjs'
import { print } from './print.mjs'
import { record, RECORDS } from './record.mjs'
import { FULL, QUICK } from './settings.mjs'
import { outcomesOf } from './targets/index.mjs'
import { startApart } from './timing/apart.mjs'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false },
    only: { type: 'string' },
    to: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
})

const settings = values.quick ? QUICK : FULL
// What is installed already may be of another commit.
const isForTheRecord = !values.quick && !values.installed
const folder = values.to ?? (isForTheRecord ? RECORDS : undefined)
const names = values.only?.split(',') ?? (values.quick ? QUICK_MEASURES : MEASURES)

const unknown = names.filter(name => !MEASURES.includes(name))
if (unknown.length > 0) {
  throw new Error(`There is no ${unknown.join(', ')}: ${MEASURES.join(', ')}`)
}

const figuresOf = async name => {
  const { said } = startApart(join(BENCH, 'measure.mjs'), [name, JSON.stringify(settings)], name)
  return said()
}

if (!values.installed) install()
for (const name of names) {
  const figures = await figuresOf(name)
  print(name, figures, outcomesOf(name, figures))
  if (folder !== undefined) record(name, figures, { folder, date: values.date, settings })
}
