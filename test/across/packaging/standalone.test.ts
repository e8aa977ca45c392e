import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { afterAll, describe, expect, it } from 'vitest'
import { manifest, STANDALONE } from '../../../tools/entries.mjs'
import { globalNameOf } from '../../../tools/standalone.mjs'
import { type Example, run } from '../docs/examples.js'
import { breakTheHost } from '../purity/break-the-host.js'
import { answerAll } from '../purity/answer-all.js'
import { ANSWER_ALL, type Call, CALLS, expected, type Library, packed, stranger } from '../purity/outside.js'

const installed = join(stranger, 'node_modules', 'pensie-invaliditate')
const SCRIPT = readFileSync(join(installed, 'dist', 'standalone.global.js'), 'utf8')
const NAMES = Object.keys(packed).sort()

const packedEntry = (name: string): Library =>
  createRequire(pathToFileURL(join(stranger, 'package.json')))(`pensie-invaliditate/${name}`)

/** A folder with one file in it, far from any node_modules. */
const alone = mkdtempSync(join(tmpdir(), 'alone-'))
afterAll(() => rmSync(alone, { recursive: true, force: true }))

const inANodeOfItsOwn = (
  file: string,
  name: string,
  load: string,
  calls: readonly Call[] = CALLS,
): { names: string[]; answers: string } => {
  cpSync(join(installed, 'dist', file), join(alone, name))
  const script = `(async () => {
    ${ANSWER_ALL}
    const library = ${load}
    const answers = answerAll(library, ${JSON.stringify(calls)})
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

const QUESTIONS = Object.entries(STANDALONE).filter(([, entry]) => entry !== 'index')

describe.each(QUESTIONS)('the question in one file, %s,', (name, entry) => {
  const asked = packedEntry(entry)
  const names = Object.keys(asked).sort()
  const calls = CALLS.filter(call => names.includes(call.name))

  it('exports the names of its entry and answers what the root answers, copied to where nothing is installed', () => {
    const copied = inANodeOfItsOwn(`${name}.js`, `${entry}.mjs`, `await import('./${entry}.mjs')`, calls)
    expect(calls.length).toBeGreaterThan(0)
    expect(copied.names).toEqual(names)
    expect(copied.answers).toBe(answerAll(packed, calls))
  })

  it('makes one global of a <script>, under which it answers alike in a broken host', () => {
    const context = vm.createContext({})
    const before = Object.getOwnPropertyNames(vm.runInContext('globalThis', context))
    vm.runInContext(`(${breakTheHost.toString()})()`, context)
    vm.runInContext(readFileSync(join(installed, 'dist', `${name}.global.js`), 'utf8'), context)
    const after = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]
    expect(after.filter(global => !before.includes(global))).toEqual([globalNameOf(entry)])
    vm.runInContext(ANSWER_ALL, context)
    expect(vm.runInContext(`answerAll(${globalNameOf(entry)}, ${JSON.stringify(calls)})`, context)).toBe(
      answerAll(packed, calls),
    )
  })

  it('is the entry itself for who requires it', () => {
    expect(Object.keys(packedEntry(name)).sort()).toEqual(names)
  })
})
