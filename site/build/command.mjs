/**
 * Builds the site, serves what was built, tries it in a browser, or makes its pictures: `npm run site`, `npm run site:serve`,
 * `npm run site:test`, and after it `npm run site:look`.
 * The library comes in as it is packed: what the site needs and the package lacks does not build.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tryInBrowser } from '../test/command.mjs'
import { serve } from './serve.mjs'

const SITE = dirname(dirname(fileURLToPath(import.meta.url)))
const ROOT = dirname(SITE)
const PACKED = join(SITE, 'packed')
/** The lock file that was installed last; `npm ci` empties the folder it lies in. */
const INSTALLED = join(SITE, 'node_modules', 'installed-from.json')

const npm = (folder, ...args) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const installOwnPackages = () => {
  const lock = readFileSync(join(SITE, 'package-lock.json'), 'utf8')
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return
  console.log('npm ci in site')
  npm(SITE, 'ci')
  writeFileSync(INSTALLED, lock)
}

/** The tarball that would be published, unpacked beside the others; what it depends on is found in the project's own. */
const installLibrary = () => {
  if (!existsSync(join(ROOT, 'dist', 'index.js'))) throw new Error('There is no dist: npm run build')
  rmSync(PACKED, { recursive: true, force: true })
  mkdirSync(PACKED)
  const [{ filename }] = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', PACKED))
  const place = join(SITE, 'node_modules', 'pensie-invaliditate')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place)
  execFileSync('tar', ['-xzf', join(PACKED, filename), '-C', place, '--strip-components=1'])
}

const run = (program, args, env = {}) =>
  execFileSync(join(SITE, 'node_modules', '.bin', program), args, {
    cwd: SITE,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })

const timed = (name, act) => {
  const start = performance.now()
  act()
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

const build = env => {
  timed('packages', installOwnPackages)
  timed('library', installLibrary)
  timed('types', () => run('vue-tsc', ['--noEmit']))
  timed('pages', () => run('vitepress', ['build'], env))
}

/** In a folder below the root of its host, as static pages often are, and beside what `npm run site` has built. */
const UNDER_TEST = { SITE_BASE: '/sub/folder/', SITE_OUT: join(SITE, 'dist-under-test') }

const [command, ...args] = process.argv.slice(2)
if (command === 'build') {
  build({})
} else if (command === 'serve') {
  const { url } = await serve(
    join(SITE, 'dist'),
    process.env.SITE_BASE ?? '/',
    Number(process.env.PORT ?? 4173),
  )
  console.log(url)
} else if (command === 'test' || command === 'look') {
  // With --as-built the pages that were built last are tried again.
  if (!args.includes('--as-built')) build(UNDER_TEST)
  tryInBrowser(
    command === 'look' ? { ...UNDER_TEST, SITE_LOOK: 'yes' } : UNDER_TEST,
    args.filter(arg => arg !== '--as-built'),
  )
} else {
  throw new Error('node site/build/command.mjs build | serve | test | look')
}
