import { describe, expect, test } from 'vitest'
import type { CivilDate, Dossier } from '../../src/index.js'
import { askableOfDossier } from '../../src/assessment/askable-of-dossier.js'
import { formOf } from './forms.js'

const askable = (dossier: Dossier): readonly string[] => askableOfDossier(formOf(dossier))

const registered = (registeredOn: CivilDate, others: Dossier = { scheme: 'public' }) =>
  askable({ ...others, application: { registeredOn } })

/** Those of some paths that may still be asked for. */
const among = (paths: readonly string[], asked: readonly string[]) =>
  paths.filter(path => asked.includes(path))

describe('of a right opened before Law 263/2010 came into force on 1 January 2011', () => {
  const OF_OLDER_RIGHTS = [
    'contribution.averageScore',
    'contribution.firstPotentialStage',
    'medicalDecision.reviewDueOn',
  ]

  test('its score, its first potential stage and the day of its review may be asked for', () => {
    expect(among(OF_OLDER_RIGHTS, registered('2010-12-31'))).toEqual(OF_OLDER_RIGHTS)
  })

  test('or of one of which the day is not known', () => {
    expect(among(OF_OLDER_RIGHTS, askable({ scheme: 'public' }))).toEqual(OF_OLDER_RIGHTS)
  })

  test('but not from that day on', () => {
    expect(among(OF_OLDER_RIGHTS, registered('2011-01-01'))).toEqual([])
    expect(among(OF_OLDER_RIGHTS, registered('2026-05-20'))).toEqual([])
  })
})

describe('of a right opened before Law 360/2023 came into force on 1 September 2024', () => {
  const OF_EARLIER_LAWS = ['incapacity.cause', 'payment.leiInPayment', 'payment.correctionIndex']

  test('its cause, its index and what was in payment may be asked for', () => {
    expect(among(OF_EARLIER_LAWS, registered('2024-08-31'))).toEqual(OF_EARLIER_LAWS)
    expect(among(OF_EARLIER_LAWS, askable({ scheme: 'public' }))).toEqual(OF_EARLIER_LAWS)
  })

  test('but not from that day on', () => {
    expect(among(OF_EARLIER_LAWS, registered('2024-09-01'))).toEqual([])
    expect(among(OF_EARLIER_LAWS, registered('2026-05-20'))).toEqual([])
  })

  test('unless the system is not known', () => {
    expect(among(OF_EARLIER_LAWS, registered('2026-05-20', {}))).toEqual(OF_EARLIER_LAWS)
  })
})

test('the stage of the last 5 years may be asked for by the reading alone that looks at it', () => {
  const under = (reading: 'applied' | 'not-applied') =>
    askableOfDossier(formOf({ scheme: 'public' }, { readings: { 'unread-2-of-5-rule': reading } }))
  expect(under('applied')).toContain('contribution.stageInLast5Years')
  expect(under('not-applied')).not.toContain('contribution.stageInLast5Years')
})

test('the papers sent after the emergency that ended on 14 May 2020 may be asked for of no later decision', () => {
  const decidedOn = (issuedOn: CivilDate) => askable({ medicalDecision: { issuedOn } })
  expect(decidedOn('2020-05-14')).toContain('emergency.documentsSentOn')
  expect(decidedOn('2020-05-15')).not.toContain('emergency.documentsSentOn')
  expect(askable({})).toContain('emergency.documentsSentOn')
})

describe('another fact makes needless', () => {
  test('the insurance, where the day of the grant is told', () => {
    expect(askable({ scheme: 'public' })).toContain('insurance.insuranceEndedOn')
    expect(askable({ scheme: 'public', application: { grantedOn: '2019-05-20' } })).not.toContain(
      'insurance.insuranceEndedOn',
    )
  })

  test('no fact that is told itself', () => {
    expect(askable({})).toContain('scheme')
    expect(askable({ scheme: 'public' })).not.toContain('scheme')
  })
})
