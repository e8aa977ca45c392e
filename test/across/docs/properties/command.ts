import { ENTRY_FILES } from '../../../../tools/entries.mjs'
import { publicProperties } from './public-properties.js'

// npm run properties [-- src/questions/payment]: which properties have no line yet, by file and line of the source.
const root = process.cwd()
const [under = ''] = process.argv.slice(2)
const all = publicProperties(
  root,
  Object.values(ENTRY_FILES).map(file => `${root}/${file}`),
)
const bare = all.filter(({ line, at }) => line === '' && at.startsWith(under))
for (const { at, name } of bare) console.log(`${at}\t${name}`)
console.log(`${bare.length} of ${all.length} properties have no line.`)
