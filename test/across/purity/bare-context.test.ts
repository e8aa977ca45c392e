import vm from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { breakTheHost } from './break-the-host.js'
import { ANSWER_ALL, CALLS, expected, stranger } from './outside.js'

const { outputFiles } = await build({
  stdin: { contents: "export * from 'pensie-invaliditate'", resolveDir: stranger },
  bundle: true,
  format: 'iife',
  globalName: 'library',
  logLevel: 'error',
  target: 'es2022',
  write: false,
})

/** A world with the language in it and nothing else: no process, no console, no clock. */
const bareContext = (): vm.Context => {
  const context = vm.createContext({})
  vm.runInContext(`(${breakTheHost.toString()})()`, context)
  return context
}

describe('the library in a context without clock, zone, locale or chance', () => {
  it('gives the same bytes as outside', () => {
    const context = bareContext()
    vm.runInContext(outputFiles[0].text, context)
    vm.runInContext(ANSWER_ALL, context)
    expect(vm.runInContext(`answerAll(library, ${JSON.stringify(CALLS)})`, context)).toBe(expected)
  })

  it.each([
    ['the clock', 'Date.now()'],
    ['today', 'new Date()'],
    ['a lenient parser', "Date.parse('2026-02-30')"],
    ['the zone', 'new Date(0).getDate()'],
    ['the zone of a day', 'new Date(0).getTimezoneOffset()'],
    ['a date in words', 'String(new Date(0))'],
    ['chance', 'Math.random()'],
    ['a locale', 'new Intl.NumberFormat()'],
    ['the order of a locale', "'a'.localeCompare('b')"],
    ['a number in a locale', '(1).toLocaleString()'],
  ])('would notice a question about %s', (_, expression) => {
    expect(() => vm.runInContext(expression, bareContext())).toThrow(/asked the host/)
  })
})
