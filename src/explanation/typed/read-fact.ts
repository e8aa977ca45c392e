import type { FactRow } from '../../dossier/fact-row.js'
import { typedChoice, type WordsOfChoices } from './choices.js'
import { typedDay } from './days.js'
import { typedDecimal } from './decimals.js'
import { typedMonth } from './months.js'
import { typedStage } from './stages.js'
import { has } from '../../values/bare.js'
import type { Read, Typing } from './typing.js'

const typedFlag = (text: string, choices: WordsOfChoices): Read => {
  const read = typedChoice(text, choices)
  return has(read, 'value') ? { value: read.value === 'true' } : read
}

/** A fact of a kind from what was typed for it. */
export const readFact = (
  kind: FactRow['kind'],
  text: string,
  choices: WordsOfChoices,
  typing: Typing,
): Read => {
  switch (kind) {
    case 'choice':
      return typedChoice(text, choices)
    case 'flag':
      return typedFlag(text, choices)
    case 'day':
      return typedDay(text, typing)
    case 'month':
      return typedMonth(text, typing)
    case 'decimal':
      return typedDecimal(text, typing)
    case 'stage':
      return typedStage(text, typing)
  }
}
