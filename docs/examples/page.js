/** A readable page from an assessment: each answer with its articles, its steps and their numbers. */
import { ACTS } from 'pensie-invaliditate'

const HEADINGS = {
  law: 'Which law applies',
  standardRetirement: 'Standard retirement age and stages',
  eligibility: 'Is there a right to the pension',
  entitlementStart: 'When the pension starts',
  potentialStage: 'Potential stage',
  points: 'Points',
  pension: 'Pension',
  companionAllowance: 'Companion allowance',
  review: 'Medical review',
  procedure: 'Terms of the procedure',
}

const isStage = value => ['years', 'months', 'days'].every(part => part in value)
const isAge = value => Object.keys(value).join() === 'years,months'
const spaced = text => text.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()

const phrase = value => {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(phrase).join('; ')
  if (typeof value !== 'object') return String(value)
  if (isStage(value)) return `${value.years}y ${value.months}m ${value.days}d`
  if (isAge(value)) return `${value.years}y ${value.months}m`
  return Object.entries(value)
    .map(([name, part]) => `${spaced(name)} ${phrase(part)}`)
    .join(', ')
}

const cited = ({ act, provision }) => `${provision} of ${ACTS[act].title}`

const stepLines = ({ rule, citation, confidence, facts, result }) => [
  `  ${rule}${confidence === 'confirmed' ? '' : ` (${confidence})`}`,
  `      from  ${phrase(facts)}`,
  `      gives ${phrase(result)}`,
  `      by    ${cited(citation)}`,
]

const openLines = ({ id, reading, others }) => [
  `  Open question ${id}: answered under the reading "${reading}".`,
  ...others.map(other => `      "${other.reading}" would give ${phrase(other.value)}`),
]

const withoutAnswer = {
  undetermined: ({ needs }) => `Still needed: ${needs.join(', ')}`,
  'not-covered': ({ what, on, knownFrom, knownUntil }) =>
    [
      `Not covered: ${what}`,
      on && `on ${on}`,
      knownFrom && `known from ${knownFrom}`,
      knownUntil && `known until ${knownUntil}`,
    ]
      .filter(Boolean)
      .join(', '),
  'not-due': ({ because }) => `Nothing is due: ${because}`,
}

const sectionLines = (name, section) => [
  '',
  HEADINGS[name] ?? name,
  '-'.repeat((HEADINGS[name] ?? name).length),
  ...('value' in section
    ? [`Answer: ${phrase(section.value)}  [${section.confidence}]`, ...section.steps.flatMap(stepLines)]
    : [withoutAnswer[section.status](section)]),
  ...(section.openQuestions ?? []).flatMap(openLines),
]

const timelineLines = ({ timeline, timelineNeeds }) => [
  '',
  'Dates',
  '-----',
  ...(timeline.length === 0 ? ['None is known yet.'] : []),
  ...timeline.map(({ on, event, actor, citation, safeOn }) => {
    const safe = safeOn ? ` (safe day: ${safeOn})` : ''
    return `${on}  ${(event + safe).padEnd(72)} ${actor.padEnd(10)} ${cited(citation)}`
  }),
  ...(timelineNeeds.length === 0 ? [] : [`For the other dates: ${timelineNeeds.join(', ')}`]),
]

/** The page, a line an element. */
export const page = ({ timeline, timelineNeeds, ...sections }) => [
  ...Object.entries(sections).flatMap(([name, section]) => sectionLines(name, section)),
  ...timelineLines({ timeline, timelineNeeds }),
]
