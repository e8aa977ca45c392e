import type { Assessment } from 'pensie-invaliditate/assessment'
import type { EventAttributes } from 'ics'
import { capital } from './told.js'
import type { Labels, Letters } from './words.js'

const partsOf = (day: string): [number, number, number] =>
  day.split('-').map(Number) as [number, number, number]

/** In the morning of its day. */
const HOUR_OF_ALARM = 9

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A calendar shows one line: what is to be done, without why and where. */
const short = (text: string): string => capital(text.split(/[,;(]/)[0]?.trim() ?? text)

export interface Dated {
  readonly day: string
  readonly title: string
  readonly description: string
}

const eventOf = ({ day, title, description }: Dated, calendar: string): EventAttributes => ({
  uid: `${day}-${[...title].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4294967291, 7)}@pensie-invaliditate`,
  productId: 'pensie-invaliditate',
  calName: calendar,
  start: partsOf(day),
  // `ics` writes a duration in days as P1DT, which is none: a whole day has its end, an alarm its hours.
  end: partsOf(dayAfter(day)),
  title,
  description,
  alarms: [7, 1].map(days => ({
    action: 'display',
    description: title,
    trigger: { hours: days * 24 - HOUR_OF_ALARM, before: true },
  })),
})

/** What is to be done by a day that is not over yet: the steps, then the other dates of the person. */
export const datesToKeep = (
  answer: Assessment,
  letters: Letters,
  labels: Labels,
  asOf: string,
): readonly Dated[] => {
  const steps = answer.nextSteps.flatMap(step => {
    const day = step.safeBy ?? step.by
    const [told] = letters.paragraphs(step, { audience: 'lawyer' })
    return day && day >= asOf && told
      ? [
          {
            day,
            title: short(labels.wordFor('act-of-person', step.act)),
            description: told.text,
            by: step.by,
          },
        ]
      : []
  })
  const kept = new Set(steps.flatMap(({ day, by }) => [day, by]))
  const others = answer.timeline.flatMap(entry => {
    const [told] = letters.paragraphs(entry)
    const isOurs = entry.actor === 'person' && entry.on >= asOf && !kept.has(entry.on)
    return isOurs && told
      ? [
          {
            day: entry.safeOn ?? entry.on,
            title: short(labels.wordFor('timeline-event', entry.event)),
            description: told.text,
          },
        ]
      : []
  })
  return [...steps, ...others].sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** A calendar file of those dates, handed to the browser as a download. */
export const saveCalendar = async (dates: readonly Dated[], name: string): Promise<void> => {
  const { createEvents } = await import('ics')
  const { value, error } = createEvents(dates.map(date => eventOf(date, name)))
  if (!value) throw error ?? new Error('no calendar')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([value], { type: 'text/calendar' }))
  link.download = 'pensia-termene.ics'
  link.click()
  URL.revokeObjectURL(link.href)
}
