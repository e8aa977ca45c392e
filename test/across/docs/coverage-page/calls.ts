import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Call {
  readonly name: string
  readonly facts: unknown
}

// The right input of every function is kept once, beside the tests of purity, wherever that folder stands.
const file = readdirSync('test', { recursive: true, encoding: 'utf8' }).find(path =>
  /(^|[/\\])calls\.json$/.test(path),
)
if (file === undefined) throw new Error('no calls.json under test')

const CALLS = JSON.parse(readFileSync(join('test', file), 'utf8')) as readonly Call[]

/** A right input of a function: the first, where there are several. */
export const factsOf = (name: string, place = 0): Readonly<Record<string, unknown>> => {
  const call = CALLS.filter(call => call.name === name)[place]
  if (!call) throw new Error(`${name} has no right input in ${file}`)
  return call.facts as Readonly<Record<string, unknown>>
}
