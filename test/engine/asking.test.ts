import { describe, expect, test } from 'vitest'
import { askedFacts, factsByName, Missing, over } from '../../src/engine/facts.js'
import { lendingOf, READINGS } from './asked.js'

const under = READINGS

describe('a section of which facts are missing', () => {
  test('stops at the first day that is missing, and says so', () => {
    const due = lendingOf({ kind: 'film' }).under(under, 'due')
    expect(due.answer).toEqual({ status: 'undetermined', needs: ['lentOn'] })
    expect(due.askedNext).toEqual(['lentOn'])
  })

  test('is answered without a word that makes no difference', () => {
    expect(lendingOf({ kind: 'film' }).under(under, 'days').answer).toEqual({ value: 7 })
    // Neither kind nor membership: a stranger keeps anything for 7 days.
    expect(lendingOf({ isMember: false }).under(under, 'days').answer).toEqual({ value: 7 })
  })

  test('then tells only the steps that every word leads through', () => {
    expect(lendingOf({ isMember: false }).under(under, 'days').steps).toEqual([])
    expect(lendingOf({ isMember: false, kind: 'book' }).under(under, 'days').steps).toHaveLength(1)
  })

  test('asks for the word where two words lead to two answers', () => {
    const days = lendingOf({ isMember: true }).under(under, 'days')
    expect(days.answer).toEqual({ status: 'undetermined', needs: ['kind'] })
  })

  test('asks first for what every word asks for, and forecasts the rest', () => {
    const due = lendingOf({}).under(under, 'due')
    // A film asks for nothing more before the day; a book asks for the membership, and for the day whatever it is.
    expect(due.askedNext).toEqual(['kind', 'lentOn'])
    expect(due.answer).toEqual({ status: 'undetermined', needs: ['kind', 'lentOn', 'isMember'] })
  })

  test('asks only for the word where one word needs nothing more', () => {
    const fee = lendingOf({ kind: 'book' }).under(under, 'fee')
    expect(fee.askedNext).toEqual(['isMember'])
    expect(fee.answer).toEqual({ status: 'undetermined', needs: ['isMember', 'pages'] })
  })

  test('never rests on a guess: with every guess put in for what is missing there is still no answer', () => {
    for (const name of ['days', 'due', 'fee'] as const) {
      expect(lendingOf({}).under(under, name).answer).toMatchObject({ status: 'undetermined' })
    }
  })

  test('tells the steps that were taken before it stopped, those of what it rests on among them', () => {
    const due = lendingOf({ kind: 'film' }).under(under, 'due')
    expect(due.trail().map(({ rule }) => rule)).toEqual(['days'])
    expect(lendingOf({}).under(under, 'due').trail()).toEqual([])
  })
})

describe('what several sections rest on', () => {
  test('is reckoned once for all that is alike in what it looks at', () => {
    const lending = lendingOf({ kind: 'book', isMember: false, lentOn: '2026-01-01', pages: 10 })
    for (const name of ['due', 'fee', 'days', 'due'] as const) lending.under(under, name)
    expect(lending.runs).toEqual({ due: 1, fee: 1, days: 1 })
  })

  test('is reckoned once also under another reading, where it does not ask for that reading', () => {
    const lending = lendingOf({ kind: 'film', lentOn: '2026-01-01' })
    expect(lending.under(under, 'due').answer).toEqual({ value: '2026-01-01+7' })
    expect(lending.under({ counting: 'inclusive' }, 'due').answer).toEqual({ value: '2026-01-01+6' })
    expect(lending.runs).toEqual({ due: 2, days: 1 })
    expect([...lending.under(under, 'due').askedInAll.keys()]).toEqual(['counting'])
  })
})

describe('facts that are asked for', () => {
  const asked: string[] = []
  const facts = askedFacts(factsByName({ 'a.b': { as: 'b' }, c: { as: 'c' } }), { list: [1] }, path => {
    asked.push(path)
    return path
  }) as { readonly b: string; readonly c: string; readonly list: readonly number[] }

  test('are read by their names, one at a time', () => {
    expect([facts.b, facts.list]).toEqual(['a.b', [1]])
    expect(asked).toEqual(['a.b'])
  })

  test('stay so under facts that are laid over them', () => {
    const laid = over(facts, { c: 'own' })
    expect([laid.b, laid.c]).toEqual(['a.b', 'own'])
    expect(asked).toEqual(['a.b', 'a.b'])
  })

  test('cannot be spread: that would ask for all of them, or lose them', () => {
    expect(() => ({ ...facts })).toThrow('never spread')
    expect(() => ({ ...over(facts, { c: 'own' }) })).toThrow('never spread')
  })

  test('inherit nothing that a host has added to the prototype of all objects', () => {
    expect((facts as unknown as { toString?: unknown }).toString).toBeUndefined()
  })

  test('that are missing stop with a signal that is no error', () => {
    expect(new Missing('a.b')).not.toBeInstanceOf(Error)
  })
})
