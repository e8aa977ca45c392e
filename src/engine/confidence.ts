/**
 * How sure a rule or a figure is: `confirmed` in the text of the act or an official page; `derived` from
 * confirmed rules; `uncertain` where the law or its sources leave the point open.
 */
export const MARKS = ['confirmed', 'derived', 'uncertain'] as const
/** How sure a step or a finding is. */
export type Confidence = (typeof MARKS)[number]

/** The weakest of several marks; of none, the strongest. */
export const weakest = (marks: readonly Confidence[]): Confidence =>
  marks.reduce<Confidence>(
    (weak, mark) => (MARKS.indexOf(mark) > MARKS.indexOf(weak) ? mark : weak),
    'confirmed',
  )
