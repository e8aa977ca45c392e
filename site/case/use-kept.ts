import { onBeforeUnmount, onMounted, type Ref, shallowRef } from 'vue'
import { fromFragment, inFragment, type Kept, NOTHING_KEPT } from './kept.js'

interface UseKept {
  readonly kept: Ref<Kept>
  readonly isUnreadable: Ref<boolean>
  /** Keeps it as a step of its own: the Back button of the browser comes back to what was before. */
  readonly keep: (next: Kept) => void
  /** Whether a step back stays on this page. */
  readonly canGoBack: () => boolean
}

/** The state of a calculator, kept in the fragment of the address. */
export const useKept = (onChange: (steppedFrom?: Kept) => void): UseKept => {
  const kept = shallowRef<Kept>(NOTHING_KEPT)
  const isUnreadable = shallowRef(false)
  let depth = 0
  let lastRead: string | undefined

  const read = (steppedFrom?: Kept): void => {
    if (location.hash === lastRead) return
    lastRead = location.hash
    const found = fromFragment(location.hash)
    isUnreadable.value = found === 'unreadable'
    kept.value = found === undefined || found === 'unreadable' ? NOTHING_KEPT : found
    onChange(steppedFrom)
  }
  const steppedInHistory = (): void => {
    depth = Math.max(0, depth - 1)
    read(kept.value)
  }
  const changedByHand = (): void => read()
  onMounted(() => {
    // A page router that answers to steps with a state of its own leaves those without one alone.
    history.replaceState(null, '', location.href)
    window.addEventListener('popstate', steppedInHistory)
    window.addEventListener('hashchange', changedByHand)
    read()
  })
  onBeforeUnmount(() => {
    window.removeEventListener('popstate', steppedInHistory)
    window.removeEventListener('hashchange', changedByHand)
  })

  const keep = (next: Kept): void => {
    history.pushState(null, '', inFragment(next))
    lastRead = location.hash
    depth += 1
    isUnreadable.value = false
    kept.value = next
    onChange()
  }
  return { kept, isUnreadable, keep, canGoBack: () => depth > 0 }
}
