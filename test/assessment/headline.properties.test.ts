import { describe, expect, test } from 'vitest'
import type { Headline, Section } from '../../src/index.js'
import { daysLater } from '../across/arbitraries/dates.js'
import { decimal, lei, minus, plus, whole } from '../across/independent/fraction.js'
import { answers, type Answered, breaking } from './drawn.js'

const ALL = answers(500, 360_263)

const valueOf = <T>(section: Section<T>): T | undefined => ('value' in section ? section.value : undefined)

const differ = (told: unknown, section: unknown): readonly unknown[] =>
  JSON.stringify(told) === JSON.stringify(section) ? [] : [{ told, section }]

type Sum = { readonly lei: string } | undefined

const sumOf = (section: Section<unknown>): string => (valueOf(section) as Sum)?.lei ?? '0'

const isSuspended = ({ state }: Headline): boolean => state?.state === 'suspended'

describe('the headline, of lives drawn at random,', () => {
  test('tells of the right what eligibility says, with the same reasons', () => {
    const broken = ({ answer: { headline, eligibility } }: Answered) => {
      const found = valueOf(eligibility)
      if (found === undefined) return headline.right.status === 'entitled' ? [headline.right] : []
      const right = found.entitled
        ? { status: 'entitled' }
        : { status: 'not-entitled', reasons: found.reasons.map(({ code }) => code) }
      return differ(headline.right, right)
    }
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('tells the start of the pension, and the state of the month with its first and last day', () => {
    const broken = ({ answer: { headline, entitlementStart, payment } }: Answered) => {
      const paid = valueOf(payment)
      const isGranted = paid?.month !== undefined && paid.month.state !== 'before-grant'
      return [
        ...differ(headline.grantedOn, valueOf(entitlementStart)),
        ...differ(headline.state, isGranted ? paid.month : undefined),
        ...(isGranted && !isSuspended(headline) ? differ(headline.since, paid.periodOfMonth?.from) : []),
        ...(isGranted && !isSuspended(headline) ? differ(headline.until, paid.periodOfMonth?.to) : []),
      ]
    }
    expect(breaking(ALL, broken)).toEqual([])
  })

  test('tells a suspension whole, from the day nothing was paid any more to the last such day', () => {
    const broken = ({ answer: { headline, payment } }: Answered) => {
      const { since, until } = headline
      if (!isSuspended(headline) || since === undefined) return []
      const periods = valueOf(payment)?.periods ?? []
      const lies = ({ from }: { readonly from: string }) =>
        since <= from && (until === undefined || from <= until)
      const [first, last] = [periods.findIndex(lies), periods.filter(lies).length]
      return [
        ...periods.filter(lies).flatMap(({ state }) => differ(state, 'suspended')),
        ...differ(periods[first]?.from, since),
        ...[periods[first - 1], periods[first + last]].filter(period => period?.state === 'suspended'),
      ]
    }
    expect(breaking(ALL, broken)).toEqual([])
    expect(ALL.filter(({ answer: { headline } }) => isSuspended(headline)).length).toBeGreaterThan(0)
  })

  test('lets what comes next begin on the day after the last of what is now', () => {
    const broken = ({ answer: { headline } }: Answered) =>
      headline.next && headline.until ? differ(headline.next.from, daysLater(headline.until, 1)) : []
    expect(breaking(ALL, broken)).toEqual([])
  })

  test.each(['pension', 'companionAllowance'] as const)(
    'has the sum of the section %s, or its reason',
    name => {
      const broken = ({ answer }: Answered) => {
        const [told, section] = [answer.headline[name], answer[name] as Section<unknown>]
        if ('value' in section)
          return differ('lei' in told ? told.lei : undefined, (valueOf(section) as Sum)?.lei)
        return differ(told.status, section.status)
      }
      expect(breaking(ALL, broken)).toEqual([])
    },
  )

  test('adds net and allowance to what is in hand, to the ban, and holds back what the net lacks of the gross', () => {
    const broken = ({ answer: { headline, net, companionAllowance } }: Answered) => {
      if (headline.inHand.status !== 'known') return []
      const paid = valueOf(net)
      const sum = lei(plus(decimal(paid?.net ?? '0'), decimal(sumOf(companionAllowance))))
      const held = paid ? lei(minus(decimal(paid.gross), decimal(paid.net))) : lei(whole(0))
      return [...differ(headline.inHand.lei, sum), ...(paid ? differ(headline.heldBack, held) : [])]
    }
    expect(breaking(ALL, broken)).toEqual([])
  })
})
