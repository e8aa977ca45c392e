import { type LifeDossier, type State, lifeOf } from './index.js'

// A life in words, for tests that read as legal cases.

const inWords = (state: State): string => {
  switch (state.state) {
    case 'in-payment':
      return state.backPay ? 'owed as back pay' : 'paid'
    case 'suspended':
      return `suspended: ${state.causes.map(({ cause, from }) => `${cause} ${from}`).join(', ')}`
    case 'ended':
      return `ended ${state.on}: ${state.cause}`
    case 'converted':
      return `old age ${state.on}`
    default:
      return state.state
  }
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The months of a span, each one named where the state changes. */
export const story = (
  dossier: LifeDossier,
  from: string,
  to: string,
  stream: 'stateIn' | 'allowanceStateIn' = 'stateIn',
): string[] => {
  const life = lifeOf(dossier)
  const lines: string[] = []
  let last = ''
  for (let month = from; month <= to; month = monthAfter(month)) {
    const words = inWords(life[stream](month))
    if (words !== last) lines.push(`${month} ${words}`)
    last = words
  }
  return lines
}
