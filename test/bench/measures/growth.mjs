import { assess } from 'pensie-invaliditate/assessment'
import { amounts } from 'pensie-invaliditate/payment'
import { dossierOfEvents, KINDS_OF_LIVES } from '../dossiers/of-events.mjs'
import { PAID_SINCE_2011 } from '../dossiers/paid-for-years.mjs'
import { median, threeDigits } from '../timing/ratio.mjs'
import { timed } from '../timing/rounds.mjs'

/** From each length to the next: 1 is as much for each one more as for the first ones, 10 is the square of ten times. */
const growthOf = (lengths, times) => {
  const medians = lengths.map(length => median(times[length]))
  return lengths.map((length, place) => {
    const row = { length, milliseconds: threeDigits(medians[place] / 1000) }
    if (place === 0) return row
    const longer = length / lengths[place - 1]
    return { ...row, growth: threeDigits(medians[place] / medians[place - 1] / longer) }
  })
}

const grown = async (lengths, pass, settings) => {
  const contenders = lengths.map(length => ({ name: String(length), answers: 1, pass: pass(length) }))
  return growthOf(lengths, await timed(contenders, settings))
}

export const events = async settings => {
  const rows = {}
  for (const [kind, eventOn] of Object.entries(KINDS_OF_LIVES)) {
    rows[kind] = await grown(
      settings.lengthsOfLives,
      length => {
        const dossier = dossierOfEvents(length, eventOn)
        return () => assess(dossier)
      },
      settings,
    )
  }
  return { of: 'events in a life', growth: rows }
}

const FIRST_YEAR = 2011

/** Whole years from March 2011 on. */
export const months = async settings => {
  const pass = length => {
    const span = { from: `${FIRST_YEAR}-03`, to: `${FIRST_YEAR + length / 12}-02` }
    return () => amounts(PAID_SINCE_2011, span)
  }
  return {
    of: 'months of amounts',
    growth: { 'a pension paid since 2011': await grown(settings.lengthsOfSpans, pass, settings) },
  }
}
