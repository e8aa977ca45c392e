import { describe, expect, test } from 'vitest'
import { type CivilDate, requiredStage } from '../../../src/index.js'

// Table 3 of Law 263/2010 prints "20-23" and "23-25": who is 23 belongs to one of the two, and two or three years are asked.

const law = 'law-263-2010-amended-2013'

const years = (count: number) => ({ years: count, months: 0, days: 0 })

const ofAge = (birthDate: CivilDate) => requiredStage({ law, birthDate, decisionIssuedOn: '2020-06-15' })

describe('a person of an age that two bands of Table 3 print', () => {
  test('is shown both stages', () => {
    const { value, openQuestions } = ofAge('1997-06-15')
    expect(value).toEqual(years(3))
    expect(openQuestions).toEqual([
      {
        id: 'age-band-edge',
        reading: 'lower-included',
        moves: 'lei',
        others: [{ reading: 'upper-included', value: years(2) }],
      },
    ])
  })

  test('is not asked about at any other age: of 22, and of 24', () => {
    expect(ofAge('1997-06-16')).toMatchObject({ value: years(2), openQuestions: [] })
    expect(ofAge('1996-06-15')).toMatchObject({ value: years(3), openQuestions: [] })
  })
})

describe('the band of a row', () => {
  const bandOf = (birthDate: CivilDate) =>
    ofAge(birthDate).steps.map(({ facts }) => Object(facts).row as unknown)

  test('has no lower edge in the first, and no upper one in the last', () => {
    expect(bandOf('2001-01-01')).toStrictEqual([{ toAge: 20 }])
    expect(bandOf('1990-01-01')).toStrictEqual([{ fromAge: 29, toAge: 33 }])
    expect(bandOf('1957-01-01')).toStrictEqual([{ fromAge: 60 }])
  })
})
