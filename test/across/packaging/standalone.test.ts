import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { afterAll, describe, expect, it } from 'vitest'
import { manifest } from '../../../tools/entries.mjs'
import { type Example, run } from '../docs/examples.js'
import { breakTheHost } from '../purity/break-the-host.js'
import { ANSWER_ALL, CALLS, expected, packed, stranger } from '../purity/outside.js'

const installed = join(stranger, 'node_modules', 'pensie-invaliditate')
const SCRIPT = readFileSync(join(installed, 'dist', 'standalone.global.js'), 'utf8')
const NAMES = Object.keys(packed).sort()

/** A folder with one file in it, far from any node_modules. */
const alone = mkdtempSync(join(tmpdir(), 'alone-'))
afterAll(() => rmSync(alone, { recursive: true, force: true }))

const inANodeOfItsOwn = (file: string, name: string, load: string): { names: string[]; answers: string } => {
  cpSync(join(installed, 'dist', file), join(alone, name))
  const script = `(async () => {
    ${ANSWER_ALL}
    const library = ${load}
    const answers = answerAll(library, ${JSON.stringify(CALLS)})
    process.stdout.write(JSON.stringify({ names: Object.keys(library).sort(), answers }))
  })()`
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: alone, encoding: 'utf8' }))
}

const afterTheScript = (): vm.Context => {
  const context = vm.createContext({})
  vm.runInContext(`(${breakTheHost.toString()})()`, context)
  vm.runInContext(SCRIPT, context)
  return context
}

describe('a standalone file, copied to where nothing is installed,', () => {
  it.each([
    ['standalone.js', 'copied.mjs', "await import('./copied.mjs')"],
    ['standalone.cjs', 'copied.cjs', "require('./copied.cjs')"],
  ])('%s exports the names of the root and answers what it answers', (file, name, load) => {
    const { names, answers } = inANodeOfItsOwn(file, name, load)
    expect(names).toEqual(NAMES)
    expect(answers).toBe(expected)
  })
})

describe('the standalone file of a <script>', () => {
  it('makes one global, and no other', () => {
    const before = Object.getOwnPropertyNames(vm.runInContext('globalThis', vm.createContext({})))
    const after = vm.runInContext('Object.getOwnPropertyNames(globalThis)', afterTheScript()) as string[]
    expect(after.filter(name => !before.includes(name))).toEqual(['pensieInvaliditate'])
  })

  it('has under it the names of the root', () => {
    const names = vm.runInContext('Object.keys(pensieInvaliditate).sort()', afterTheScript()) as string[]
    expect([...names]).toEqual(NAMES)
  })

  it('answers what the root answers where there is no clock, no zone, no locale and no chance', () => {
    const context = afterTheScript()
    vm.runInContext(ANSWER_ALL, context)
    expect(vm.runInContext(`answerAll(pensieInvaliditate, ${JSON.stringify(CALLS)})`, context)).toBe(expected)
  })

  it('is the one that servers of packages hand out', () => {
    const { unpkg, jsdelivr } = manifest()
    for (const path of [unpkg, jsdelivr]) expect(readFileSync(join(installed, path), 'utf8')).toBe(SCRIPT)
  })

  it('reads alike in every encoding of a page', () => {
    expect([...SCRIPT].filter(letter => letter > '~')).toEqual([])
  })

  it('works as the README says', () => {
    const page = readFileSync('README.md', 'utf8')
    const blocks = [...page.matchAll(/^```html\n[\s\S]*?<script>\n([\s\S]*?)<\/script>\n```/gm)]
    expect(blocks).toHaveLength(1)
    const example: Example = { title: 'README.md, the page', code: blocks[0][1].replace(/^ {2}/gm, '') }
    const checked = run(example, { pensieInvaliditate: afterTheScript().pensieInvaliditate }, () => undefined)
    expect(checked.length).toBeGreaterThan(0)
    for (const { actual, expected: promised } of checked) expect(actual).toBe(promised)
  })
})
