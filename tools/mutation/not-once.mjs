/** As src/values/once-each.ts, but worked out each time. */
export const onceEach = found => found
