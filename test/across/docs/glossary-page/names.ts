import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as library from '../../../../src/index.js'

const texts = (): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => readFileSync(join('src', path), 'utf8'))

/** An exported type, a field of one, or a word of a closed vocabulary. */
const NAMES = [
  /export (?:type|interface) (\w+)/g,
  /readonly (\w+)\??:/g,
  /^ +(?:\| )?'([a-z0-9]+(?:-[a-z0-9]+)+)'/gm,
  /\| '([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
]

/** What a reader may meet in the types: the public functions, and the names and words of the types of src. */
export const namesInSource = (): readonly string[] => [
  ...Object.keys(library),
  ...texts().flatMap(text => NAMES.flatMap(name => [...text.matchAll(name)].map(([, found = '']) => found))),
]
