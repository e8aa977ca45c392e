import { describe, expect, it } from 'vitest'
import { answersElsewhere, CALLS, expected, packed } from './outside.js'

describe('the same bytes', () => {
  it('are those of every public function', () => {
    const functions = Object.entries(packed).filter(
      ([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)),
    )
    const called = new Set(CALLS.map(({ name }) => name))
    expect(functions.map(([name]) => name).filter(name => !called.has(name))).toEqual([])
  })

  it('hold answers and refusals, not only errors', () => {
    const answers = expected.split('\n')
    expect(answers).toHaveLength(CALLS.length)
    expect(answers.filter(answer => answer.startsWith('["InvalidInputError"'))).toHaveLength(1)
    expect(answers.filter(answer => answer.startsWith('["NotCoveredError"'))).toHaveLength(1)
    expect(answers.filter(answer => /^\["\w*Error"/.test(answer))).toHaveLength(2)
  })

  it.each([
    ['Europe/Bucharest', 'ro_RO.UTF-8'],
    ['America/Sao_Paulo', 'tr_TR.UTF-8'],
    ['Pacific/Apia', 'ro_RO.UTF-8'],
    ['UTC', 'tr_TR.UTF-8'],
  ])('come back in the zone %s with the locale %s', (TZ, LANG) => {
    expect(answersElsewhere({ env: { TZ, LANG, LC_ALL: LANG } })).toBe(expected)
  })

  it('come back from the ES module and from the CommonJS module', () => {
    expect(answersElsewhere({ load: "await import('pensie-invaliditate')" })).toBe(expected)
    expect(answersElsewhere({ load: "require('pensie-invaliditate')" })).toBe(expected)
  })

  it('come back where the intrinsics of the language are frozen', () => {
    expect(answersElsewhere({ flags: ['--frozen-intrinsics', '--no-warnings'] })).toBe(expected)
  })

  it('come back whatever the order of the calls', () => {
    const after = `for (const { name, facts } of ${JSON.stringify([...CALLS].reverse())}) {
      try { library[name](facts) } catch {}
    }`
    expect(answersElsewhere({ after })).toBe(expected)
  })
})

describe('a host with decimal.js of its own', () => {
  const spoil = (decimal: string): string =>
    `${decimal}.set({ precision: 2, rounding: 1, toExpNeg: 0, toExpPos: 0, minE: -2, maxE: 2, modulo: 9 })`

  it.each([
    ['the ES module', "(await import('decimal.js')).Decimal", "await import('pensie-invaliditate')"],
    ['the CommonJS module', "require('decimal.js')", "require('pensie-invaliditate')"],
  ])('changes nothing by Decimal.set, before or after loading %s', (_, decimal, load) => {
    expect(answersElsewhere({ before: spoil(decimal), load })).toBe(expected)
    expect(answersElsewhere({ after: spoil(decimal), load })).toBe(expected)
    expect(answersElsewhere({ before: spoil(decimal), after: spoil(decimal), load })).toBe(expected)
  })
})
