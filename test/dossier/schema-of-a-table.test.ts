import { describe, expect, test } from 'vitest'
import { FACTS } from '../../src/dossier/facts.js'
import { dossierSchemaOf } from '../../src/dossier/schema.js'
import { validate } from '../../src/schema/validate.js'

/** The faults of a dossier held against the schema that follows from the rows. */
const faultsIn = (dossier: unknown): readonly string[] => {
  const validated = validate(dossierSchemaOf(FACTS), dossier)
  return validated.valid ? [] : validated.faults.map(({ path, code }) => `${path}: ${code}`)
}

/** Stages without what else they rest on. */
const stages = (contribution: object, rest: object = {}) => faultsIn({ contribution, ...rest })

const BIRTH = { birthDate: '1995-03-02' }

describe('a fact is read as its row says', () => {
  test('one of each kind', () => {
    const validated = validate(dossierSchemaOf(FACTS), {
      scheme: 'public',
      person: { sex: 'female', birthDate: '1975-05-10' },
      incapacity: { irreversible: false },
      contribution: { stageAtDecision: { years: 20 }, points: '18.34567' },
      payment: { month: '2026-06', pointValue: '81' },
    })
    expect(validated).toMatchObject({
      valid: true,
      facts: {
        scheme: 'public',
        person: { sex: 'female', birthDate: '1975-05-10' },
        incapacity: { irreversible: false },
        contribution: { stageAtDecision: { years: 20, months: 0, days: 0 }, points: '18.34567' },
        payment: { month: '2026-06', pointValue: '81' },
      },
    })
  })

  test.each([
    ['a word that is none of its list', { scheme: 'private' }, 'scheme: not-allowed'],
    [
      'a word in the place of yes or no',
      { incapacity: { irreversible: 'no' } },
      'incapacity.irreversible: not-a-boolean',
    ],
    ['a day that no calendar has', { person: { birthDate: '1975-02-29' } }, 'person.birthDate: not-a-date'],
    ['a day in the place of a month', { payment: { month: '2026-06-01' } }, 'payment.month: not-a-month'],
    [
      'a number in the place of a stage',
      { contribution: { stageAtDecision: 20 } },
      'contribution.stageAtDecision: not-an-object',
    ],
    [
      'a word in the place of points',
      { contribution: { points: 'many' } },
      'contribution.points: not-a-decimal',
    ],
    ['a value of nothing', { payment: { pointValue: '0' } }, 'payment.pointValue: not-above-zero'],
    ['what no row names', { person: { shoeSize: 42 } }, 'person.shoeSize: unknown-field'],
  ])('%s is a fault', (_, dossier, told) => {
    expect(faultsIn(dossier)).toEqual([told])
  })
})

describe('the rows are held against one another', () => {
  test('a part is not longer than its whole', () => {
    const part = (years: number) => stages({ stageAtDecision: { years: 20 }, stageInLast5Years: { years } })
    expect(part(20)).toEqual([])
    expect(part(21)).toEqual(['contribution.stageInLast5Years: longer-than-whole'])
  })

  test('a day of the working life is not before the fourteenth birthday, another day of the life may be', () => {
    const fault = ['medicalDecision.issuedOn: below-working-age']
    expect(faultsIn({ person: BIRTH, medicalDecision: { issuedOn: '2009-03-01' } })).toEqual(fault)
    expect(faultsIn({ person: BIRTH, medicalDecision: { issuedOn: '2009-03-02' } })).toEqual([])
    expect(faultsIn({ person: { ...BIRTH, reducedAgeReachedOn: '2009-03-01' } })).toEqual([])
    expect(faultsIn({ person: BIRTH, emergency: { documentsSentOn: '2009-03-01' } })).toEqual([])
  })

  test('a fighter of the Revolution was born by its end', () => {
    const fighter = (birthDate: string) =>
      faultsIn({ person: { birthDate, specialStatus: 'revolution-1989' } })
    expect(fighter('1989-12-25')).toEqual([])
    expect(fighter('1989-12-26')).toEqual(['person.birthDate: not-born-yet'])
  })

  test('stage does not shrink until a grant that follows the decision', () => {
    const granted = (grantedOn: string) =>
      stages(
        { stageAtDecision: { years: 20 }, stageAtGrant: { years: 19 } },
        { medicalDecision: { issuedOn: '2025-05-10' }, application: { grantedOn } },
      )
    expect(granted('2025-05-10')).toEqual(['contribution.stageAtGrant: shorter-than-before'])
    expect(granted('2025-05-09')).toEqual([])
  })

  test('what lasted to a day has not ended before it', () => {
    const ended = (insuranceEndedOn: string) =>
      faultsIn({
        medicalDecision: { issuedOn: '2025-02-10' },
        insurance: { insuredAtDecision: true, insuranceEndedOn },
      })
    expect(ended('2025-02-10')).toEqual([])
    expect(ended('2025-02-09')).toEqual(['insurance.insuranceEndedOn: contradictory'])
  })

  test('of an event what follows its day is not before it', () => {
    const reported = (reportedOn: string) =>
      faultsIn({ events: [{ id: 'convocation-missed', on: '2026-01-10', reportedOn }] })
    expect(reported('2026-01-10')).toEqual([])
    expect(reported('2026-01-09')).toEqual(['events.0.reportedOn: before-earlier-event'])
    const judged = { id: 'judgment', on: '2026-01-10', effectiveFrom: '2025-01-01' }
    expect(faultsIn({ events: [judged] })).toEqual([])
  })
})
