/**
 * How long the library takes and how much it weighs, beside other rule engines: `npm run bench`. `--quick` takes about a
 * minute, with fewer rounds; `--only peers,size` runs some of the measures; `--installed` times what is installed already.
 */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './install.mjs'
import { BENCH } from './places.mjs'
import { print } from './print.mjs'
import { outcomesOf } from './targets.mjs'

const FULL = { rounds: 15, milliseconds: 150, cases: 1000, casesInARound: 60 }
const QUICK = { rounds: 7, milliseconds: 40, cases: 175, casesInARound: 25 }

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false },
    only: { type: 'string', default: 'peers' },
  },
})

const settings = values.quick ? QUICK : FULL

const figuresOf = name =>
  new Promise((resolve, reject) => {
    const child = fork(join(BENCH, 'measure.mjs'), [name, JSON.stringify(settings)], {
      execArgv: ['--expose-gc'],
      cwd: BENCH,
    })
    child.on('message', resolve)
    child.on('exit', code => reject(new Error(`The measure ${name} ended with ${code} and no figures.`)))
  })

if (!values.installed) install()
for (const name of values.only.split(',')) {
  const figures = await figuresOf(name)
  print(name, figures, outcomesOf(name, figures))
}
