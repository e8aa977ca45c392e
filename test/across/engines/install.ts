import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedChromium } from '../../../tools/chromium.mjs'
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

const WITHOUT_IT = ', or name the engines that are to answer without it: --engines node,quickjs'

/** Makes ready what the engines need; the browser is handed on by its path. */
export const install = (engines: readonly Engine[]): void => {
  const needed = new Set(engines.flatMap(({ needs }) => needs))
  if (needed.has('packages')) installPackages()
  if (needed.has('chromium')) process.env.CHROMIUM = installedChromium(WITHOUT_IT)
}
