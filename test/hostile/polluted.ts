/** Runs with a host that has added these names to every object, and leaves the objects as they were. */
export const whilePolluted = <T>(names: readonly string[], value: unknown, run: () => T): T => {
  const shared = Object.prototype as Record<string, unknown>
  try {
    for (const name of names) shared[name] = value
    return run()
  } finally {
    for (const name of names) Reflect.deleteProperty(shared, name)
  }
}
