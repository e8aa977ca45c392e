import { describe, expect, test } from 'vitest'
import { amounts, assess, assessSystems, type CivilMonth, type Dossier, explain } from '../../../src/index.js'
import { man } from '../payment/lives.js'

/** Example 12: stability 6.25, 46.25 x 81 = 3,746.25: 3,747 lei. */
const OF_1962: Dossier = {
  scheme: 'public',
  person: { sex: 'male', birthDate: '1962-03-03' },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2024-11-11' },
  application: { registeredOn: '2024-11-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 36 },
    stageAtGrant: { years: 36 },
    contributoryStage: { years: 35 },
    points: '40',
  },
}

const netIn = (dossier: Dossier, month: CivilMonth): unknown => {
  const { net } = assess({ ...dossier, payment: { ...dossier.payment, month } })
  if (net.value !== undefined) return net.value.net
  return net.status === 'not-due' ? net.because : net.status === 'not-covered' ? net.what : net.needs
}

describe('what is paid out of the pension of a dossier', () => {
  test('example 12: 3,747 gross, 3,605 in hand in December 2025; before August 2025 no contribution', () => {
    expect(netIn(OF_1962, '2025-12')).toBe('3605.00')
    // 10% of 747 is 74.70.
    expect(netIn(OF_1962, '2025-07')).toBe('3672.00')
  })

  test('goes by the certificate in the dossier: 3,747 less 75', () => {
    const person = { ...OF_1962.person, handicapCertificate: 'grave' } as const
    expect(netIn({ ...OF_1962, person }, '2025-12')).toBe('3672.00')
  })

  test('is not due where the pension is not, for the same reason', () => {
    const events = [{ id: 'examination-refused', on: '2025-11-11' }] as const
    expect(netIn({ ...OF_1962, events }, '2025-11')).toBe('3605.00')
    expect(netIn({ ...OF_1962, events }, '2025-12')).toBe('payment-suspended')
    expect(netIn(OF_1962, '2024-10')).toBe('before-the-grant')
    const ended = [{ id: 'review-decision', on: '2025-11-11', degree: 'none' }] as const
    expect(netIn({ ...OF_1962, events: ended }, '2025-12')).toBe('payment-ended')
  })

  test('waits for the facts of the pension, never for a certificate, and takes no bound of the gross for its own', () => {
    const { points: _, ...contribution } = OF_1962.contribution ?? {}
    expect(netIn({ ...OF_1962, contribution }, '2025-12')).toEqual(['contribution.points'])
    // After the conversion, 2027-03-03, the gross is at least 3,747 lei.
    const { pension, net } = assess({ ...OF_1962, payment: { month: '2027-04', pointValue: '81' } })
    expect(pension).toMatchObject({ needs: ['payment.oldAgeLei'], atLeast: expect.any(String) as string })
    expect(net).toMatchObject({ status: 'undetermined', needs: ['payment.oldAgeLei'] })
    expect(Object.keys(net)).not.toContain('atLeast')
  })

  test('is refused for a notary, whose own system nobody told of', () => {
    const notary: Dossier = {
      scheme: 'notaries',
      person: { sex: 'male', birthDate: '1970-01-01', notaryAtDecision: true },
      incapacity: { degree: 'II', cause: 'ordinary-disease' },
      medicalDecision: { issuedOn: '2021-03-01' },
      application: { registeredOn: '2021-03-15', grantedOn: '2021-03-15' },
      contribution: { stageAtDecision: { years: 20 }, stageAtGrant: { years: 20 }, points: '20' },
      payment: { pointValue: '100' },
    }
    expect(netIn(notary, '2024-05')).toBe('net-of-notaries-pension')
  })
})

describe('arrears', () => {
  /** Example 2: asked back on 2025-11-20, due from 2025-06-01 again. */
  const askedBack: Dossier = {
    ...man,
    events: [
      { id: 'suspension-requested', on: '2025-05-10' },
      { id: 'resumption-requested', on: '2025-11-20' },
    ],
  }

  test('are not reckoned by month, and that is said', () => {
    expect(netIn(askedBack, '2025-05')).toBe('2066.00')
    expect(netIn(askedBack, '2025-06')).toBe('net-of-arrears')
    expect(netIn(askedBack, '2025-12')).toBe('2066.00')
  })

  test('of a judgment that reaches back neither, until the month of the judgment', () => {
    const events = [
      { id: 'review-decision', on: '2026-02-03', degree: 'none' },
      { id: 'judgment', on: '2026-06-10', degree: 'II', effectiveFrom: '2026-03-01', replaces: '2026-02-03' },
    ] as const
    expect(netIn({ ...man, events }, '2026-02')).toBe('2066.00')
    expect(netIn({ ...man, events }, '2026-04')).toBe('net-of-arrears')
    expect(netIn({ ...man, events }, '2026-07')).toBe('2066.00')
  })

  test('are left out of what months come to in hand, and not of the pension', () => {
    const { value } = amounts(askedBack, { from: '2025-04', to: '2025-12' })
    // April, May and December are paid month by month; the other six come back.
    expect(value.sum).toEqual({ pension: '18594.00', companionAllowance: '0.00', net: '6198.00' })
    expect(value.months.map(({ net, netNotComputed }) => net ?? netNotComputed)).toEqual([
      '2066.00',
      '2066.00',
      ...Array.from({ length: 6 }, () => 'net-of-arrears'),
      '2066.00',
    ])
    expect(explain(amounts(askedBack, { from: '2025-05', to: '2025-06' }), { language: 'en' })[0]).toContain(
      'What is paid out in hand is not known, and not in that sum, for June 2025',
    )
  })
})

describe('what months come to', () => {
  test('has gross and in hand beside each other: July 2025 without the contribution, August with it', () => {
    const { value } = amounts(OF_1962, { from: '2025-07', to: '2025-08' })
    expect(value.months.map(({ pension, net }) => [pension, net])).toEqual([
      ['3747.00', '3672.00'],
      ['3747.00', '3605.00'],
    ])
    expect(value.sum).toEqual({ pension: '7494.00', companionAllowance: '0.00', net: '7277.00' })
  })

  test('adds nothing for a month in which nothing is due', () => {
    const { value } = amounts(OF_1962, { from: '2024-10', to: '2024-10' })
    expect(value.months).toEqual([{ month: '2024-10', state: { state: 'before-grant' } }])
    expect(value.sum.net).toBe('0.00')
  })
})

describe('several pensions of one person', () => {
  const inTwo = (other: Dossier): unknown => {
    const answers = assessSystems({
      shared: { payment: { month: '2025-12' } },
      systems: { one: { ...OF_1962 }, other },
    })
    const net = answers['one']?.net ?? {}
    return net.value !== undefined ? net.value.net : net
  }

  test('are refused by name: nobody told for whom the part that is free counts', () => {
    expect(inTwo(man)).toMatchObject({
      status: 'not-covered',
      what: 'net-of-several-pensions',
      on: '2025-12-01',
    })
  })

  test('are one where the other is not paid', () => {
    const missed = [{ id: 'review-missed', on: '2025-06-10' }] as const
    expect(inTwo({ ...man, events: missed })).toBe('3605.00')
  })

  test('wait for the facts of the other', () => {
    const { contribution: _, ...unknown } = man
    expect(inTwo(unknown)).toMatchObject({
      status: 'undetermined',
      needs: expect.arrayContaining(['systems.other.contribution.stageAtDecision']) as string[],
    })
  })
})

describe('the letter', () => {
  test.each([
    [
      'en',
      'For December 2025 you are due 3,605 lei in hand: the invalidity pension in degree II, 3,747 lei gross, of which 142 lei is held back.',
      'For December 2025: of the pension you get 3,605 lei in hand: from 3,747 lei of pension 75 lei of health contribution and 67 lei',
    ],
    [
      'ro',
      'În decembrie 2025 vi se cuvin 3.605 lei în mână: pensia de invaliditate de gradul II, 3.747 lei brut, din care se rețin 142 lei.',
      'În decembrie 2025: din pensie primiți în mână 3.605 lei: din pensia de 3.747 lei se rețin 75 lei contribuție',
    ],
    [
      'hu',
      '2025 decemberében Önnek kézhez 3605 lej jár: II. fokozatú rokkantsági nyugdíj, bruttó 3747 lej, amelyből 142 lej a levonás.',
      '2025 decemberében: Ön a nyugdíjból 3605 lejt kap kézhez: a 3747 lejes nyugdíjból 75 lej egészségbiztosítási',
    ],
  ] as const)('in %s says first what is got, and to the person why it is less', (language, first, why) => {
    const answer = assess({ ...OF_1962, payment: { month: '2025-12' } })
    expect(explain(answer, { language })[1]).toBe(first)
    const letter = explain(answer, { language, audience: 'person' })
    expect([letter[1], letter.join('\n')]).toEqual([first, expect.stringContaining(why)])
  })
})
