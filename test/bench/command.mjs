/**
 * How long the library takes and how much it weighs, beside other rule engines: `npm run bench`. `--quick` takes about a
 * minute, with fewer rounds; `--only peers,size` runs some of the measures; `--installed` times what is installed already.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { BENCH } from './places.mjs'
import { print } from './print.mjs'
import { outcomesOf } from './targets.mjs'
import { startApart } from './timing/apart.mjs'

const FULL = { rounds: 15, milliseconds: 200, warmUpMilliseconds: 6000, cases: 1000, casesInARound: 60 }
const QUICK = { rounds: 7, milliseconds: 80, warmUpMilliseconds: 3000, cases: 175, casesInARound: 25 }

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false },
    only: { type: 'string', default: 'peers' },
  },
})

const settings = values.quick ? QUICK : FULL

const figuresOf = async name => {
  const { said } = startApart(join(BENCH, 'measure.mjs'), [name, JSON.stringify(settings)], name)
  return said()
}

if (!values.installed) install()
for (const name of values.only.split(',')) {
  const figures = await figuresOf(name)
  print(name, figures, outcomesOf(name, figures))
}
