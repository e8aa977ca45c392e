import { describe, expect, test } from 'vitest'
import { faultsOf } from '../../../tools/mutation/explained.mjs'
import { figuresOf, isUnder, LEAST_OF_FILE, sumOf, survivorsOf } from '../../../tools/mutation/score.mjs'

const mutantOf = (line: string, status: string) => ({
  status,
  file: 'src/a.ts',
  within: 'rule',
  at: 1,
  mutator: 'EqualityOperator',
  line,
  code: 'a <= b',
  becomes: 'a < b',
})

const killed = mutantOf('if (a <= b) return 1', 'Killed')
const survived = mutantOf('if (a <= b) return 2', 'Survived')
const { status: _status, at: _at, ...survivor } = survived
const explained = { ...survivor, because: 'a is never b' }

describe('the score of a file', () => {
  test('is the share of the mutants that a test tells from the rule', () => {
    const found = figuresOf([killed, killed, killed, survived], [])
    expect(found).toEqual({ killed: 3, survived: 1, explained: 0, score: 75 })
  })

  test('counts a loop without end as killed, and what no test runs as survived', () => {
    const mutants = [mutantOf('a', 'Timeout'), mutantOf('b', 'NoCoverage')]
    expect(figuresOf(mutants, [])).toMatchObject({ killed: 1, survived: 1 })
  })

  test('leaves out who is explained, and who was not tried', () => {
    const mutants = [killed, survived, mutantOf('c', 'RuntimeError')]
    expect(figuresOf(mutants, [explained])).toEqual({ killed: 1, survived: 0, explained: 1, score: 100 })
    expect(survivorsOf(mutants, [explained])).toEqual([])
  })

  test('is rounded down: 94.999 % is not 95', () => {
    expect(sumOf([{ killed: 94_999, survived: 5_001, explained: 0 }]).score).toBe(94.99)
  })

  test('of a file without a mutant is none, and under no bar', () => {
    const { score } = figuresOf([], [])
    expect(score).toBeNull()
    expect(isUnder({ score }, LEAST_OF_FILE)).toBe(false)
  })
})

describe('an explanation', () => {
  test('is of one mutant only, known by its line, its code and what it becomes', () => {
    const elsewhere = mutantOf('if (a <= b) return 3', 'Survived')
    expect(survivorsOf([survived, elsewhere], [explained])).toEqual([elsewhere])
  })

  test('is a fault where its mutant is there no more', () => {
    expect(faultsOf([explained], [killed], ['src/a.ts'])).toEqual([
      'src/a.ts: a <= b → a < b: explained, but no mutant any more',
    ])
  })

  test('is a fault where a test kills its mutant', () => {
    expect(faultsOf([explained], [{ ...survived, status: 'Killed' }], ['src/a.ts'])).toEqual([
      'src/a.ts: a <= b → a < b: explained, but killed',
    ])
  })

  test('is none where it is needed, nor is one of a file that was not finished', () => {
    expect(faultsOf([explained], [survived], ['src/a.ts'])).toEqual([])
    expect(faultsOf([explained], [], [])).toEqual([])
  })
})
