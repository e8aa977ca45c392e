import { describe, expect, it } from 'vitest'
import { type Call, CALLS, packed } from './outside.js'

const answered = CALLS.filter(({ name, facts }) => {
  try {
    return packed[name](facts) !== undefined
  } catch {
    return false
  }
})
const refused = CALLS.filter(call => !answered.includes(call))
const titled = (calls: readonly Call[]): [string, Call][] =>
  calls.map(call => [`${call.name} of call ${CALLS.indexOf(call)}`, call])

const frozenInDepth = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(frozenInDepth))

const freezeInDepth = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freezeInDepth)
  return Object.freeze(value)
}

const plainInDepth = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null)
    return ['string', 'boolean', 'number'].includes(typeof value)
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return plain && Object.values(value).every(plainInDepth)
}

describe.each(titled(answered))('%s', (_, { name, facts }) => {
  const answer = packed[name](facts)

  it('is frozen to its depth', () => expect(frozenInDepth(answer)).toBe(true))
  it('is plain data: no class, no undefined, no null', () => expect(plainInDepth(answer)).toBe(true))
  it('survives JSON', () => expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer))
  it('survives structuredClone', () => expect(structuredClone(answer)).toStrictEqual(answer))
  it('takes frozen facts and leaves them as they were', () => {
    const given = freezeInDepth(structuredClone(facts))
    expect(JSON.stringify(packed[name](given))).toBe(JSON.stringify(answer))
    expect(given).toStrictEqual(facts)
  })
  it('leaves facts that are not frozen as they were', () => {
    const given = structuredClone(facts)
    packed[name](given)
    expect(given).toStrictEqual(facts)
    if (typeof given === 'object') expect(Object.isFrozen(given)).toBe(false)
  })
})

describe.each(titled(refused))('the refusal by %s', (_, { name, facts }) => {
  it('is an error whose details are plain and frozen', () => {
    expect.assertions(3)
    try {
      packed[name](freezeInDepth(structuredClone(facts)))
    } catch (error) {
      const { code, ...details } = error as Error & { code: string }
      expect(['invalid-input', 'not-covered']).toContain(code)
      expect(JSON.parse(JSON.stringify(details))).toStrictEqual(details)
      expect(Object.values(details).every(frozenInDepth)).toBe(true)
    }
  })
})
