/** A table of Markdown; figures stand to the right, as all but the first column are. */
export const table = (head, rows) => {
  const line = cells => `| ${cells.join(' | ')} |`
  const rule = head.map((_, place) => (place === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** Three digits that count, without an exponent: 0.0143, 84, 5,180. */
export const figure = value =>
  value === undefined ? '' : value.toLocaleString('en-US', { maximumSignificantDigits: 3 })
