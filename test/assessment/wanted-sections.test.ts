import { describe, expect, it } from 'vitest'
import { assess } from '../../src/entries/assessment.js'
import { SECTION_NAMES } from '../../src/assessment/section-names.js'
import { dossiersOnFile } from '../across/frozen/files.js'

const ON_FILE = dossiersOnFile().filter((_, place) => place % 20 === 3)

const WHOLE = ON_FILE.map(([, dossier]) => [dossier, assess(dossier)] as const)

describe('A section that is asked alone is the same as in the whole answer', () => {
  it.each(SECTION_NAMES)('%s', name => {
    for (const [dossier, whole] of WHOLE) {
      const alone = assess(dossier, { sections: [name] })
      expect(JSON.stringify(alone)).toBe(JSON.stringify({ [name]: whole[name] }))
    }
  })
})

// How far a forecast of facts looks hangs on what was looked for before it.
describe('A section that is undetermined asks alone for what it asks for in the whole', () => {
  it('of an allowance that little is told of', () => {
    const dossier = {
      scheme: 'public',
      person: { birthDate: '1957-07-27' },
      medicalDecision: { issuedOn: '2020-02-01', reviewDueOn: '2020-04-21' },
      contribution: {
        stageAtDecision: { years: 30, months: 10, days: 1 },
        stageAtGrant: { years: 30, months: 10, days: 1 },
        contributoryStage: { years: 1, months: 6, days: 6 },
      },
      payment: { leiInPayment: '3147.45' },
      emergency: { documentsSent: false },
    } as const
    const { companionAllowance } = assess(dossier, { sections: ['companionAllowance'] })
    expect(companionAllowance).toHaveProperty('status', 'undetermined')
    expect(companionAllowance).toEqual(assess(dossier).companionAllowance)
    // Beside one that is found, too.
    const beside = assess(dossier, { sections: ['companionAllowance', 'procedure'] })
    expect(beside.procedure).toHaveProperty('value')
    expect(beside.companionAllowance).toEqual(companionAllowance)
  })
})

describe('Of what is wanted', () => {
  const dossier = { scheme: 'public', application: { registeredOn: '2026-05-20' } } as const

  it('the sections come in their one order, each once, and nothing beside them', () => {
    expect(Object.keys(assess(dossier, { sections: ['points', 'law', 'points'] }))).toEqual(['law', 'points'])
  })

  it('nothing gives nothing', () => {
    expect(assess(dossier, { sections: [] })).toEqual({})
  })

  it('a section that there is not is told by its path, with those there are', () => {
    // @ts-expect-error: no such section
    const ask = () => assess(dossier, { sections: ['law', 'weather'] })
    expect(ask).toThrow(
      expect.objectContaining({
        issues: [
          {
            path: 'options.sections.1',
            code: 'not-allowed',
            allowed: SECTION_NAMES,
            message: `options.sections.1 is not one of the values allowed: ${SECTION_NAMES.join(', ')}`,
          },
        ],
      }),
    )
  })

  it('the compiler knows which sections are there', () => {
    const answer = assess(dossier, { sections: ['law'] })
    expect(answer.law).toMatchObject({ value: 'law-360-2023' })
    // @ts-expect-error: it was not asked for
    expect(answer.points).toBeUndefined()
  })
})
