import { Answers } from '../../src/engine/answers.js'
import type { Answer } from '../../src/engine/answer.js'
import { factsByName } from '../../src/engine/facts.js'
import type { NotedStep, Notes, ReadingsOf } from '../../src/engine/notes.js'
import type { SectionContext, FactsAtHand } from '../../src/engine/section-context.js'
import { Run } from '../../src/engine/run.js'

/** A little world of its own: who lends what, and until when. No pension law in it. */
export interface Facts {
  readonly kind: 'book' | 'film'
  readonly isMember: boolean
  readonly lentOn: string
  readonly pages: number
}

export interface Values {
  readonly days: number
  readonly due: string
  readonly fee: string
}

type Inquiry = Notes<NotedStep, ReadingsOf<string>>
export type Lending = SectionContext<Facts, Values>

const TABLE = {
  kind: { as: 'kind' },
  isMember: { as: 'isMember' },
  lentOn: { as: 'lentOn' },
  pages: { as: 'pages' },
} as const

const WORDS: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['book', 'film'],
  isMember: [true, false],
}
const GUESSES: Readonly<Record<string, unknown>> = { lentOn: '2025-03-03', pages: 300 }

const BASIS = { citation: { act: 'rules', provision: 'art. 1' }, confidence: 'confirmed' } as const

type Rules = {
  readonly [N in keyof Values]: (lending: Lending, inquiry: Inquiry) => Answer<Values[N]>
}

export const RULES: Rules = {
  days: ({ facts }, inquiry) => {
    const { kind } = facts
    // A member keeps a book for 30 days; whoever takes a film has it for 7.
    const days = kind === 'film' ? 7 : facts.isMember ? 30 : 7
    return { value: inquiry.step('days', BASIS, { kind }, days) }
  },
  due: (lending, inquiry) =>
    lending.upon('days', days => {
      const { lentOn } = lending.facts
      const counting = inquiry.reading('counting')
      const value = `${lentOn}+${counting === 'inclusive' ? days - 1 : days}`
      return { value: inquiry.step('due', BASIS, { lentOn, days }, value) }
    }),
  fee: (lending, inquiry) => {
    if (lending.facts.isMember) return { status: 'not-due', because: 'member' }
    return lending.upon('days', () => ({
      value: inquiry.step('fee', BASIS, { pages: lending.facts.pages }, `${lending.facts.pages * 2}`),
    }))
  },
}

export const READINGS = { counting: 'exclusive' }

export interface Counted {
  /** How often each section was really run. */
  readonly runs: Record<string, number>
}

/** The answers to a lending of which only some facts are given. */
export const lendingOf = (given: Partial<Facts>): Answers<Facts, Values, Inquiry, NotedStep> & Counted => {
  const runs: Record<string, number> = {}
  const counted = Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => [
      name,
      (lending: Lending, inquiry: Inquiry) => {
        runs[name] = (runs[name] ?? 0) + 1
        return (rule as Rules['days'])(lending, inquiry)
      },
    ]),
  ) as unknown as Rules
  const atHand: FactsAtHand = {
    given: path => given[path as keyof Facts],
    isAsked: () => true,
    wordsOf: path => WORDS[path],
    guessOf: path => GUESSES[path],
  }
  const run = new Run<Facts, Values, Inquiry>(counted, atHand, given, factsByName(TABLE), {})
  const inOrder = (paths: Iterable<string>) => Object.keys(TABLE).filter(path => new Set(paths).has(path))
  return Object.assign(new Answers<Facts, Values, Inquiry, NotedStep>(run, atHand, inOrder), { runs })
}
