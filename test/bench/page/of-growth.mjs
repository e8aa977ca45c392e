import { figure, table } from './table.mjs'

const rowsOf = ([kind, rows]) =>
  rows.map(({ length, milliseconds, growth }) => [kind, figure(length), figure(milliseconds), figure(growth)])

const grown =
  title =>
  ({ of, growth }) => `## ${title}

Growth is the time of a row over that of the one above it, over how much longer it is: 1 is linear.

${table(['what', of, 'milliseconds', 'growth'], Object.entries(growth).flatMap(rowsOf))}`

const memory = ({ bytes }) => `## What an answer holds

${table(
  ['what', 'bytes of heap'],
  Object.entries(bytes).map(([name, count]) => [name, count.toLocaleString('en-US')]),
)}`

const leak = ({ kilobytesKept }) => `## What is kept for good

Kilobytes of heap more than before, after each quarter of the calls.

${table(
  ['calls', 'a quarter', 'half', 'three quarters', 'all'],
  Object.entries(kilobytesKept).map(([calls, quarters]) => [calls, ...quarters.map(figure)]),
)}`

export const GROWTH = {
  events: grown('Lives with many events'),
  months: grown('Many months'),
  memory,
  leak,
}
