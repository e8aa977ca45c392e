import { describe, expect, test } from 'vitest'
import { assess, type Dossier, receiptOf, replay } from '../../src/index.js'
import { closingDigest } from '../../src/receipt/issued.js'
import { digestOf } from '../../src/values/digest.js'
import { WOMAN_OF_2017, WOMAN_OF_2026 } from '../assessment/dossiers.js'

describe('the parts of a receipt', () => {
  // Communicated on 15 May 2017: thirty free days end on 15 June, and 14 June is safe; of the review no safe day is told.
  const dossier: Dossier = {
    ...WOMAN_OF_2017,
    medicalDecision: { issuedOn: '2017-05-10', communicatedOn: '2017-05-15' },
  }

  test('are of the timeline each day, what it is, who must act, the article and the safe day, where there is one', () => {
    const { timeline } = assess(dossier)
    const dates = timeline.map(entry => ({
      on: entry.on,
      event: entry.event,
      actor: entry.actor,
      citation: entry.citation,
      ...('safeOn' in entry ? { safeOn: entry.safeOn } : {}),
    }))
    expect(new Set(dates.map(date => 'safeOn' in date))).toEqual(new Set([true, false]))
    expect(receiptOf(dossier).answers['timeline']).toBe(digestOf(dates))
  })

  test('name no system where a dossier is asked by itself', () => {
    expect(receiptOf(dossier)).not.toHaveProperty('system')
  })
})

test('a receipt issued under other legal data says so, also where no answer has changed', () => {
  const { digest: _, ...receipt } = receiptOf(WOMAN_OF_2026)
  const before = { ...receipt, legalData: { ...receipt.legalData, digest: receipt.input } }
  expect(replay({ ...before, digest: closingDigest(before) }, WOMAN_OF_2026)).toMatchObject({
    confirmed: true,
    changed: [],
    sameLegalData: false,
  })
})
