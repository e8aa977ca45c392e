// Writes a line as soon as something is known: first how many mutants of a file will be tried, then each with what became of
// it. Who reads the lines of a run that was cut short still knows which files it finished.
import { appendFileSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

const inOneLine = text => text.replaceAll(/\s+/g, ' ').trim()

/** As they stood when the run began, whatever is written meanwhile. */
const sources = new Map()

const linesOf = file => {
  if (!sources.has(file)) sources.set(file, readFileSync(file, 'utf8').split('\n'))
  return sources.get(file)
}

/** The rule in which a line stands: the last that began at the left margin. */
const withinAt = (lines, line) =>
  lines
    .slice(0, line + 1)
    .map(text => /^(?:export )?(?:const|class|function) (\w+)/.exec(text)?.[1])
    .findLast(name => name !== undefined)

const placeOf = (file, { start, end }) => {
  const lines = linesOf(file)
  const changed = lines.slice(start.line, end.line + 1)
  changed[changed.length - 1] = changed.at(-1).slice(0, end.column)
  changed[0] = changed[0].slice(start.column)
  return {
    within: withinAt(lines, start.line),
    line: inOneLine(lines[start.line]),
    code: inOneLine(changed.join('\n')),
  }
}

const write = line => appendFileSync(process.env.MUTATION_LINES, `${JSON.stringify(line)}\n`)

class LineReporter {
  onMutationTestingPlanReady({ mutantPlans }) {
    for (const { plan, mutant } of mutantPlans) {
      const file = relative('', mutant.fileName)
      linesOf(file)
      if (plan === 'Run') write({ planned: file, id: mutant.id })
    }
    write({ ready: true })
  }

  onMutantTested({ id, fileName, location, mutatorName, replacement, status }) {
    if (status === 'Ignored') return
    const at = { line: location.start.line - 1, column: location.start.column - 1 }
    const to = { line: location.end.line - 1, column: location.end.column - 1 }
    const file = relative('', fileName)
    const mutant = { mutator: mutatorName, ...placeOf(file, { start: at, end: to }) }
    write({ id, status, file, at: at.line + 1, ...mutant, becomes: inOneLine(replacement) })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'lines', LineReporter)]
