import { describe, expect, test } from 'vitest'
import {
  assess,
  endOfTerm,
  explain,
  type ExplainOptions,
  factLabel,
  type Finding,
  lawInForce,
  nextQuestion,
  pensionAmount,
  potentialStage,
} from '../../src/index.js'
import { FORMATS, LANGUAGES } from '../../src/explanation/options.js'
import { WOMAN_OF_2026 } from '../assessment/dossiers.js'
import { ASSESSMENTS, FINDINGS } from './corpus.js'

const ro = { language: 'ro' } as const

const POTENTIAL_STAGE = potentialStage({
  law: 'law-360-2023',
  sex: 'female',
  birthDate: '1966-05-10',
  degree: 'II',
  cause: 'ordinary-disease',
  decisionIssuedOn: '2026-05-10',
  stageAtDecision: { years: 20 },
  grantedOn: '2026-05-10',
  stageAtGrant: { years: 20 },
})

describe('an explanation', () => {
  test('says the answer first, then each step with its article, numbers in the local form', () => {
    const lines = explain(POTENTIAL_STAGE, ro)
    expect(lines).toHaveLength(POTENTIAL_STAGE.steps.length + 1)
    expect(lines[0]).toContain('2 ani 11 luni')
    expect(lines[1]).toContain('62 de ani 11 luni')
    expect(lines[1]).toContain('(anexa nr. 5 la Legea nr. 360/2023)')
    expect(lines[3]).toContain('14 ani 8 luni')
    expect(lines[3]).toContain('(art. 66 din Legea nr. 360/2023)')
    expect(lines[4]).toContain('10 mai 2026')
    expect(lines[4]).toContain('10 aprilie 2029')
  })

  test('says the amount with its rounding and where the figure comes from, in each language', () => {
    const june = pensionAmount({
      law: 'law-360-2023',
      month: '2026-06',
      realisedPoints: '18.34567',
      potentialPoints: '0.58333',
    })
    const text = (options: ExplainOptions): string => explain(june, options).join('\n')
    expect(text(ro)).toContain('1.534 lei')
    expect(text(ro)).toContain('Legea nr. 141/2025')
    expect(text(ro)).toContain('fracțiunile de leu întregindu-se')
    expect(text({ language: 'en' })).toContain('1,534 lei')
    expect(text({ language: 'en' })).toContain('whole leu')
    expect(text({ language: 'hu' })).toContain('1534 lej')
    expect(text({ language: 'hu' })).toContain('egész lejre felfelé kerekítve')
  })

  test('says what is open, which reading was used, and what the other would give', () => {
    const lines = explain(endOfTerm({ from: '2025-06-10', length: 30, unit: 'days' }), { language: 'en' })
    expect(lines.at(-2)).toContain('neither the first nor the last day')
    expect(lines.at(-1)).toContain('10 July 2025')
    expect(lines[0]).toContain('11 July 2025')
  })

  test('of a section without a finding says why there is none', () => {
    const { pension, companionAllowance } = assess({
      ...WOMAN_OF_2026,
      contribution: { stageAtDecision: { years: 20 } },
    })
    expect(explain(pension, ro)).toEqual(['Pentru acest răspuns mai trebuie știut: punctajul realizat.'])
    expect(explain(companionAllowance, { language: 'en' })).toEqual([
      'No companion allowance is due, because it is paid in degree I only.',
    ])
  })

  test('of an assessment has a numbered heading a section and tells each reason once', () => {
    const lines = explain(assess(WOMAN_OF_2026), ro)
    const headings = lines.filter(line => /^\d+\. /.test(line))
    expect(headings.map(heading => heading.split('.')[0])).toEqual(
      headings.map((_, index) => String(index + 1)),
    )
    const reasons = lines.filter(line => line.includes('(anexa nr. 5'))
    expect(new Set(reasons).size).toBe(reasons.length)
  })

  test('in Markdown has headings, a strong answer and lists, and escapes what Markdown would take', () => {
    const lines = explain(assess(WOMAN_OF_2026), { language: 'hu', format: 'markdown' })
    expect(lines.filter(line => !/^(## |\*\*|- |> )/.test(line))).toEqual([])
    expect(lines.filter(line => /^- \d+\. /.test(line))).toEqual([])
    const injected = { ...lawInForce({ on: '2026-05-10' }) } as Finding<string>
    const payer: Finding<string> = {
      ...injected,
      question: 'companion-allowance-payer',
      value: '[x](http://y) *z* &lt;',
      steps: [],
    }
    expect(explain(payer, { language: 'en', format: 'markdown' })[0]).toContain(
      '\\[x\\](http://y) \\*z\\* \\&lt;',
    )
  })

  test('changes nothing, and is the same of an answer written down and read again', () => {
    for (const answer of [
      ...FINDINGS.filter((_, index) => index % 50 === 0),
      ...ASSESSMENTS.filter((_, index) => index % 50 === 0),
    ]) {
      const before = JSON.stringify(answer)
      const lines = explain(answer, { language: 'hu' })
      expect(JSON.stringify(answer)).toBe(before)
      expect(explain(JSON.parse(before) as typeof answer, { language: 'hu' })).toEqual(lines)
      expect(Object.isFrozen(lines)).toBe(true)
    }
  })
})

describe('faults', () => {
  const issues = (call: () => unknown): readonly string[] => {
    try {
      call()
    } catch (error) {
      return (error as { issues: readonly { path: string; code: string }[] }).issues.map(
        ({ path, code }) => `${path}: ${code}`,
      )
    }
    return []
  }
  const anything = (value: unknown) => value as Finding<unknown>

  test('of the options are told as theirs', () => {
    expect(
      issues(() =>
        explain(POTENTIAL_STAGE, { language: 'fr', format: 'pdf', x: 1 } as unknown as ExplainOptions),
      ),
    ).toEqual(['options.format: not-allowed', 'options.language: not-allowed', 'options.x: unknown-field'])
    expect(issues(() => explain(POTENTIAL_STAGE, undefined as unknown as ExplainOptions))).toEqual([
      'options: missing',
    ])
  })

  test('of what is no answer of this version are told by their paths', () => {
    expect(issues(() => explain(anything(null), ro))).toEqual(['answer: not-an-object'])
    expect(
      issues(() => explain(anything({ value: 1, steps: [{ rule: 'x.y' }], openQuestions: {} }), ro)),
    ).toEqual([
      'answer.question: missing',
      'answer.steps.0.rule: not-allowed',
      'answer.openQuestions: not-a-list',
    ])
    expect(issues(() => explain(anything({ status: 'lost' }), ro))).toEqual(['answer.status: not-allowed'])
    const { law: _, ...rest } = assess(WOMAN_OF_2026)
    expect(issues(() => explain(anything(rest), ro))).toEqual(['answer.law: missing'])
  })
})

describe('an answer that no version made', () => {
  const odd = lawInForce({ on: '2026-05-10' })
  const [step] = odd.steps
  const open = { id: 'allowance-rounding-360', reading: 'up-to-leu', others: [] }
  test.each<readonly [string, unknown, string]>([
    ['needs without a list', { status: 'undetermined' }, 'answer.needs'],
    ['needs of numbers', { status: 'undetermined', needs: [1] }, 'answer.needs.0'],
    ['steps that are no list', { status: 'undetermined', needs: [], steps: 'x' }, 'answer.steps'],
    [
      'a step without its article',
      {
        status: 'undetermined',
        needs: [],
        steps: [{ rule: 'law.in-force-on-day', confidence: 'derived', facts: {} }],
      },
      'answer.steps.0.citation',
    ],
    ['no reason', { status: 'not-due' }, 'answer.because'],
    ['an inherited reason', { status: 'not-due', because: 'toString' }, 'answer.because'],
    ['no subject', { status: 'not-covered', what: 'zzz' }, 'answer.what'],
    ['a day that is none', { status: 'not-covered', what: 'annex-5', on: 'xx' }, 'answer'],
    ['a value of nothing', { ...odd, value: null }, 'answer'],
    ['a value of another question', { ...odd, question: 'potential-stage' }, 'answer'],
    ['a step without facts', { ...odd, steps: [{ ...step, facts: undefined }] }, 'answer.steps.0.facts'],
    ['a step with other facts', { ...odd, steps: [{ ...step, facts: {} }] }, 'answer'],
    [
      'a step without its article',
      { ...odd, steps: [{ ...step, citation: {} }] },
      'answer.steps.0.citation.act',
    ],
    ['an unknown mark', { ...odd, steps: [{ ...step, confidence: 'sure' }] }, 'answer.steps.0.confidence'],
    [
      'an unknown reading',
      { ...odd, openQuestions: [{ ...open, reading: 'zz' }] },
      'answer.openQuestions.0.reading',
    ],
    [
      'no other readings',
      { ...odd, openQuestions: [{ ...open, others: undefined }] },
      'answer.openQuestions.0.others',
    ],
    [
      'a date without its article',
      { ...assess({}), timeline: [{ event: 'pension-starts' }] },
      'answer.timeline.0.citation',
    ],
  ])('%s: is faulted where it is', (_what, answer, path) => {
    for (const language of LANGUAGES) {
      expect(() => explain(answer as Finding<unknown>, { language })).toThrowError(
        expect.objectContaining({ code: 'invalid-input' }),
      )
    }
    try {
      explain(answer as Finding<unknown>, ro)
    } catch (error) {
      expect((error as { issues: readonly { path: string }[] }).issues.map(issue => issue.path)).toEqual([
        path,
      ])
    }
  })

  test('a name with line breaks makes no lines of its own', () => {
    const payer = {
      ...odd,
      question: 'companion-allowance-payer',
      value: 'p\n# H\n1. x',
      steps: [],
    } as Finding<unknown>
    for (const format of FORMATS) {
      expect(explain(payer, { language: 'en', format }).join('')).not.toContain('\n')
    }
  })
})

describe('the label of a fact', () => {
  test('has a word for each value that the question allows', () => {
    const question = nextQuestion({})
    expect(question?.id).toBe('scheme')
    for (const language of LANGUAGES) {
      const { label, choices } = factLabel('scheme', { language })
      expect(label).toMatch(/^\p{Lu}/u)
      expect(Object.keys(choices ?? {})).toEqual(question?.allowed)
    }
  })

  test('has its yes and no', () => {
    expect(factLabel('insurance.insuredAtDecision', { language: 'hu' }).choices).toEqual({
      true: 'igen',
      false: 'nem',
    })
  })

  test('of a path that no dossier has is a fault, told with those of the options', () => {
    expect(() => factLabel('x' as never, { language: 'xx' as 'ro' })).toThrowError(
      /id is not one[\s\S]*options\.language/,
    )
    expect(() => factLabel('person.name' as never, ro)).toThrowError('id is not one of the values allowed')
  })
})
