import type { Assessment } from 'pensie-invaliditate/assessment'
import type { Letters } from './words.js'

export type NextStep = Assessment['nextSteps'][number]

export interface ToldStep {
  readonly step: NextStep
  readonly text: string
}

interface WhatToDo {
  /** What the letter for a person has, in its order. */
  readonly first: readonly ToldStep[]
  /** What comes next without being done, as the letter says it: between which days the review falls. */
  readonly ahead: readonly string[]
  /** All else that is open. */
  readonly also: readonly ToldStep[]
}

/** The page and the letter put the same first: the letter chooses, and what it leaves out stands behind. */
export const whatToDo = (answer: Assessment, letters: Letters): WhatToDo => {
  const inWords = (step: NextStep): string =>
    letters
      .paragraphs(step, { audience: 'person' })
      .map(({ text }) => text)
      .join(' ')
  const letter = letters.paragraphs(answer, { audience: 'person' })
  const chosen = letter
    .filter(({ section, kind }) => kind === 'step' && (section === 'nextSteps' || section === 'remedies'))
    .map(({ text }) => text)
  const steps = answer.nextSteps.map(step => {
    const { where: _, ...elsewhere } = step
    // A place that the letter has just named it does not name again.
    const places = [inWords(step), inWords(elsewhere as NextStep)].map(text => chosen.indexOf(text))
    return { step, text: inWords(step), place: places.find(place => place >= 0) ?? -1 }
  })
  const first = steps.filter(({ place }) => place >= 0).sort((one, other) => one.place - other.place)
  return {
    first,
    ahead: letter
      .filter(({ section, kind }) => section === 'ahead' && kind === 'date')
      .map(({ text }) => text),
    also: steps.filter(({ place }) => place < 0),
  }
}
