import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/index.js'
import { expected, paymentRowsOf } from './entries.js'

describe('a review of a notary', () => {
  test('is to be sent by the end of the next month, and has effect on the first of the month after', () => {
    const dossier: Dossier = {
      scheme: 'notaries',
      person: { sex: 'female', birthDate: '1975-05-10', notaryAtDecision: true },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2023-03-01' },
      application: { registeredOn: '2023-03-10', grantedOn: '2023-03-01' },
      contribution: { stageAtDecision: { years: 15 }, contributoryStage: { years: 15 } },
      events: [{ id: 'review-decision', on: '2024-03-10', degree: 'II' }],
    }
    const rows = expected([
      [
        '2024-04-30',
        'new-decision-to-be-sent-by',
        'person',
        'notaries-regulation sending of the new decision',
      ],
      ['2024-05-01', 'review-decision-takes-effect', 'law', 'notaries-regulation effect of the review'],
    ])
    expect(paymentRowsOf(dossier)).toEqual(rows)
  })
})
