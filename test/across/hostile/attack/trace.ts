const MOST_NODES = 3000

/** What an input looks like, without asking any of its getters; to see whether a call has touched it. */
export const traceOf = (root: unknown): string => {
  const seen = new Set<unknown>()
  const lines: string[] = []
  const walk = (value: unknown, name: string): void => {
    if (lines.length >= MOST_NODES) return
    if (typeof value !== 'object' || value === null) {
      lines.push(`${name}: ${typeof value} ${typeof value === 'symbol' ? '' : String(value).slice(0, 60)}`)
      return
    }
    if (seen.has(value)) return
    seen.add(value)
    try {
      lines.push(`${name}: ${Object.isFrozen(value) ? 'frozen' : 'open'} ${Object.isExtensible(value)}`)
      for (const key of Reflect.ownKeys(value).slice(0, 200)) {
        const descriptor = Reflect.getOwnPropertyDescriptor(value, key)
        if (descriptor && 'value' in descriptor) walk(descriptor.value, String(key))
        else lines.push(`${String(key)}: a getter`)
      }
    } catch {
      lines.push(`${name}: cannot be read`)
    }
  }
  walk(root, '')
  return lines.join('\n')
}
