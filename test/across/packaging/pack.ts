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
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a stranger's project that has the packed tarball installed. */
    stranger: string
  }
}

const ROOT = process.cwd()
const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name)

/**
 * Builds, packs and installs the package as a stranger would get it, without the network: a staging folder beside
 * the checkout's own dist, so that nothing stale is packed, and a project with the tarball and its dependencies.
 */
export default function setup(project: TestProject): () => void {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'stranger-')))
  const staging = join(home, 'staging')
  const stranger = join(home, 'project')
  const modules = join(stranger, 'node_modules')
  const installed = join(modules, 'pensie-invaliditate')
  mkdirSync(staging)
  mkdirSync(installed, { recursive: true })

  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  execFileSync(bin('tsup'), ['--out-dir', join(staging, 'dist'), '--silent'], { cwd: ROOT, stdio: 'pipe' })
  execFileSync(process.execPath, ['tools/cases.mjs', join(staging, 'dist', 'cases.json')], { cwd: ROOT })
  const beside: string[] = ['package.json', ...manifest.files].filter(
    path => path !== 'dist' && existsSync(join(ROOT, path)),
  )
  for (const path of beside) {
    cpSync(join(ROOT, path), join(staging, path), { recursive: true, force: true })
  }
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], {
    cwd: staging,
    stdio: 'pipe',
  })
  const tarball = join(home, `${manifest.name}-${manifest.version}.tgz`)
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])

  for (const dependency of Object.keys(manifest.dependencies)) {
    mkdirSync(join(modules, dependency, '..'), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', dependency), join(modules, dependency), 'dir')
  }
  writeFileSync(join(stranger, 'package.json'), JSON.stringify({ name: 'stranger', private: true }))

  project.provide('stranger', stranger)
  return () => rmSync(home, { recursive: true, force: true })
}
