import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { assess, Dossier } from '../../../../src/index.js'
import type { Digests } from '../digests-of-answer.js'
import { ANSWERS, DOSSIERS } from '../files.js'

type Line<T> = readonly [name: string, value: T]

/** The project as it was at a commit, a branch or a tag. */
export interface AtRef {
  readonly commit: string
  readonly dossiers: readonly Line<Dossier>[]
  readonly answers: readonly Line<Digests>[]
  readonly assess: typeof assess
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', [...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

const linesAt = <T>(commit: string, file: string): readonly Line<T>[] =>
  git('show', `${commit}:${file}`)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line<T>)

/** The sources of then, bundled beside the packages that are installed now. */
const assessAt = async (commit: string): Promise<typeof assess> => {
  const folder = mkdtempSync(join('node_modules', '.run-'))
  try {
    const [archive, sources] = [join(folder, 'src.tar'), join(folder, 'then')]
    mkdirSync(sources)
    git('archive', '--output', archive, commit, 'src')
    execFileSync('tar', ['-xf', archive, '-C', sources])
    const outfile = resolve(folder, 'then.mjs')
    await build({
      entryPoints: [join(sources, 'src/index.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
    })
    return ((await import(pathToFileURL(outfile).href)) as { readonly assess: typeof assess }).assess
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Nothing comes back for a name that git does not know. */
export const commitOf = (ref: string): string | undefined => {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).trim()
  } catch {
    return undefined
  }
}

export const projectAt = async (commit: string): Promise<AtRef> => ({
  commit,
  dossiers: linesAt<Dossier>(commit, DOSSIERS),
  answers: linesAt<Digests>(commit, ANSWERS),
  assess: await assessAt(commit),
})
