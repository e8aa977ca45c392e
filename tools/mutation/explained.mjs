// Mutants that no input can tell from the rule, each with the reason: equivalent/<house>.json. A mutant is known by its file,
// the rule it is within, its mutator, its line, what it changes and into what; numbers of lines move and say nothing.
import { existsSync, readFileSync } from 'node:fs'

const KNOWN_BY = ['file', 'within', 'mutator', 'line', 'code', 'becomes']

export const explanationsOf = house => {
  const file = new URL(`equivalent/${house}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

const isOf = entry => mutant => KNOWN_BY.every(key => entry[key] === mutant[key])

export const isExplained = (mutant, entries) => entries.some(entry => isOf(entry)(mutant))

export const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout'

/** An entry is a fault where its mutant is there no more, and where a test tells it apart after all. */
export const faultsOf = (entries, mutants, finished) =>
  entries
    .filter(({ file }) => finished.includes(file))
    .flatMap(entry => {
      const told = `${entry.file}: ${entry.code} → ${entry.becomes}`
      const found = mutants.filter(isOf(entry))
      if (found.length === 0) return [`${told}: explained, but no mutant any more`]
      return found.every(isKilled) ? [`${told}: explained, but killed`] : []
    })
