import { assess, type Dossier, type Options } from '../../../src/index.js'

/** A date of the timeline: day, event, who acts, article, and the safe day where it is another. */
export type Row = readonly [on: string, event: string, actor: string, article: string, safeOn?: string]

const inOrder = (rows: readonly Row[]): readonly string[] => rows.map(row => row.join(' | ')).sort()

/** As text in a fixed order: which of two dates of one day comes first is not law. */
export const expected = (rows: readonly Row[]): readonly string[] => inOrder(rows)

export const timelineOf = (dossier: Dossier, options?: Options): readonly string[] =>
  inOrder(
    assess(dossier, options).timeline.map(({ on, event, actor, citation, safeOn }) => {
      const article = `${citation.act} ${citation.provision}`
      return safeOn ? [on, event, actor, article, safeOn] : [on, event, actor, article]
    }),
  )

/** A man whose pension was granted in 2019, far from every age, and what happened to it. */
export const withEvents = (...events: NonNullable<Dossier['events']>): Dossier => ({
  scheme: 'public',
  person: { sex: 'male', birthDate: '1980-07-01' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2019-03-20' },
  application: { registeredOn: '2019-03-20', grantedOn: '2019-03-20' },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
  },
  events,
})

/** What the events make of the payment, until the standard age. */
export const paymentRowsOf = (dossier: Dossier): readonly string[] =>
  timelineOf(dossier).filter(row =>
    /payment-(suspended|resumed|ends)|review-decision-takes-effect|review-moved-to|new-decision-to-be-sent-by/.test(
      row,
    ),
  )
