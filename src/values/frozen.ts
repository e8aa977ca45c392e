/** Freezes plain JSON data in depth and returns it. */
export const deepFreeze = <T>(value: T): T => {
  // A text or a number is frozen by itself; to ask the host so of each takes longer than all the rest.
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (Array.isArray(value)) for (const part of value) deepFreeze(part)
  else for (const name of Object.keys(value)) deepFreeze((value as Readonly<Record<string, unknown>>)[name])
  return Object.freeze(value)
}
