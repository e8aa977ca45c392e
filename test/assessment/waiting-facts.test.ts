import { describe, expect, test } from 'vitest'
import { askableOfDossier } from '../../src/assessment/askable-of-dossier.js'
import { orOtherwise, pathsIn } from '../../src/assessment/waiting.js'
import { formOf } from './forms.js'

const waiting = (...needs: readonly string[]) => [{ section: 'payment', needs, askedNext: [] }] as const

describe('the facts waited for', () => {
  test('stand in the order of a form, each once, and those of events after them', () => {
    expect(
      pathsIn([...waiting('events.0.degree', 'person.sex'), ...waiting('scheme', 'person.sex')]),
    ).toEqual(['scheme', 'person.sex', 'events.0.degree'])
  })

  test('are those that a form of one dossier asks for, not those of another system', () => {
    expect(pathsIn(waiting('systems.other.contribution.stageAtGrant'))).toEqual([])
  })
})

describe('that no resumption was asked for', () => {
  test('may be told once its day is not known', () => {
    expect(orOtherwise(waiting('events.0.requestedOn'), ['events.0.requestedOn'])).toEqual(
      waiting('events.0.requestedOn', 'events.0.noResumptionRequest'),
    )
  })

  test('is not asked while its day may be', () => {
    expect(orOtherwise(waiting('events.0.requestedOn'), [])).toEqual(waiting('events.0.requestedOn'))
  })

  test('stands in the place of no other fact', () => {
    const needs = waiting('events.0.degree')
    expect(orOtherwise(needs, ['events.0.degree'])).toEqual(needs)
  })
})

describe('the days of the procedure may be asked for', () => {
  const OF_THE_PROCEDURE = 'medicalDecision.communicatedOn'

  test('while the procedure is wanted and waits for one', () => {
    expect(askableOfDossier(formOf({}))).toContain(OF_THE_PROCEDURE)
  })

  test('but not for other sections, nor once one of them is told', () => {
    expect(askableOfDossier(formOf({}, { wanted: ['law', 'pension'] }))).not.toContain(OF_THE_PROCEDURE)
    const requested = { medicalDecision: { requestRegisteredOn: '2026-04-10' } } as const
    expect(askableOfDossier(formOf(requested))).not.toContain(OF_THE_PROCEDURE)
  })
})
