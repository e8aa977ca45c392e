import { describe, expect, test } from 'vitest'
import { atHand, inOrderOf } from '../../src/dossier/at-hand.js'
import { dateBoundsOf } from '../../src/dossier/allowed-range.js'
import type { FactRow, FactTable } from '../../src/dossier/fact-row.js'
import { FACTS } from '../../src/dossier/facts.js'
import { givenIn } from '../../src/dossier/given.js'
import { dossierSchemaOf } from '../../src/dossier/schema.js'
import { Answers } from '../../src/engine/answers.js'
import { factsByName } from '../../src/engine/facts.js'
import { Run } from '../../src/engine/run.js'
import { FACTS as LABELS } from '../../src/explanation/en/facts.js'
import { validate } from '../../src/schema/validate.js'

const PATH = 'medicalDecision.revisedOn'

/** A day that no dossier has: the medical decision revised, after its issue. One row, and nothing else. */
const ROW = {
  kind: 'day',
  as: 'decisionRevisedOn',
  follows: ['medicalDecision.issuedOn'],
  leftOut: 'asked',
} as const satisfies FactRow

const TABLE: FactTable = { ...FACTS, [PATH]: ROW }

const faultsOf = (dossier: unknown): readonly string[] => {
  const validated = validate(dossierSchemaOf(TABLE), dossier)
  return validated.valid ? [] : validated.faults.map(({ path, code }) => `${path}: ${code}`)
}

const decision = (revisedOn: unknown) => ({
  person: { birthDate: '1980-05-10' },
  medicalDecision: { requestRegisteredOn: '2025-01-10', issuedOn: '2025-02-10', revisedOn },
})

interface Facts {
  readonly decisionRevisedOn: string
}

const revisionIn = (dossier: object) => {
  const given = givenIn(TABLE, dossier)
  const facts = atHand(TABLE, given)
  const rules = {
    revision: ({ facts: asked }: { readonly facts: Facts }) => ({ value: asked.decisionRevisedOn }),
  }
  const run = new Run<Facts, { readonly revision: string }, object>(
    rules,
    facts,
    given,
    factsByName(TABLE),
    {},
  )
  return new Answers(run, facts, inOrderOf(TABLE)).under({}, 'revision').answer
}

describe('a day put into the table of facts', () => {
  test('is read, and is a fault where it is no day', () => {
    expect(faultsOf(decision('2025-03-01'))).toEqual([])
    expect(faultsOf(decision('2025-02-30'))).toEqual([`${PATH}: not-a-date`])
  })

  test('is held against the days that it follows, all of them, and against the birth', () => {
    expect(faultsOf(decision('2025-01-20'))).toEqual([`${PATH}: before-earlier-event`])
    expect(faultsOf(decision('2025-01-01'))).toEqual([
      `${PATH}: before-earlier-event`,
      `${PATH}: before-earlier-event`,
    ])
    expect(
      faultsOf({ person: { birthDate: '1980-05-10' }, medicalDecision: { revisedOn: '1950-01-01' } }),
    ).toEqual([`${PATH}: not-after-birth`])
  })

  test('is bounded in a form by the days beside it, and bounds them', () => {
    expect(dateBoundsOf(TABLE, PATH, decision(undefined))).toEqual({ from: '2025-02-10', to: '2199-12-31' })
    expect(
      dateBoundsOf(TABLE, 'medicalDecision.issuedOn', { medicalDecision: { revisedOn: '2025-03-01' } }),
    ).toEqual({ from: '1900-01-01', to: '2025-03-01' })
    expect(dateBoundsOf(TABLE, 'person.birthDate', { medicalDecision: { revisedOn: '2025-03-01' } })).toEqual(
      {
        from: '1900-01-01',
        // The day follows one of the working life.
        to: '2011-03-01',
      },
    )
  })

  test('is asked for where a rule looks at it and it is not there', () => {
    expect(revisionIn(decision('2025-03-01'))).toEqual({ value: '2025-03-01' })
    expect(revisionIn(decision(undefined))).toEqual({ status: 'undetermined', needs: [PATH] })
  })

  test('is labelled, or does not compile', () => {
    const labelled: Readonly<Record<keyof typeof FACTS | typeof PATH, string>> = {
      ...LABELS,
      [PATH]: 'date of revision of the medical decision',
    }
    // @ts-expect-error without its label
    const unlabelled: typeof labelled = LABELS
    expect(unlabelled[PATH]).toBeUndefined()
    expect(labelled[PATH]).toBe('date of revision of the medical decision')
  })
})
