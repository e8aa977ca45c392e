/**
 * What the examples need, installed as their lock file says, and beside it the tarball that would be published; then they are
 * tried: npm run test:places.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { installedChromium } from '../../../tools/chromium.mjs'

const PLACES = import.meta.dirname
const ROOT = join(PLACES, '../../..')
const LOCK = join(PLACES, 'package-lock.json')
/** The lock file that was installed last; `npm ci` empties the folder it lies in. */
const INSTALLED = join(PLACES, 'node_modules', 'installed-from.json')

const npm = (folder, ...args) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const installPackages = () => {
  const lock = readFileSync(LOCK, 'utf8')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return
  console.log('npm ci in test/across/places (about 450 MB)')
  npm(PLACES, 'ci')
  writeFileSync(INSTALLED, lock)
}

const installLibrary = () => {
  if (!existsSync(join(ROOT, 'dist', 'index.js'))) throw new Error('There is no dist: npm run build')
  const packed = mkdtempSync(join(tmpdir(), 'packed-'))
  const [{ filename }] = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', packed))
  const place = join(PLACES, 'node_modules', 'pensie-invaliditate')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place)
  execFileSync('tar', ['-xzf', join(packed, filename), '-C', place, '--strip-components=1'])
  rmSync(packed, { recursive: true })
}

installPackages()
installLibrary()
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', PLACES], {
  cwd: ROOT,
  stdio: 'inherit',
})
execFileSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/across/places/vitest.config.mjs',
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, env: { ...process.env, CHROMIUM: installedChromium() }, stdio: 'inherit' },
)
