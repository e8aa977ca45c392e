import type { Difference, SectionName } from './compared.js'
import type { Drawn } from './draw.js'

// Differences in which the library was found to be wrong by the law and which wait to be put right. Each has a dossier in
// reported-dossiers.ts, which a test holds against both: what is put right is reported no more.

export interface Reported {
  readonly id: string
  readonly sections: readonly SectionName[]
  readonly is: (difference: Difference, dossier: Drawn) => boolean
}

const isTold = (outcome: unknown, why: string): boolean => Object.values(outcome as object).includes(why)

export const REPORTED: readonly Reported[] = [
  {
    id: 'time-on-the-pension-before-its-first-decision',
    sections: ['review'],
    is: ({ second }, { medicalDecision, application, insurance }) =>
      JSON.stringify(second).includes('within-5-years-with-complete-stage') &&
      (insurance?.insuredAtDecision === true ||
        application.registeredOn < medicalDecision.issuedOn ||
        (application.grantedOn ?? medicalDecision.issuedOn) < medicalDecision.issuedOn),
  },
  {
    id: 'ruling-or-judgment-after-an-end',
    sections: ['points', 'companionAllowance'],
    is: ({ isEnded }, { events = [] }) =>
      isEnded && events.some(({ id }) => ['ruling', 'judgment'].includes(id)),
  },
  {
    id: 'asked-back-after-an-end-that-never-came',
    sections: ['payment', 'pension', 'companionAllowance', 'net'],
    is: ({ second }, { events = [] }) =>
      !isTold(second, 'payment-ended') &&
      ['suspension-requested', 'resumption-requested'].every(kind => events.some(({ id }) => id === kind)) &&
      events.some(({ degree }) => degree === 'none'),
  },
]

export const reportedOf = (difference: Difference, dossier: Drawn): Reported | undefined =>
  REPORTED.find(({ sections, is }) => sections.includes(difference.section) && is(difference, dossier))
