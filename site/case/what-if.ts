import type { Changes, DossierInForm } from 'pensie-invaliditate/assessment'
import type { WhatIfWords } from '../words/what-if-words.js'
import { monthsLater } from './days.js'
import { capital } from './told.js'
import type { Labels } from './words.js'

/** The same dossier with one thing otherwise. */
export interface Otherwise {
  readonly text: string
  readonly changes: Changes
  readonly isStage?: true
}

interface Group {
  readonly title: string
  readonly otherwises: readonly Otherwise[]
}

const DEGREES = ['I', 'II', 'III'] as const
const MONTHS = [1, 3, 6, 12]
const YEARS = [1, 5, 10]

const STAGES = ['stageAtDecision', 'stageAtGrant', 'contributoryStage'] as const

/** What can be tried beside what is known; a start printed on the decision gives way to the one of the rules. */
export const otherwisesOf = (
  dossier: DossierInForm,
  labels: Labels,
  words: WhatIfWords,
): readonly Group[] => {
  const { incapacity, application, contribution = {} } = dossier
  const registeredOn = application?.registeredOn
  const stages = STAGES.filter(name => contribution[name] !== undefined)
  const groups: readonly Group[] = [
    {
      title: words.anotherDegree,
      otherwises: DEGREES.filter(
        degree => incapacity?.degree !== undefined && degree !== incapacity.degree,
      ).map(degree => ({
        text: capital(labels.wordFor('degree', degree)),
        changes: { incapacity: { degree } },
      })),
    },
    {
      title: words.laterApplication,
      otherwises: registeredOn
        ? MONTHS.map(months => ({
            text: words.laterBy(months),
            changes: { application: { registeredOn: monthsLater(registeredOn, months), grantedOn: null } },
          }))
        : [],
    },
    {
      title: words.moreStage,
      otherwises: (stages.length > 0 ? YEARS : []).map(more => ({
        text: words.yearsMore(more),
        isStage: true,
        changes: {
          contribution: Object.fromEntries(
            stages.map(name => [
              name,
              { ...contribution[name], years: (contribution[name]?.years ?? 0) + more },
            ]),
          ),
        },
      })),
    },
  ]
  return groups.filter(({ otherwises }) => otherwises.length > 0)
}
