import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/index.js'
import { expected, timelineOf } from './entries.js'

describe('a review of a notary', () => {
  test('is to be sent by the end of the next month, and has effect on the first of the month after', () => {
    const dossier: Dossier = {
      scheme: 'notaries',
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
    expect(timelineOf(dossier)).toEqual(rows)
  })
})
