import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { countsOf, type Difference, differences, type Lines } from './differences.js'
import { digestsOf } from './digests.js'
import { ANSWERS, answersOnFile, CHANGES, DOSSIERS, dossiersOnFile, ndjson, sealOf } from './files.js'
import { frozenDossiers } from './lives.js'

const SEED = 263_360

/** A line counts by its words, however it is broken. */
const words = (text: string): string => text.replace(/^- /, '').replace(/\s+/g, ' ').trim()

/** The lines of CHANGELOG.md that are not released yet. */
const unreleased = (): readonly string[] => {
  const part = /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(
    readFileSync('CHANGELOG.md', 'utf8'),
  )?.[1]
  return (part ?? '').split(/^(?=- )/m).map(words)
}

const answersNow = () => dossiersOnFile().map(([name, dossier]) => [name, digestsOf(dossier)] as const)

const heading = `# What changed in the frozen answers

Written by \`npm run frozen -- --because '<line of CHANGELOG.md>'\`. By section: how many of the 1,000 dossiers answer
otherwise (answer), or come to the same answer by other steps (way).
`

const partOf = ({ dossier, section, of }: Difference): string => `${dossier} ${section} ${of}`

/** The lines on file, with those parts of them as they are now that differ and are named. */
const renewed = (now: Lines, named: readonly Difference[]): Lines => {
  const names = new Set(named.map(({ dossier, section }) => `${dossier} ${section}`))
  const then = new Map(existsSync(ANSWERS) ? answersOnFile() : [])
  return now.map(([name, digests]) => [
    name,
    Object.fromEntries(
      Object.entries(digests).map(([section, digest]) => [
        section,
        names.has(`${name} ${section}`) ? digest : (then.get(name)?.[section] ?? digest),
      ]),
    ),
  ])
}

const freeze = (because: string, only: RegExp): readonly string[] => {
  if (words(because) === '' || !unreleased().includes(words(because))) {
    return [`No line under "Unreleased" of CHANGELOG.md says: ${because}`]
  }
  const now = answersNow()
  const named = existsSync(ANSWERS)
    ? differences(answersOnFile(), now).filter(difference => only.test(partOf(difference)))
    : []
  const counts = existsSync(ANSWERS) ? countsOf(named) : ['- all: made']
  if (counts.length === 0) return ['Nothing differs, so there is nothing to change.']
  const lines = renewed(now, named)
  writeFileSync(ANSWERS, ndjson(lines))
  if (!existsSync(CHANGES)) writeFileSync(CHANGES, heading)
  appendFileSync(
    CHANGES,
    ['', `## ${words(because)}`, '', ...counts, '', sealOf(ndjson(lines)), ''].join('\n'),
  )
  return []
}

const compare = (): readonly string[] => {
  const counts = countsOf(differences(answersOnFile(), answersNow()))
  if (counts.length === 0) console.log('All 1,000 dossiers are answered as they were frozen.')
  return counts
}

/**
 * `npm run frozen` compares. With `--because` it changes what is on file; `--only` then names the parts that the line
 * speaks of, as `<dossier> <section> <answer or way>`. With `--dossiers` it makes the dossiers.
 */
const { values } = parseArgs({
  options: {
    because: { type: 'string' },
    only: { type: 'string', default: '' },
    dossiers: { type: 'boolean', default: false },
  },
})
if (values.dossiers) writeFileSync(DOSSIERS, ndjson(frozenDossiers(SEED)))
const faults =
  values.because === undefined
    ? values.dossiers
      ? []
      : compare()
    : freeze(values.because, new RegExp(values.only))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
