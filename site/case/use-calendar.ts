import type { Assessment } from 'pensie-invaliditate/assessment'
import { type Ref, ref } from 'vue'
import type { Dated } from './calendar.js'
import type { Labels, Letters } from './words.js'

/** The days themselves, or an answer that has them. */
type Source =
  | readonly Dated[]
  | {
      readonly answer: Assessment
      readonly letters: Letters
      readonly labels: Labels
      readonly asOf: string
    }

interface UseCalendar {
  readonly isNotSaved: Ref<boolean>
  readonly save: (source: Source, name: string) => Promise<void>
}

/** Whether a day of the person's is not over yet. */
export const hasDatesToKeep = ({ nextSteps, timeline }: Assessment, asOf: string): boolean =>
  nextSteps.some(({ safeBy, by }) => (safeBy ?? by ?? '') >= asOf) ||
  timeline.some(({ actor, on }) => actor === 'person' && on >= asOf)

/** What writes the file is loaded when it is asked for: where the network is cut it may not be there, and that is said. */
export const useCalendar = (): UseCalendar => {
  const isNotSaved = ref(false)
  const save: UseCalendar['save'] = async (source, name) => {
    try {
      const { datesToKeep, saveCalendar } = await import('./calendar.js')
      const dates =
        'answer' in source ? datesToKeep(source.answer, source.letters, source.labels, source.asOf) : source
      await saveCalendar(dates, name)
      isNotSaved.value = false
    } catch {
      isNotSaved.value = true
    }
  }
  return { isNotSaved, save }
}
