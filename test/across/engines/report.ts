import { execFileSync } from 'node:child_process'
import { digestOfAll, type Ran } from './run-engine.js'

const widest = (names: readonly string[]): number => Math.max(...names.map(({ length }) => length))

/** One line an engine: name, version, how many dossiers, digest, seconds. */
export const lineOf = (ran: Ran, names: readonly string[]): string =>
  [
    ran.name.padEnd(widest(names)),
    ran.version.padEnd(15),
    `${ran.digests.length} dossiers`,
    digestOfAll(ran.digests).slice(0, 23),
    `${ran.seconds.toFixed(1)} s`.padStart(7),
    ...(ran.fault === undefined ? [] : [`FAILED: ${ran.fault}`]),
  ].join('  ')

/** The proof as a page of proofs reads it. */
export interface Proof {
  readonly name: 'engines'
  readonly command: 'npm run prove:engines'
  readonly commit: string
  readonly date: string
  readonly figures: {
    readonly dossiers: number
    readonly digest: string
    readonly engines: readonly {
      readonly name: string
      readonly version: string
      readonly dossiers: number
      readonly digest: string
      readonly seconds: number
    }[]
  }
}

export const proofOf = (all: readonly Ran[], here: Ran, commit: string, date: string): Proof => ({
  name: 'engines',
  command: 'npm run prove:engines',
  commit,
  date,
  figures: {
    dossiers: here.digests.length,
    digest: digestOfAll(here.digests),
    engines: [here, ...all].map(({ name, version, digests, seconds }) => ({
      name,
      version,
      dossiers: digests.length,
      digest: digestOfAll(digests),
      seconds,
    })),
  },
})

const git = (...args: readonly string[]): string =>
  execFileSync('git', [...args], { encoding: 'utf8' }).trim()

/** What was proved is the commit only where nothing but the proofs themselves has been changed since. */
export const commitNow = (): string => {
  const commit = git('rev-parse', 'HEAD')
  return git('status', '--porcelain', '--', '.', ':!docs/proof') === '' ? commit : `${commit}-dirty`
}
