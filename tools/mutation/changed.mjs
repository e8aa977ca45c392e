// The same of the files that are not as they were when they were last tried, for so many minutes at most: npm run
// mutation:changed -- --minutes 3. It writes nothing on record; what it leaves is printed, and waits for npm run mutation.
import { find } from './found.mjs'
import { changedFiles, neverTried } from './record.mjs'

const from = Date.now()
const given = process.argv.indexOf('--minutes')
const seconds = 60 * Number(given > 0 ? process.argv[given + 1] : 5)
// To cut a run short and clear up after it takes a little.
const left = () => seconds - 10 - (Date.now() - from) / 1000
const LEAST_TO_BEGIN = 45

const faults = []
const undone = []
const changed = changedFiles().filter(({ files }) => files.length > 0)
// The houses with least to do come first: most files are finished so.
for (const { house, files } of changed.sort((a, b) => a.files.length - b.files.length)) {
  if (left() < LEAST_TO_BEGIN) undone.push(...files)
  else {
    const result = await find(house, files, left())
    faults.push(...result.faults)
    undone.push(...result.left)
  }
}

const count = changed.reduce((sum, { files }) => sum + files.length, 0)
console.log(`${count} files changed since they were last tried; ${undone.length} left undone`)
for (const file of undone) console.log(`  left: ${file}`)
for (const place of neverTried()) console.log(`  never tried: ${place}`)
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
