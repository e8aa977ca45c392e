import { afterAll, describe, expect, test } from 'vitest'
import { installed, placeOf } from './place.js'

/** The sum that the README promises for this dossier, first as it stands in the answer, then as the letter writes it. */
const LETTER = /^1534\.00\n[^]*1\.534 lei/

const cpu = process.arch === 'arm64' ? { deno: 'arm64', bun: 'aarch64' } : { deno: 'x64', bun: 'x64' }
const DENO = installed('@deno', `linux-${cpu.deno}-glibc`, 'deno')
const BUN = installed('@oven', `bun-linux-${cpu.bun}`, 'bin', 'bun')

const places = ['node-esm', 'node-commonjs', 'typescript', 'deno', 'bun'] as const
const place = Object.fromEntries(places.map(name => [name, placeOf(name)]))
afterAll(() => Object.values(place).forEach(({ remove }) => remove()))

describe('a program prints the sum and the letter', () => {
  test.each(['node-esm', 'node-commonjs'])('%s', name => {
    expect(place[name].run(process.execPath, 'index.js')).toMatch(LETTER)
  })

  test('bun', () => {
    expect(place.bun.run(BUN, 'index.ts')).toMatch(LETTER)
  })

  test('deno, which checks its types first', () => {
    place.deno.run(DENO, 'check', '--node-modules-dir=manual', 'index.ts')
    expect(place.deno.run(DENO, 'run', '--node-modules-dir=manual', '--allow-read', 'index.ts')).toMatch(
      LETTER,
    )
  })
})

describe('a program in TypeScript, the declarations looked into', () => {
  const COMPILERS = ['typescript-5.4', 'typescript-5.9', 'typescript', 'typescript-7']
  const asIs: readonly string[] = []
  const bundled = ['--module', 'esnext', '--moduleResolution', 'bundler']

  test.each(
    COMPILERS.flatMap(name => [[name, 'node16', asIs] as const, [name, 'bundler', bundled] as const]),
  )('is compiled by %s under %s, and runs', (compiler, _, flags) => {
    const { run } = place.typescript
    run(process.execPath, installed(compiler, 'bin', 'tsc'), '-p', '.', ...flags)
    expect(run(process.execPath, 'built/index.js')).toMatch(LETTER)
  })
})
