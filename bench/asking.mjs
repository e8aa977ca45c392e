/**
 * What it costs to answer dossiers of which little is known, against a full one, in one run: `npm run bench:asking`.
 * Each round answers every dossier once, so that whatever slows the machine slows all of them; the medians of all
 * rounds are held against that of the full dossier.
 */
import { assess } from 'pensie-invaliditate'

const FULL = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '1966-05-10', notaryAtDecision: false },
  incapacity: { degree: 'II', cause: 'ordinary-disease' },
  medicalDecision: { issuedOn: '2026-05-10' },
  application: { registeredOn: '2026-05-20' },
  insurance: { insuredAtDecision: false },
  contribution: {
    stageAtDecision: { years: 20 },
    stageAtGrant: { years: 20 },
    contributoryStage: { years: 20 },
    points: '18.34567',
  },
  payment: { month: '2026-06' },
}

const { scheme, person, medicalDecision, application } = FULL

/** [what is known, the dossier, at most so many times a full one] */
const DOSSIERS = [
  ['everything', FULL, 1],
  ['nothing', {}, 4],
  ['the scheme alone', { scheme }, 2],
  [
    'half: the person and the days, no cause, stage, points or month',
    { scheme, person, medicalDecision, application },
    2,
  ],
  [
    'half: the sums, no day of birth, decision or grant',
    { scheme, incapacity: FULL.incapacity, contribution: FULL.contribution, payment: FULL.payment },
    2,
  ],
  [
    'half, of Law 263/2010: neither sex, degree, cause nor decision',
    {
      scheme,
      person: { birthDate: '1966-05-10' },
      application: { registeredOn: '2016-05-20' },
      payment: FULL.payment,
    },
    2,
  ],
]

const ROUNDS = 400
const WARM_UP = 60

const milliseconds = dossier => {
  const start = process.hrtime.bigint()
  assess(dossier)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = times => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]

const times = DOSSIERS.map(() => [])
for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
  for (const [place, [, dossier]] of DOSSIERS.entries()) {
    const time = milliseconds(dossier)
    if (round >= WARM_UP) times[place].push(time)
  }
}

const [full, ...others] = times.map(median)
console.log(`everything: ${full.toFixed(2)} ms; ${ROUNDS} rounds, medians; node ${process.version}`)
let isWithin = true
for (const [place, time] of others.entries()) {
  const [known, , most] = DOSSIERS[place + 1]
  const ratio = time / full
  isWithin &&= ratio <= most
  console.log(`${ratio.toFixed(2)} times a full one (at most ${most}): ${known}`)
}
process.exitCode = isWithin ? 0 : 1
