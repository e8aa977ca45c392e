import { parseArgs } from 'node:util'
import { differencesOf } from './compared.js'
import { randomLife } from './random-life.js'
import { Random } from '../random.js'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '20261126' },
  },
})

const random = new Random(Number(values.seed))
const lives = Array.from({ length: Number(values.count) }, () => randomLife(random))
const different = lives.filter(dossier => {
  const [first] = differencesOf(dossier)
  if (first) console.log(JSON.stringify({ dossier, first }))
  return first !== undefined
})
console.log(`${lives.length} lives compared month by month, ${different.length} told otherwise.`)
process.exitCode = different.length > 0 ? 1 : 0
