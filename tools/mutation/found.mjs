// Tries the mutants of some files, prints what was found, and says what is not as it should be.
import { explanationsOf, faultsOf } from './explained.mjs'
import { mutantsOf } from './run.mjs'
import { figuresOf, isUnder, LEAST_OF_FILE } from './score.mjs'
import { printed } from './table.mjs'

export const find = async (house, files, seconds) => {
  const { mutants, finished } = await mutantsOf(house, files, seconds)
  const entries = explanationsOf(house)
  const of = file => mutants.filter(mutant => mutant.file === file)
  const found = Object.fromEntries(finished.map(file => [file, figuresOf(of(file), entries)]))
  console.log(
    printed(
      house,
      found,
      mutants.filter(({ file }) => finished.includes(file)),
      entries,
    ),
  )
  const low = finished.filter(file => isUnder(found[file], LEAST_OF_FILE))
  const faults = [
    ...low.map(file => `${file}: under ${LEAST_OF_FILE} %`),
    ...faultsOf(entries, mutants, finished),
  ]
  return { found, faults, left: files.filter(file => !finished.includes(file)) }
}
