/** The same of the same is worked out once, and looked up afterwards. */
export const onceEach = <Given, Found>(found: (given: Given) => Found): ((given: Given) => Found) => {
  const known = new Map<Given, Found>()
  return given => {
    const before = known.get(given)
    if (before !== undefined) return before
    const now = found(given)
    known.set(given, now)
    return now
  }
}
