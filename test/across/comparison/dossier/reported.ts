import type { Difference, SectionName } from './compared.js'
import type { Drawn } from './draw.js'

// Differences in which the library was found to be wrong by the law and which wait to be put right. Each has a dossier in
// reported-dossiers.ts, which a test holds against both: what is put right is reported no more.

export interface Reported {
  readonly id: string
  readonly sections: readonly SectionName[]
  readonly is: (difference: Difference, dossier: Drawn) => boolean
}

const SUMS = ['points', 'pension', 'companionAllowance', 'net'] as const

const isTold = (outcome: unknown, why: string): boolean => Object.values(outcome as object).includes(why)

const isOfEmergency = (day: string | undefined): boolean =>
  day !== undefined && day >= '2020-03-16' && day <= '2020-05-15'

export const REPORTED: readonly Reported[] = [
  {
    id: 'review-told-after-twelve-months',
    sections: ['review'],
    is: ({ second }) => isTold(second, 'payment-ended'),
  },
  {
    id: 'review-without-the-time-on-the-pension',
    sections: ['review'],
    is: ({ second }) => JSON.stringify(second).includes('within-5-years-with-complete-stage'),
  },
  {
    id: 'granted-in-the-emergency-after-the-validity',
    sections: ['payment', ...SUMS, 'review', 'conversion'],
    is: (_, { medicalDecision: { reviewDueOn, validUntil }, application }) =>
      (isOfEmergency(reviewDueOn) || isOfEmergency(validUntil)) && application.registeredOn > '2020-03-16',
  },
  {
    id: 'judgment-of-law-360-on-months-of-law-263',
    sections: [...SUMS, 'conversion'],
    is: (_, { events = [] }) =>
      events.some(
        ({ id, on, effectiveFrom = on }) =>
          id === 'judgment' && on >= '2024-09-01' && effectiveFrom <= '2024-09-01',
      ),
  },
  {
    id: 'ruling-or-judgment-after-an-end',
    sections: ['points', 'companionAllowance'],
    is: ({ isEnded }, { events = [] }) =>
      isEnded && events.some(({ id }) => ['ruling', 'judgment'].includes(id)),
  },
  {
    id: 'ended-where-payment-is-not-covered',
    sections: ['review', 'conversion'],
    is: ({ library, second }) => isTold(library, 'payment-ended') && isTold(second, 'resumption'),
  },
  {
    id: 'asked-back-after-an-end-that-never-came',
    sections: ['payment', 'pension', 'companionAllowance', 'net'],
    is: ({ second }, { events = [] }) =>
      !isTold(second, 'payment-ended') &&
      ['suspension-requested', 'resumption-requested'].every(kind => events.some(({ id }) => id === kind)) &&
      events.some(({ degree }) => degree === 'none'),
  },
  {
    id: 'goes-on-from-the-day-it-ended',
    sections: ['conversion'],
    is: ({ library, second }) =>
      isTold(second, 'payment-ended') && JSON.stringify(library).includes('continues-as-invalidity'),
  },
]

export const reportedOf = (difference: Difference, dossier: Drawn): Reported | undefined =>
  REPORTED.find(({ sections, is }) => sections.includes(difference.section) && is(difference, dossier))
