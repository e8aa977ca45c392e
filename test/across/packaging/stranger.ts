import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Stranger {
  /** The folder of a stranger's project that has the packed tarball installed. */
  readonly folder: string
  readonly remove: () => void
}

const ROOT = process.cwd()

interface Packed {
  readonly name: string
  readonly version: string
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
}

const buildInto = (dist: string): void => {
  execFileSync(process.execPath, ['tools/build.mjs', dist], { cwd: ROOT, stdio: 'pipe' })
}

/** A staging folder beside the checkout's own dist, so that nothing stale is packed. Gives the path of the tarball. */
const packIn = (home: string, { name, version, files }: Packed): string => {
  const staging = join(home, 'staging')
  mkdirSync(staging)
  buildInto(join(staging, 'dist'))
  // npm picks the files of a folder; what an example has installed for itself is not even offered.
  const topmost = new Set(['package.json', ...files].map(path => path.split('/')[0]))
  const beside = [...topmost].filter(path => path !== 'dist' && existsSync(join(ROOT, path)))
  for (const path of beside) {
    cpSync(join(ROOT, path), join(staging, path), {
      recursive: true,
      filter: from => !from.endsWith('node_modules'),
    })
  }
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], {
    cwd: staging,
    stdio: 'pipe',
  })
  return join(home, `${name}-${version}.tgz`)
}

const installIn = (folder: string, tarball: string, { name, dependencies }: Packed): void => {
  const modules = join(folder, 'node_modules')
  const installed = join(modules, name)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  for (const dependency of Object.keys(dependencies)) {
    mkdirSync(join(modules, dependency, '..'), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', dependency), join(modules, dependency), 'dir')
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true }))
}

/** Builds, packs and installs the package as a stranger would get it, without the network. */
export const strangerWithTarball = (): Stranger => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'stranger-')))
  const folder = join(home, 'project')
  const manifest: Packed = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  installIn(folder, packIn(home, manifest), manifest)
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) }
}
