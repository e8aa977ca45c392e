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

/** The public system with nothing known but events. */
export const withEvents = (...events: NonNullable<Dossier['events']>): Dossier => ({
  scheme: 'public',
  events,
})
