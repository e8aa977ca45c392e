import { expect, test } from 'vitest'
import type { SectionContext } from '../../../src/dossier/section-rule.js'
import { inquiryUnder } from '../../../src/law/inquiry.js'
import { completeReadings } from '../../../src/law/open-questions.js'
import { lifeFor } from '../../../src/questions/payment/life-of-dossier.js'

// One fact more may make the next needless: a life that waits for two facts asks for one, and is looked at again.

const asked: string[] = []

const context = {
  given: { scheme: 'public' },
  need: (path: string) => {
    asked.push(path)
    return path === 'person.sex' ? 'female' : '1966-05-10'
  },
} as unknown as SectionContext<object>

const FACTS = ['person.sex', 'person.birthDate'] as const

/** Asks for both facts so many times, whatever is told of them. */
const askedIn = (rounds: number): readonly string[] => {
  asked.splice(0)
  let round = 0
  lifeFor(
    context,
    '2026-05-10',
    () => (round++ < rounds ? FACTS : []),
    inquiryUnder(completeReadings({})) as never,
  )
  return [...asked]
}

test('Of two facts that are missing the second is not asked for where the first one settles it.', () => {
  expect(askedIn(1)).toEqual(['person.sex'])
  expect(askedIn(0)).toEqual([])
})

test('After sixteen facts the rest is taken in together.', () => {
  expect(askedIn(16)).toEqual(Array.from({ length: 16 }, () => 'person.sex'))
  expect(askedIn(18).slice(16)).toEqual([...FACTS, ...FACTS])
})

test('What only a further event can tell ends the asking.', () => {
  asked.splice(0)
  lifeFor(context, '2026-05-10', () => ['events.0.id'], inquiryUnder(completeReadings({})) as never)
  expect(asked).toEqual(['events.0.id'])
})
