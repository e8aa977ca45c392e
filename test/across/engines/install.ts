import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Engine, INSIDE } from './engines.js'

const LOCK = join(INSIDE, 'package-lock.json')
/** The lock file that was installed last; `npm ci` empties the folder it lies in. */
const INSTALLED = join(INSIDE, 'node_modules', 'installed-from.json')

/** The binaries come in packages of their own, so no script of anybody has to run. */
const installPackages = (): void => {
  const lock = readFileSync(LOCK, 'utf8')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return
  console.log(`npm ci in ${INSIDE} (about 1 GB)`)
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: INSIDE,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(INSTALLED, lock)
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

const chromiumOnPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
    .find(path => existsSync(path))

const aptGet = (...args: readonly string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', [...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

const installChromium = (): string => {
  if (chromiumOnPath() === undefined && process.getuid?.() === 0) {
    console.log('apt-get install chromium')
    if (aptGet('update')) aptGet('install', '--yes', '--no-install-recommends', 'chromium')
  }
  const found = chromiumOnPath()
  if (found === undefined) {
    throw new Error(
      'There is no chromium on the PATH, and it could not be installed. Install it (on Debian, as root: apt-get install chromium), or name the engines that are to answer without it: --engines node,quickjs',
    )
  }
  return found
}

/** Makes ready what the engines need; the browser is handed on by its path. */
export const install = (engines: readonly Engine[]): void => {
  const needed = new Set(engines.flatMap(({ needs }) => needs))
  if (needed.has('packages')) installPackages()
  if (needed.has('chromium')) process.env.CHROMIUM = installChromium()
}
