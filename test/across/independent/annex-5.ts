import { type Law, type Sex, isLaw263 } from './facts.js'
import { refuse } from './refusal.js'

// Annex 5 of both laws as ladders. '36x3+1' reads: 36 groups of 3 birth months each, and every group ends with a rise of
// 1 month; after the last group the figure stays. The age and the stages climb by groups of their own, so each has its ladder.

interface Ladders {
  readonly firstBirthMonth: string
  readonly age: string
  readonly complete: string
  readonly minimum: string
}

const WOMEN_STAGES = { complete: '28y0 12x3+2 24x3+1 36x2+1', minimum: '13y0 12x3+2' }

const LADDERS: Readonly<Record<'263' | '360', Readonly<Record<Sex, Ladders>>>> = {
  '263': {
    female: { firstBirthMonth: '1952-01', age: '59y0 36x3+1 10x5+1 2x11+1', ...WOMEN_STAGES },
    male: { firstBirthMonth: '1947-01', age: '64y0 12x3+1', complete: '33y0 12x3+2', minimum: '13y0 12x3+2' },
  },
  '360': {
    female: { firstBirthMonth: '1952-01', age: '59y0 36x3+1 10x5+1 2x11+1 12x2+1 12x1+1', ...WOMEN_STAGES },
    male: {
      firstBirthMonth: '1944-11',
      age: '63y3 1x2+1 20x3+1',
      complete: '31y6 1x2+2 20x3+2',
      minimum: '11y6 1x2+2 20x3+2',
    },
  },
}

const monthCount = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The figure, in months, that a ladder gives so many birth months after its first one. */
const climb = (ladder: string, position: number): number => {
  const [start = '', ...runs] = ladder.split(' ')
  const [years = 0, months = 0] = start.split('y').map(Number)
  let figure = years * 12 + months
  let left = position
  for (const run of runs) {
    const [groups = 0, width = 1, rise = 0] = run.split(/[x+]/).map(Number)
    const climbed = Math.min(groups, Math.floor(left / width))
    figure += climbed * rise
    if (climbed < groups) return figure
    left -= groups * width
  }
  return figure
}

export interface AnnexRow {
  readonly ageMonths: number
  readonly completeMonths: number
  readonly minimumMonths: number
}

export const annex5 = (law: Exclude<Law, 'notaries'>, sex: Sex, birthDate: string): AnnexRow => {
  const ladders = LADDERS[isLaw263(law) ? '263' : '360'][sex]
  const position = monthCount(birthDate) - monthCount(ladders.firstBirthMonth)
  if (position < 0) return refuse('annex-5')
  return {
    ageMonths: climb(ladders.age, position),
    completeMonths: climb(ladders.complete, position),
    minimumMonths: climb(ladders.minimum, position),
  }
}
