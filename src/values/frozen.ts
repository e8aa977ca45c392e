/** Freezes plain JSON data in depth and returns it. */
export const deepFreeze = <T>(value: T): T => {
  // A text, a number or nothing at all is frozen by itself.
  if (Object.isFrozen(value)) return value
  for (const part of Object.values(value as object)) deepFreeze(part)
  return Object.freeze(value)
}
