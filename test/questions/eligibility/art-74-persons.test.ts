import { describe, expect, test } from 'vitest'
import {
  type Cause,
  eligibility,
  type LawId,
  potentialStage,
  type SpecialStatus,
} from '../../../src/index.js'
import { VERSIONS_OF_LAW_263 } from '../../across/laws.js'
import { NONE, stage } from '../../across/stages.js'

const person = {
  sex: 'male',
  birthDate: '1970-04-10',
  degree: 'II',
  decisionIssuedOn: '2012-02-01',
  stageAtDecision: {},
} as const

const entitled = (law: LawId, cause: Cause, specialStatus?: SpecialStatus): boolean =>
  eligibility({ ...person, law, cause, ...(specialStatus ? { specialStatus } : {}) }).value.entitled

describe.each(VERSIONS_OF_LAW_263)('art. 74 under %s: entitled whatever the stage', law => {
  test.each(['work-accident', 'occupational-disease', 'neoplasm', 'schizophrenia', 'aids'] as const)(
    'after %s',
    cause => {
      expect(entitled(law, cause)).toBe(true)
    },
  )

  test.each(['military-service', 'military-school', 'revolution-1989'] as const)(
    '%s, whatever the cause',
    status => {
      expect(entitled(law, 'ordinary-disease', status)).toBe(true)
      expect(entitled(law, 'accident-outside-work', status)).toBe(true)
    },
  )

  test('but not after an ordinary disease or an accident outside work', () => {
    expect(entitled(law, 'ordinary-disease')).toBe(false)
    expect(entitled(law, 'accident-outside-work')).toBe(false)
  })

  test('a pupil or student is one only after a work accident or an occupational disease', () => {
    expect(entitled(law, 'ordinary-disease', 'pupil-or-student-in-practice')).toBe(false)
    expect(entitled(law, 'work-accident', 'pupil-or-student-in-practice')).toBe(true)
    expect(entitled(law, 'occupational-disease', 'pupil-or-student-in-practice')).toBe(true)
  })

  test('a posted worker is not one by being posted', () => {
    expect(entitled(law, 'ordinary-disease', 'posted-worker')).toBe(false)
  })

  test.each(['I', 'II', 'III'] as const)('has a potential stage in degree %s, without Table 3', degree => {
    const finding = potentialStage({
      ...person,
      law,
      degree,
      cause: 'neoplasm',
      grantedOn: '2012-02-01',
      stageAtGrant: {},
    })
    // To 65 on 2035-04-10 from 2012-02-01: 23y 2m and 9 days; to the complete stage 35 years.
    expect(finding.value).toEqual({ stage: stage(23, 2, 9), boundBy: 'standard-age' })
  })
})

describe('Law 360/2023', () => {
  const facts = { ...person, law: 'law-360-2023', decisionIssuedOn: '2025-02-01' } as const

  test.each(['neoplasm', 'schizophrenia', 'aids', 'work-accident', 'occupational-disease'] as const)(
    'no cause opens the right without stage: %s',
    cause => {
      expect(eligibility({ ...facts, cause }).value).toMatchObject({
        entitled: false,
        reasons: [{ code: 'no-contribution-stage', citation: { act: 'law-360-2023', provision: 'art. 61' } }],
      })
    },
  )

  test('the shortest stage is enough: a day', () => {
    expect(
      eligibility({ ...facts, cause: 'ordinary-disease', stageAtDecision: stage(0, 0, 1) }).value.entitled,
    ).toBe(true)
    expect(eligibility({ ...facts, cause: 'ordinary-disease', stageAtDecision: NONE }).value.entitled).toBe(
      false,
    )
  })

  test('pupils, apprentices and students in practice need none after a work accident or an occupational disease', () => {
    const pupil = { ...facts, specialStatus: 'pupil-or-student-in-practice' } as const
    expect(eligibility({ ...pupil, cause: 'work-accident' }).value.entitled).toBe(true)
    expect(eligibility({ ...pupil, cause: 'occupational-disease' }).value.entitled).toBe(true)
    expect(eligibility({ ...pupil, cause: 'ordinary-disease' }).value.entitled).toBe(false)
  })

  test('a posted worker after a work accident needs some, unless art. 61(4) is read as that on pupils', () => {
    const posted = { ...facts, specialStatus: 'posted-worker', cause: 'work-accident' } as const
    const finding = eligibility(posted)
    expect(finding.value.entitled).toBe(false)
    expect(finding.openQuestions).toEqual([
      {
        id: 'posted-worker-stage',
        reading: 'needed',
        moves: 'right',
        others: [{ reading: 'not-needed', value: { entitled: true } }],
      },
    ])
    const readings = { 'posted-worker-stage': 'not-needed' } as const
    expect(eligibility(posted, { readings }).value.entitled).toBe(true)
    expect(eligibility({ ...posted, cause: 'occupational-disease' }, { readings }).value.entitled).toBe(false)
    expect(eligibility({ ...posted, stageAtDecision: { years: 1 } }).openQuestions).toEqual([])
  })
})
