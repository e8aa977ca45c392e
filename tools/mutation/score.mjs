// How many mutants of each file the tests tell from the rule. Who is explained counts on neither side.
import { isExplained, isKilled } from './explained.mjs'

export const LEAST_OF_FILE = 85
export const LEAST_OF_HOUSE = 95

const isTried = ({ status }) => isKilled({ status }) || status === 'Survived' || status === 'NoCoverage'

export const survivorsOf = (mutants, entries) =>
  mutants.filter(mutant => isTried(mutant) && !isKilled(mutant) && !isExplained(mutant, entries))

/** In hundredths of a percent, rounded down: 95 is never said of less. A file without a mutant has no score. */
export const scoreOf = ({ killed, survived }) =>
  killed + survived === 0 ? null : Math.floor((killed * 10_000) / (killed + survived)) / 100

export const figuresOf = (mutants, entries) => {
  const tried = mutants.filter(isTried)
  const killed = tried.filter(isKilled).length
  const survived = survivorsOf(tried, entries).length
  const explained = tried.length - killed - survived
  return { killed, survived, explained, score: scoreOf({ killed, survived }) }
}

/** The sum over files or houses. */
export const sumOf = parts => {
  const total = key => parts.reduce((sum, part) => sum + part[key], 0)
  const [killed, survived, explained] = ['killed', 'survived', 'explained'].map(total)
  return { killed, survived, explained, score: scoreOf({ killed, survived }) }
}

export const isUnder = ({ score }, least) => score !== null && score < least
