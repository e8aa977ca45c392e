// What was found last, house by house and file by file, with the commit it was found at: docs/proof/mutation.json. The digest of
// a file says whether it still is the file that was tried.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { contentOf } from './content.mjs'
import { HOUSES, rulesOf } from './houses.mjs'
import { sumOf } from './score.mjs'

const RECORD = 'docs/proof/mutation.json'

const contentIn = file => contentOf(readFileSync(file, 'utf8'))

export const readRecord = () =>
  existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : { houses: {} }

const inOrder = object => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))

const commitNow = () => execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim()

/** The record with what was found of some files of a house; files that are there no more are left out. */
const withFound = (record, house, found, when) => {
  const there = rulesOf(house)
  const before = Object.entries(record.houses[house]?.files ?? {})
  const after = Object.entries(found).map(([file, figures]) => [
    file,
    { content: contentIn(file), ...figures },
  ])
  const files = inOrder(Object.fromEntries([...before, ...after].filter(([file]) => there.includes(file))))
  // Named, so that a file that is new is not taken for one of them.
  const untried = there.filter(file => !Object.hasOwn(files, file))
  const houses = { ...record.houses, [house]: { ...when, ...sumOf(Object.values(files)), untried, files } }
  return inOrder(houses)
}

export const writeFound = (house, found) => {
  const when = { commit: commitNow(), date: new Date().toISOString().slice(0, 10) }
  const houses = withFound(readRecord(), house, found, when)
  const all = Object.values(houses)
  const files = all.reduce((sum, one) => sum + Object.keys(one.files).length, 0)
  const figures = { houses: all.length, files, ...sumOf(all) }
  const record = { name: 'mutation', command: 'npm run mutation -- <question>', ...when, figures, houses }
  mkdirSync(dirname(RECORD), { recursive: true })
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`)
}

/** The files of the houses on record that are not as they were when they were tried, new ones too. */
export const changedFiles = () =>
  Object.entries(readRecord().houses).map(([house, { files, untried }]) => ({
    house,
    files: rulesOf(house).filter(file => !untried.includes(file) && files[file]?.content !== contentIn(file)),
  }))

/** What nobody has tried yet: whole houses, and files of others. */
export const neverTried = () =>
  HOUSES.flatMap(house => {
    const found = readRecord().houses[house]
    return found ? found.untried : [house]
  })
