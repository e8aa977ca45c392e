import { describe, expect, test } from 'vitest'
import {
  type Dossier,
  type DossierInForm,
  factLabel,
  type InvalidInputError,
  type Language,
  nextQuestion,
  type QuestionPath,
  withAnswer,
} from '../../../src/index.js'
import { factAt } from '../../across/soundness/paths.js'
import { faultsOf } from '../../schema/faults.js'

/** What stands in the dossier after an answer, or the codes and paths of what keeps it out. */
const read = (language: Language, id: QuestionPath, text: string, dossier: DossierInForm = {}): unknown => {
  const answer = withAnswer(dossier, id, text, { language })
  return 'issues' in answer
    ? answer.issues.map(({ path, code }) => `${path}: ${code}`)
    : factAt(answer.dossier as Dossier, id)
}

const BIRTH = 'person.birthDate'
const MONTH = 'payment.month'
const POINTS = 'contribution.points'
const STAGE = 'contribution.stageAtDecision'

describe('a day', () => {
  test.each([
    ['ro', '20.05.2026', '2026-05-20'],
    ['ro', '20/5/2026', '2026-05-20'],
    ['ro', ' 20 Mai 2026 ', '2026-05-20'],
    ['ro', '3 noiembrie 1966', '1966-11-03'],
    ['ro', '3 noi. 1966', '1966-11-03'],
    ['ro', '2026-05-20', '2026-05-20'],
    ['en', '20 May 2026', '2026-05-20'],
    ['en', 'May 20, 2026', '2026-05-20'],
    ['en', '1st of June 2026', '2026-06-01'],
    ['en', '20.05.2026', '2026-05-20'],
    ['hu', '2026. május 20.', '2026-05-20'],
    ['hu', '2026 majus 20', '2026-05-20'],
    ['hu', '2026.05.20.', '2026-05-20'],
    ['hu', '2026. 05. 20.', '2026-05-20'],
    ['hu', '2026/05/20', '2026-05-20'],
    ['hu', '20.05.2026', '2026-05-20'],
  ] as const)('in %s, "%s"', (language, text, day) => {
    expect(read(language, BIRTH, text)).toBe(day)
  })

  test.each(['ro', 'en', 'hu'] as const)('with its year last begins with the day in %s', language => {
    expect(read(language, BIRTH, '05/06/2026')).toBe('2026-06-05')
  })

  test.each([
    '30.02.2026',
    '05/20/2026',
    '20.05.26',
    '2026',
    '20 quintember 2026',
    '20 ma 2026',
    '31.12.1899',
  ])('is not "%s"', text => {
    expect(read('en', BIRTH, text)).toEqual([`${BIRTH}: not-a-date`])
  })

  test('has the names of the months of its own language alone', () => {
    expect(read('ro', BIRTH, '20 may 2026')).toEqual([`${BIRTH}: not-a-date`])
    expect(read('en', BIRTH, '20 mai 2026')).toEqual([`${BIRTH}: not-a-date`])
  })

  test('named by letters that begin two months is none', () => {
    expect(read('ro', BIRTH, '20 iu 2026')).toEqual([`${BIRTH}: not-a-date`])
    expect(read('ro', BIRTH, '20 iun 2026')).toBe('2026-06-20')
  })
})

describe('a month', () => {
  test.each([
    ['ro', 'iunie 2026'],
    ['ro', '06.2026'],
    ['ro', '6/2026'],
    ['ro', '2026-06'],
    ['en', 'June 2026'],
    ['en', 'jun 2026'],
    ['hu', '2026. június'],
    ['hu', '2026 júniusa'],
    ['hu', '2026.06.'],
  ] as const)('in %s, "%s"', (language, text) => {
    expect(read(language, MONTH, text)).toBe('2026-06')
  })

  test.each(['2026', '13.2026', '00.2026', 'iunie', '20.06.2026', '06.26'])('is not "%s"', text => {
    expect(read('ro', MONTH, text)).toEqual([`${MONTH}: not-a-month`])
  })
})

describe('a decimal', () => {
  test.each([
    ['ro', '18,34', '18.34'],
    ['ro', '18.34', '18.34'],
    ['ro', '1.234,5', '1234.5'],
    ['ro', '18,345', '18.345'],
    ['ro', '18.34567', '18.34567'],
    ['ro', '0.234', '0.234'],
    ['ro', '1.234.567', '1234567'],
    ['ro', '2.162,50 lei', '2162.50'],
    ['ro', '18,34 puncte', '18.34'],
    ['hu', '1.234,5', '1234.5'],
    ['hu', '12 345,5', '12345.5'],
    ['hu', '2162,50 lej', '2162.50'],
    ['en', '1,234.5', '1234.5'],
    ['en', '18,34', '18.34'],
    ['en', '1.234', '1.234'],
    ['en', '20', '20'],
    ['en', '007', '7'],
  ] as const)('in %s, "%s"', (language, text, decimal) => {
    expect(read(language, POINTS, text)).toBe(decimal)
  })

  test.each([
    ['ro', '1.234', ['1,234', '1234']],
    ['hu', '1.234', ['1,234', '1234']],
    ['en', '1,234', ['1.234', '1234']],
  ] as const)(
    'of which nothing says what its mark parts is refused, with both: in %s, "%s"',
    (language, text, both) => {
      const answer = withAnswer({}, POINTS, text, { language })
      expect(answer).toMatchObject({
        issues: [{ path: POINTS, code: 'ambiguous', allowed: both, typed: text }],
      })
      expect(both.map(one => read(language, POINTS, one))).toEqual(['1.234', '1234'])
    },
  )

  test.each([
    '-5',
    '1e5',
    '18,3,4',
    '1.23.456',
    'abc',
    '1 2',
    '9999999999',
    '0x10',
    '1,23456789012',
    ',5',
    '5 euro',
  ])('is not "%s"', text => {
    expect(read('ro', POINTS, text)).toEqual([`${POINTS}: not-a-decimal`])
  })
})

describe('a stage', () => {
  test.each([
    ['ro', '14 ani 8 luni', [14, 8, 0]],
    ['ro', '14 ani și 8 luni 3 zile', [14, 8, 3]],
    ['ro', '12 ANI, 7 LUNI, 24 DE ZILE', [12, 7, 24]],
    ['ro', '1 an 1 lună 1 zi', [1, 1, 1]],
    ['ro', '14-8-0', [14, 8, 0]],
    ['ro', '14-8', [14, 8, 0]],
    ['ro', '14', [14, 0, 0]],
    ['ro', '6 luni', [0, 6, 0]],
    ['en', '14 years and 8 months', [14, 8, 0]],
    ['en', '1 year 2 days', [1, 0, 2]],
    ['hu', '14 év 8 hónap', [14, 8, 0]],
    ['hu', '14 ev es 8 honap', [14, 8, 0]],
  ] as const)('in %s, "%s"', (language, text, [years, months, days]) => {
    expect(read(language, STAGE, text)).toEqual({ years, months, days })
  })

  test.each([
    ['14 ani 13 luni', 'months'],
    ['14 ani 8 luni 30 zile', 'days'],
    ['100 ani', 'years'],
    ['99999999999999999999999999 ani', 'years'],
  ])('whose numbers are too big is a fault of its part: %s', (text, part) => {
    expect(read('ro', STAGE, text)).toEqual([`${STAGE}.${part}: out-of-range`])
  })

  test.each(['14 ani 8', '14,5 ani', '14 ani 3 ani', 'ani', '14 years', '1-2-3-4', '-14'])(
    'is not "%s"',
    text => {
      expect(read('ro', STAGE, text)).toEqual([`${STAGE}: not-an-object`])
    },
  )
})

describe('a choice', () => {
  test.each([
    ['ro', 'person.sex', 'femeie', 'female'],
    ['ro', 'person.sex', 'FEMININ', 'female'],
    ['ro', 'person.sex', 'F', 'female'],
    ['ro', 'person.sex', 'barbat', 'male'],
    ['en', 'person.sex', 'woman', 'female'],
    ['hu', 'person.sex', 'no', 'female'],
    // férfi
    ['hu', 'person.sex', 'F', 'male'],
    ['ro', 'incapacity.degree', 'gradul II', 'II'],
    ['ro', 'incapacity.degree', 'ii', 'II'],
    ['ro', 'incapacity.degree', '2', 'II'],
    ['hu', 'incapacity.degree', 'I.', 'I'],
    ['en', 'incapacity.degree', 'degree 3', 'III'],
    ['ro', 'incapacity.cause', 'sida', 'aids'],
    ['ro', 'incapacity.cause', 'boala profesionala', 'occupational-disease'],
    ['en', 'incapacity.cause', 'cancer', 'neoplasm'],
    ['ro', 'scheme', 'public', 'public'],
  ] as const)('in %s, of %s: "%s"', (language, id, text, word) => {
    expect(read(language, id, text)).toBe(word)
  })

  test.each([
    ['ro', 'incapacity.degree', 'gradul', ['I', 'II', 'III']],
    ['ro', 'incapacity.cause', 'boală', ['occupational-disease', 'ordinary-disease']],
    ['ro', 'incapacity.cause', 'accident', ['work-accident', 'accident-outside-work']],
  ] as const)(
    'that fits several is refused with those: in %s, of %s, "%s"',
    (language, id, text, allowed) => {
      expect(withAnswer({}, id, text, { language })).toMatchObject({
        issues: [{ code: 'ambiguous', allowed }],
      })
    },
  )

  test('that begins one and is a word of another is not guessed', () => {
    const asked = { events: [{ id: 'suspension-requested' }] } as const
    expect(withAnswer(asked, 'events.0.what', 'pensia', { language: 'ro' })).toMatchObject({
      issues: [{ code: 'ambiguous', allowed: ['pension', 'both'] }],
    })
    expect(read('ro', 'events.0.what', 'numai pensia', asked)).toBe('pension')
  })

  test('that is none is told with all there are', () => {
    expect(withAnswer({}, 'person.sex', 'x', { language: 'ro' })).toMatchObject({
      issues: [{ path: 'person.sex', code: 'not-allowed', allowed: ['female', 'male'], typed: 'x' }],
    })
  })

  test.each([
    ['ro', 'DA', true],
    ['ro', 'nu', false],
    ['en', 'Yes', true],
    ['en', 'no', false],
    ['hu', 'igen', true],
    ['hu', 'nem', false],
  ] as const)('of yes and no: in %s, "%s"', (language, text, answer) => {
    expect(read(language, 'incapacity.irreversible', text)).toBe(answer)
  })

  test('of yes and no in another language is none', () => {
    expect(read('hu', 'incapacity.irreversible', 'da')).toEqual(['incapacity.irreversible: not-a-boolean'])
  })
})

describe('what happened', () => {
  const missed = { events: [{ id: 'review-missed', on: '2026-05-10' }] } as const

  test('is typed by its words, and put behind the events there are', () => {
    const { dossier } = withAnswer(missed, 'events.1.id', 'decesul pensionarului', { language: 'ro' }) as {
      dossier: DossierInForm
    }
    expect(dossier).toEqual({ events: [missed.events[0], { id: 'death' }] })
    expect(nextQuestion(dossier)?.id).toBe('events.1.on')
    expect(read('ro', 'events.1.on', '1 iunie 2026', dossier)).toBe('2026-06-01')
  })

  test('where it is nothing more, is put nowhere, and the question is settled', () => {
    expect(withAnswer(missed, 'events.1.id', 'nimic altceva', { language: 'ro' })).toEqual({
      dossier: missed,
      settled: 'events.1.id',
    })
    expect(withAnswer({}, 'events.0.id', 'semmi', { language: 'hu' })).toEqual({
      dossier: {},
      settled: 'events.0.id',
    })
  })

  test('cannot be nothing where an event is told; left blank, the event is taken out', () => {
    expect(read('ro', 'events.0.id', 'nimic', missed)).toEqual(['events.0.id: not-allowed'])
    expect(withAnswer(missed, 'events.0.id', '', { language: 'ro' })).toEqual({ dossier: {} })
  })

  test('is no fact of an event that there is not', () => {
    const wrong = (id: QuestionPath): readonly string[] =>
      faultsOf(() => withAnswer(missed, id, 'x', { language: 'ro' }))
    expect(wrong('events.1.on')).toEqual(['id: not-allowed'])
    expect(wrong('events.1.degree')).toEqual(['id: not-allowed'])
    expect(wrong('events.2.id')).toEqual(['id: not-allowed'])
  })
})

const born: Dossier = { person: { birthDate: '1966-05-10' }, medicalDecision: { issuedOn: '2026-05-10' } }

describe('an answer beside other facts', () => {
  test.each(['', '  ', '\u00A0\n'])('that is blank takes the fact out, and an empty part with it', text => {
    expect(withAnswer(born, 'person.birthDate', text, { language: 'ro' })).toEqual({
      dossier: { medicalDecision: { issuedOn: '2026-05-10' } },
    })
  })

  test('is in the place of the one before it', () => {
    expect(read('ro', 'person.birthDate', '11.05.1966', born)).toBe('1966-05-11')
  })

  test('that contradicts them is told where', () => {
    expect(withAnswer(born, 'person.birthDate', '20.05.2027', { language: 'ro' })).toMatchObject({
      issues: [{ path: 'medicalDecision.issuedOn', code: 'not-after-birth', otherPath: 'person.birthDate' }],
    })
    expect(read('ro', 'medicalDecision.communicatedOn', '09.05.2026', born)).toEqual([
      'medicalDecision.communicatedOn: before-earlier-event',
    ])
  })

  test('leaves the dossier given as it is, and gives a frozen one', () => {
    const given = structuredClone(born)
    const answer = withAnswer(given, 'person.sex', 'F', { language: 'ro' }) as { dossier: DossierInForm }
    expect(given).toEqual(born)
    expect(Object.isFrozen(given)).toBe(false)
    expect([answer, answer.dossier, answer.dossier.person].every(Object.isFrozen)).toBe(true)
    expect(Object.getPrototypeOf(answer.dossier.person)).toBe(Object.prototype)
  })
})

describe('wrong arguments', () => {
  const wrong = (...given: readonly unknown[]): readonly string[] =>
    faultsOf(() => (withAnswer as (...given: readonly unknown[]) => unknown)(...given))

  test('are told by their paths, all together', () => {
    expect(wrong({ person: 3 }, 'person.x', 5, { language: 'fr' })).toEqual([
      'person: not-an-object',
      'id: not-allowed',
      'text: not-text',
      'options.language: not-allowed',
    ])
    expect(wrong()).toEqual([': missing', 'id: missing', 'text: missing', 'options: missing'])
  })

  test('of any length are answered at once', () => {
    const long = '1'.repeat(100_000)
    for (const id of [BIRTH, MONTH, POINTS, STAGE, 'person.sex', 'events.0.id'] as const) {
      const answer = withAnswer({}, id, `${long} ${long}`, { language: 'ro' })
      expect('issues' in answer && answer.issues.length).toBe(1)
    }
    const blanks = withAnswer({}, POINTS, ' '.repeat(100_000), { language: 'ro' })
    expect(blanks).toEqual({ dossier: {} })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a choice named %s is none',
    text => {
      expect(read('en', 'person.sex', text)).toEqual(['person.sex: not-allowed'])
      expect(read('en', STAGE, `14 ${text}`)).toEqual([`${STAGE}: not-an-object`])
    },
  )

  test('keep the allowed values as data', () => {
    try {
      withAnswer({}, 'person.sex', 'x', { language: 'fr' as 'ro' })
    } catch (error) {
      expect((error as InvalidInputError).issues[0]?.allowed).toEqual(['ro', 'en', 'hu'])
    }
    expect(factLabel('person.sex', { language: 'ro' }).choices).toEqual({
      female: 'feminin',
      male: 'masculin',
    })
  })
})
