import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/index.js'
import { factAt } from '../across/soundness/paths.js'
import { answers, type Answered, breaking } from './drawn.js'

const ALL = [...answers(300, 263_001, false), ...answers(300, 263_002, true)]

/** What is held to be so is a fact that nobody told, of an event that somebody did. */
const isHeld = (id: string): boolean => id.includes('held-to-be')

const groupOf = (path: string): string => path.split('.').slice(0, -1).join('.')

const isRight = (dossier: Dossier, id: string, path: string): boolean =>
  isHeld(id)
    ? factAt(dossier, path) === undefined && factAt(dossier, groupOf(path)) !== undefined
    : factAt(dossier, path) !== undefined

describe('the remarks, of lives drawn at random,', () => {
  test('name facts of the dossier, or what was held to be so of an event in it', () => {
    const broken = ({ dossier, answer: { remarks } }: Answered) =>
      remarks.flatMap(({ id, paths }) =>
        paths.filter(path => !isRight(dossier, id, path)).map(path => ({ id, path })),
      )
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('say each thing once', () => {
    const broken = ({ answer: { remarks } }: Answered) => {
      const ids = remarks.map(({ id }) => id)
      return ids.filter((id, place) => ids.indexOf(id) !== place)
    }
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('hold to be so exactly what the payment rests on', () => {
    const broken = ({ answer: { remarks, payment }, asOf }: Answered) => {
      if (payment.value === undefined || asOf !== undefined) return []
      const held = remarks.filter(({ id }) => isHeld(id)).flatMap(({ paths }) => paths)
      const [told, rested] = [held, payment.value.assumed].map(paths =>
        JSON.stringify([...new Set(paths)].sort()),
      )
      return told === rested ? [] : [{ told, rested }]
    }
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('name as without effect only events that the payment names so', () => {
    const broken = ({ answer: { remarks, payment } }: Answered) => {
      if (payment.value === undefined) return []
      const named = JSON.stringify([payment.value.withoutEffect, payment.value.notOwed])
      return remarks
        .filter(({ id }) => id === 'event-without-effect' || id === 'event-suspends-nothing')
        .flatMap(({ paths }) => paths.filter(path => !named.includes(`"${path}"`)))
    }
    expect(breaking(ALL, broken)).toEqual([])
  })
})
