// Makes test/bench ready: the other engines from its lock file, and the library as a stranger gets it, packed and installed.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BENCH, ROOT } from './places.mjs'

const LOCK = join(BENCH, 'package-lock.json')
/** The lock file that was installed last; `npm ci` empties the folder it lies in. */
const INSTALLED = join(BENCH, 'node_modules', 'installed-from.json')

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })

/** Binaries come in packages of their own, so no script of anybody has to run. */
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

export const installEngines = () => {
  const lock = readFileSync(LOCK, 'utf8')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return
  console.log('npm ci in test/bench (about 40 MB)')
  run('npm', ['ci', ...QUIETLY], BENCH)
  writeFileSync(INSTALLED, lock)
}

/** In a folder of its own, so that the dist of the checkout stays as it is; without types, which nothing here runs. */
const packedInto = folder => {
  const dist = join(folder, 'dist')
  mkdirSync(dist)
  run(join(ROOT, 'node_modules', '.bin', 'tsup'), ['--no-dts', '--silent', '--out-dir', dist], ROOT)
  run(process.execPath, ['tools/standalone.mjs', dist], ROOT)
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  run('npm', ['pack', '--ignore-scripts', '--silent'], folder)
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, `${name}-${version}.tgz`)
}

const installLibrary = () => {
  console.log('the library is built, packed and installed')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    run('npm', ['install', '--no-save', ...QUIETLY, packedInto(folder)], BENCH)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const install = () => {
  installEngines()
  installLibrary()
}
