import { assess, type Dossier, InvalidInputError } from '../../../../src/index.js'
import { daysLater } from '../../arbitraries/dates.js'
import type { Drawn } from '../dossier/draw.js'
import type { Random } from '../random.js'

export const isTaken = (dossier: Dossier): boolean => {
  try {
    assess(dossier, { sections: ['law'] })
    return true
  } catch (error) {
    if (error instanceof InvalidInputError) return false
    throw error
  }
}

/** Who is assessed came before the decision was issued; of every other decision it is told on which day. */
export const withDaysOfComing = (dossier: Drawn, random: Random): Drawn => {
  const events = (dossier.events ?? []).map(event =>
    event.id === 'review-decision' && random.chance(0.5)
      ? { ...event, presentedOn: daysLater(event.on, -random.between(0, 70)) }
      : event,
  )
  const told = { ...dossier, events } as Drawn
  return isTaken(told) ? told : dossier
}
