/** What a rule costs that notes nothing: the floor that no engine can go below. */
export const plain = {
  name: 'plain JavaScript, looked up',
  prepare:
    ({ payable }) =>
    ({ lookedUp }) =>
      payable(lookedUp),
}

/** The same from ISO dates, with annex 5, table 3 and the dated values looked up while the time runs. */
export const plainFromDates = {
  name: 'plain JavaScript, from dates',
  prepare:
    ({ payableFromDates }) =>
    ({ told }) =>
      payableFromDates(told),
}
