import { expect, test } from 'vitest'
import { assess, type Dossier, explain } from '../../src/index.js'
import { MAN } from '../assessment/next-steps/lives.js'

const suspended: Dossier = {
  ...MAN,
  incapacity: { degree: 'I', cause: 'ordinary-disease' },
  events: [{ id: 'suspension-requested', on: '2026-02-10', what: 'pension' }],
  payment: { month: '2026-07' },
}

test.each([
  ['ro', 'Acum nu se plătește nimic', 'Indemnizația pentru însoțitor se plătește în continuare: 2.163 lei'],
  ['en', 'Nothing is paid now', 'is paid on: 2,163 lei for July 2026'],
  ['hu', 'Most semmit nem fizetnek', 'tovább fizetik: 2026 júliusában 2163 lej'],
] as const)('the letter in %s tells the allowance that is paid on beside a suspended pension', (...row) => {
  const [language, nothing, allowance] = row
  const letterOf = (dossier: Dossier) => explain(assess(dossier), { language, audience: 'person' }).join('\n')
  expect(letterOf(suspended)).toContain(allowance)
  expect(letterOf(suspended)).not.toContain(nothing)
  const whole = { ...suspended, events: [{ ...suspended.events![0]!, what: 'both' }] } as Dossier
  expect(letterOf(whole)).toContain(nothing)
})
