import { describe, expect, test } from 'vitest'
import {
  assess,
  assessSystems,
  dossierSchema,
  explain,
  explainFault,
  factLabel,
  type InvalidInputError,
  type Language,
  nextQuestion,
  requiredStage,
  withAnswer,
} from '../../src/index.js'
import { LANGUAGES } from '../../src/explanation/options.js'
import { FACT_PATHS } from '../../src/dossier/paths.js'
import { type Fault, FAULT_CODES, type FaultCode } from '../../src/schema/faults.js'
import { faultsOf } from '../schema/faults.js'

const issuesOf = (call: () => unknown): readonly Fault[] => {
  try {
    call()
    return []
  } catch (error) {
    return (error as InvalidInputError).issues
  }
}

const told = (call: () => unknown, language: Language): readonly string[] =>
  issuesOf(call).map(issue => explainFault(issue, { language }))

const wrongly =
  (dossier: object): (() => unknown) =>
  () =>
    assess(dossier as never)

describe('a fact that is written as people write it, in a dossier', () => {
  test.each([
    [
      { contribution: { points: '18,34' } },
      'Punctajul realizat: valoarea nu este un număr de cel puțin zero, cu cel mult 9 cifre întregi și 10 zecimale. Scrieți, de exemplu, așa: 18.34.',
    ],
    [
      { person: { birthDate: '10.05.1966' } },
      'Data nașterii: valoarea nu este o zi din calendar, între anii 1900 și 2199. Scrieți, de exemplu, așa: 1966-05-10.',
    ],
    [
      { contribution: { stageAtGrant: '20 ani' } },
      'Stagiul de cotizare realizat la data acordării pensiei: valoarea nu este o durată în ani, luni și zile. Scrieți, de exemplu, așa: { years: 14, months: 8, days: 3 }.',
    ],
    [
      { payment: { month: 'iunie 2026' } },
      'Luna pentru care se plătește pensia: valoarea nu este o lună a unui an, între anii 1900 și 2199. Scrieți, de exemplu, așa: 2026-06.',
    ],
    [
      { incapacity: { irreversible: 'da' } },
      'Caracterul ireversibil al invalidității: valoarea nu este nici da, nici nu. Scrieți, de exemplu, așa: true / false.',
    ],
  ])('%j is told how a dossier holds it', (dossier, sentence) => {
    expect(told(wrongly(dossier), 'ro')).toEqual([sentence])
  })

  test('and a choice by the words of its choices, each with its id', () => {
    expect(told(wrongly({ person: { sex: 'femeie' } }), 'ro')).toEqual([
      'Sexul: valoarea nu este printre cele care se pot alege. Se poate alege: feminin (female); masculin (male).',
    ])
    expect(told(wrongly({ incapacity: { degree: 4 } }), 'hu')).toEqual([
      'Rokkantsági fokozat – a megadott érték nincs a választhatók között. Választható: I. fokozat (I); II. fokozat (II); III. fokozat (III).',
    ])
  })
})

describe('an answer that a person typed', () => {
  const said = (
    language: Language,
    id: Parameters<typeof withAnswer>[1],
    text: string,
  ): readonly string[] => {
    const answer = withAnswer({}, id, text, { language })
    return 'issues' in answer ? answer.issues.map(issue => explainFault(issue, { language })) : []
  }

  test.each([
    ['ro', 'person.birthDate', '31.02.1966', 'Data nașterii: „31.02.1966” nu este o zi', '10.05.1966.'],
    ['en', 'person.birthDate', '31.02.1966', 'Date of birth: “31.02.1966” is not a day', '10 May 1966.'],
    ['hu', 'person.birthDate', '31.02.1966', 'Születési dátum – „31.02.1966” nem', '1966. május 10.'],
    ['ro', 'contribution.points', 'x', 'Punctajul realizat: „x” nu este un număr', '18,34.'],
    ['en', 'contribution.points', 'x', 'Points realised: “x” is not a number', '18.34.'],
    ['hu', 'contribution.points', 'x', 'Teljesített időszakért szerzett pontok – „x” nem', '18,34.'],
    ['ro', 'contribution.points', '1.234', '„1.234” se poate înțelege în mai multe feluri', '1,234; 1234.'],
    ['ro', 'contribution.stageAtGrant', 'x', '„x” nu este o durată', '14 ani 8 luni 3 zile.'],
    ['hu', 'contribution.stageAtGrant', 'x', '„x” nem években', '14 év 8 hónap 3 nap.'],
    ['ro', 'contribution.stageAtGrant', '14 ani 13 luni', '(lunile): „14 ani 13 luni” este', '0 și 11.'],
    ['en', 'payment.month', 'x', 'Month paid for: “x” is not a month', 'June 2026.'],
    ['ro', 'person.sex', 'x', 'Sexul: „x” nu este printre', 'feminin; masculin.'],
    ['ro', 'incapacity.degree', 'gradul', '„gradul” se poate înțelege', 'gradul I; gradul II; gradul III.'],
    ['hu', 'incapacity.irreversible', 'x', '„x” sem igen, sem nem', 'igen vagy nem.'],
    [
      'ro',
      'events.0.id',
      'x',
      'Ce s-a întâmplat de la acordarea pensiei: „x”',
      'decesul pensionarului; nimic.',
    ],
  ] as const)('in %s, at %s, "%s"', (language, id, text, problem, hint) => {
    const [sentence = '', ...more] = said(language, id, text)
    expect(more).toEqual([])
    expect(sentence).toContain(problem)
    expect(sentence.endsWith(hint)).toBe(true)
  })

  test('is quoted as far as a reader needs', () => {
    const [sentence = ''] = said('ro', 'contribution.points', 'x'.repeat(10_000))
    expect(sentence).toContain(`„${'x'.repeat(60)}…”`)
    expect(sentence.length).toBeLessThan(300)
  })
})

describe('faults between two facts', () => {
  test('name the other', () => {
    expect(
      told(wrongly({ medicalDecision: { issuedOn: '2026-05-10', communicatedOn: '2026-05-09' } }), 'en'),
    ).toEqual([
      'Date of communication of the medical decision: the value is before the day that it follows (date of issue of the medical decision).',
    ])
    expect(
      told(
        wrongly({ contribution: { stageAtDecision: { years: 1 }, stageInLast5Years: { years: 2 } } }),
        'ro',
      ),
    ).toEqual([
      'Stagiul de cotizare realizat în ultimii 5 ani: valoarea depășește stagiul din care face parte (stagiul de cotizare realizat la data deciziei medicale).',
    ])
  })
})

describe('the place of a fault is told by the best name there is', () => {
  const name = (path: string, language: Language = 'en'): string =>
    explainFault({ path, code: 'missing', message: '' }, { language })

  test.each([
    ['events.1.degree', 'Degree in which the decision, ruling or judgment of event 2 places the person'],
    ['events.0.on', 'Day of event 1'],
    ['events.3', 'Event 4'],
    ['events', 'Events'],
    ['closedDays.2', 'Closed day 3'],
    ['contribution.stageAtGrant.months', 'Contribution stage on the day of the grant (months)'],
    // As the single functions call it.
    ['birthDate', 'Date of birth'],
    ['stageAtGrant.days', 'Contribution stage on the day of the grant (days)'],
    ['shared.payment.month', 'Month paid for'],
    ['changes.payment.month', 'Month paid for'],
    ['systems.notaries.payment.month', 'Month paid for (in the pension system: notaries)'],
    ['systems.a.b.events.0.on', 'Day of event 1 (in the pension system: a.b)'],
    ['options.language', 'Language'],
    ['law', 'Law'],
    ['', 'The input'],
    ['segments.0.points', 'segments.0.points'],
    ['systems.x', 'systems.x'],
    ['events.0.toString', 'events.0.toString'],
    ['__proto__.x', '__proto__.x'],
  ])('%s', (path, words) => {
    expect(name(path)).toBe(`${words}: this is missing.`)
  })

  test('a path longer than any name is cut', () => {
    expect(name(`systems.${'x'.repeat(100_000)}.y`).length).toBeLessThan(300)
  })

  test('every fact of a dossier has the name that its label has', () => {
    for (const language of LANGUAGES) {
      for (const path of FACT_PATHS) {
        const sentence = name(path, language)
        expect(sentence.startsWith(factLabel(path, { language }).label)).toBe(true)
      }
    }
  })
})

describe('faults of other inputs', () => {
  test('of a single function, of several systems, of options', () => {
    expect(
      told(() => requiredStage({ law: 'x', birthDate: '1', decisionIssuedOn: '2026-01-01' } as never), 'ro'),
    ).toEqual([
      'Data nașterii: valoarea nu este o zi din calendar, între anii 1900 și 2199. Scrieți, de exemplu, așa: 1966-05-10.',
      expect.stringMatching(/^Legea: .+ Se poate alege: .*Legea nr\. 360\/2023.* \(law-360-2023\);/),
    ])
    expect(
      told(() => assessSystems({ shared: {}, systems: { x: { payment: { month: 'y' } } } } as never), 'hu'),
    ).toEqual([
      'Nyugdíj tárgyhónapja („x” nevű nyugdíjrendszer) – a megadott érték nem az 1900 és 2199 közötti évek valamelyik hónapja. Írja például így: 2026-06.',
    ])
    expect(told(() => explain({} as never, { language: 'fr' } as never), 'ro')).toContain(
      'Limba: valoarea nu este printre cele care se pot alege. Se poate alege: ro; en; hu.',
    )
    expect(told(() => nextQuestion({}, { sections: ['x'] } as never), 'en')[0]).toMatch(
      /^Sections: .+ Choose one of these: .*\(standardRetirement\)/,
    )
  })

  test('of the Standard Schemas keep code, allowed values and the other field, and are told alike', () => {
    const { issues = [] } = dossierSchema['~standard'].validate({
      person: { sex: 'x', birthDate: '2027-01-01' },
      medicalDecision: { issuedOn: '2026-01-01' },
    })
    expect(issues).toEqual([
      {
        path: ['medicalDecision', 'issuedOn'],
        code: 'not-after-birth',
        message: 'medicalDecision.issuedOn must be after the birth date: person.birthDate',
        otherPath: 'person.birthDate',
      },
      {
        path: ['person', 'sex'],
        code: 'not-allowed',
        message: 'person.sex is not one of the values allowed: female, male',
        allowed: ['female', 'male'],
      },
    ])
    expect(issues.map(issue => explainFault(issue, { language: 'en' }))).toEqual([
      'Date of issue of the medical decision: the value is not after the date of birth.',
      'Sex of the person: the value is not one of those that can be chosen. Choose one of these: female; male.',
    ])
    const [, { code, message }] = issues as unknown as readonly [Fault, Fault]
    expect(explainFault({ path: [{ key: 'person' }, 'sex'], code, message }, { language: 'hu' })).toContain(
      'nő (female); férfi (male)',
    )
  })

  test('whatever a tool has added to an issue is passed over', () => {
    const issue = { path: 'payment.month', code: 'missing', message: '', at: 3 } as const
    expect(explainFault(issue, { language: 'en' })).toBe('Month paid for: this is missing.')
  })
})

describe('every code', () => {
  test.each(LANGUAGES)('is one whole sentence or two in %s, with and without what was typed', language => {
    const sentences = FAULT_CODES.flatMap(code =>
      [undefined, '18,34'].map(typed =>
        explainFault(
          { path: 'x', code, message: '', otherPath: 'person.sex', ...(typed ? { typed } : {}) },
          { language },
        ),
      ),
    )
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^x(?::| –) .+\.$/)
      expect(sentence).not.toMatch(/undefined|\.\.$|\[object/)
    }
    expect(
      new Set(FAULT_CODES.map(code => explainFault({ path: 'x', code, message: '' }, { language }))).size,
    ).toBe(FAULT_CODES.length)
  })
})

describe('wrong arguments of explainFault', () => {
  const wrong = (...given: readonly unknown[]): readonly string[] =>
    faultsOf(() => (explainFault as (...given: readonly unknown[]) => unknown)(...given))
  const code: FaultCode = 'missing'

  test.each([
    [undefined, ['issue: missing']],
    ['x', ['issue: not-an-object']],
    [[], ['issue: not-an-object']],
    [{}, ['issue.code: missing']],
    [{ path: 3, code: 'x' }, ['issue.code: not-allowed', 'issue.path: not-text']],
    [{ path: [Symbol('x')], code }, ['issue.path: not-text']],
    [
      { path: '', code, allowed: [1], otherPath: 2 },
      ['issue.allowed.0: not-text', 'issue.otherPath: not-text'],
    ],
  ])('%s', (issue, faults) => {
    expect(wrong(issue, { language: 'ro' })).toEqual(faults)
  })

  test('an unknown language, and both together', () => {
    expect(wrong({ path: '', code }, { language: 'fr' })).toEqual(['options.language: not-allowed'])
    expect(wrong({ path: '' })).toEqual(['issue.code: missing', 'options: missing'])
  })
})
