import type { Assessment } from 'pensie-invaliditate/assessment'
import { type Ref, ref } from 'vue'
import type * as Calendar from './calendar.js'

interface UseCalendar {
  readonly isNotSaved: Ref<boolean>
  readonly save: (
    datesOf: (calendar: typeof Calendar) => Parameters<typeof Calendar.saveCalendar>[0],
    name: string,
  ) => Promise<void>
}

/** Whether a day of the person's is not over yet. */
export const hasDatesToKeep = ({ nextSteps, timeline }: Assessment, asOf: string): boolean =>
  nextSteps.some(({ safeBy, by }) => (safeBy ?? by ?? '') >= asOf) ||
  timeline.some(({ actor, on }) => actor === 'person' && on >= asOf)

/** What writes the file is loaded when it is asked for: where the network is cut it may not be there, and that is said. */
export const useCalendar = (): UseCalendar => {
  const isNotSaved = ref(false)
  const save: UseCalendar['save'] = async (datesOf, name) => {
    try {
      const calendar = await import('./calendar.js')
      await calendar.saveCalendar(datesOf(calendar), name)
      isNotSaved.value = false
    } catch {
      isNotSaved.value = true
    }
  }
  return { isNotSaved, save }
}
