/**
 * The least whole number from `from` to `to` for which a condition holds, where it goes on holding from there;
 * `undefined` where it holds for none.
 */
export const leastWhere = (
  from: number,
  to: number,
  holds: (candidate: number) => boolean,
): number | undefined => {
  if (from > to || !holds(to)) return undefined
  let fails = from - 1
  let held = to
  while (held - fails > 1) {
    const middle = Math.floor((fails + held) / 2)
    if (holds(middle)) held = middle
    else fails = middle
  }
  return held
}
