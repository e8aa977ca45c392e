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
