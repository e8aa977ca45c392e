import { type Ref, ref } from 'vue'
import { saveCalendar } from './calendar.js'

interface UseCalendar {
  readonly isNotSaved: Ref<boolean>
  readonly save: (...of: Parameters<typeof saveCalendar>) => Promise<void>
}

/** What writes the file is loaded when it is asked for: where the network is cut it may not be there, and that is said. */
export const useCalendar = (): UseCalendar => {
  const isNotSaved = ref(false)
  const save: UseCalendar['save'] = async (dates, name) => {
    try {
      await saveCalendar(dates, name)
      isNotSaved.value = false
    } catch {
      isNotSaved.value = true
    }
  }
  return { isNotSaved, save }
}
