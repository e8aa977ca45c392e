import { describe, expect, test } from 'vitest'
import { assess, type Dossier } from '../../../src/index.js'
import { stage } from '../../across/stages.js'

// Law 360/2023 art. 66; a man of 1985 has 65 years and a complete stage of 35 years, and the cap is far away: granted on
// 10 June 2025, a stage of 15 years leaves 20. Not insured and in time, the decision is the day of the grant, art. 90(4).
const dossier = (
  contribution: Dossier['contribution'],
  registeredOn: '2025-06-20' | '2025-09-01',
): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1985-06-01' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2025-06-10' },
  application: { registeredOn },
  insurance: { insuredAtDecision: false },
  ...(contribution ? { contribution } : {}),
})

const potentialOf = (contribution: Dossier['contribution'], registeredOn: '2025-06-20' | '2025-09-01') => {
  const { potentialStage } = assess(dossier(contribution, registeredOn))
  return potentialStage.value !== undefined ? potentialStage.value.stage : potentialStage
}

describe('the stage at the grant', () => {
  test('is that of the decision, where both are one day', () => {
    expect(potentialOf({ stageAtDecision: stage(15) }, '2025-06-20')).toEqual(stage(20))
  })

  test('is asked for where the grant is another day', () => {
    expect(potentialOf({ stageAtDecision: stage(15) }, '2025-09-01')).toMatchObject({
      status: 'undetermined',
      needs: ['contribution.stageAtGrant'],
    })
    const both = { stageAtDecision: stage(15), stageAtGrant: stage(15, 2) }
    expect(potentialOf(both, '2025-09-01')).toEqual(stage(19, 10))
  })

  test('is the one told of it, whatever was told of the decision', () => {
    const both = { stageAtDecision: stage(15), stageAtGrant: stage(15, 2) }
    expect(potentialOf(both, '2025-06-20')).toEqual(stage(19, 10))
  })
})

describe('the stage at the decision of Table 3, Law 263/2010 art. 76(1)', () => {
  // 40 years old on the decision: 14 years are asked for a potential stage.
  const of263 = (contribution: NonNullable<Dossier['contribution']>) =>
    assess({
      ...dossier(contribution, '2025-06-20'),
      person: { sex: 'male', birthDate: '1977-01-10' },
      medicalDecision: { issuedOn: '2017-05-10' },
      application: { registeredOn: '2017-06-01', grantedOn: '2017-06-01' },
    }).potentialStage

  test('is not that of a grant on another day', () => {
    expect(of263({ stageAtGrant: stage(14) })).toMatchObject({ needs: ['contribution.stageAtDecision'] })
    expect(of263({ stageAtDecision: stage(13, 11, 29), stageAtGrant: stage(14) })).toMatchObject({
      value: { boundBy: 'table-3-not-met' },
    })
    expect(of263({ stageAtDecision: stage(14), stageAtGrant: stage(14, 0, 20) })).toMatchObject({
      value: { boundBy: 'complete-stage' },
    })
  })

  test('is the one told of the decision, also of a grant on that day', () => {
    const onOneDay: Dossier = {
      ...dossier({ stageAtDecision: stage(13, 11, 29), stageAtGrant: stage(14) }, '2025-06-20'),
      person: { sex: 'male', birthDate: '1977-01-10' },
      medicalDecision: { issuedOn: '2017-05-10' },
      application: { registeredOn: '2017-05-10' },
    }
    expect(assess(onOneDay).potentialStage).toMatchObject({ value: { boundBy: 'table-3-not-met' } })
  })
})
