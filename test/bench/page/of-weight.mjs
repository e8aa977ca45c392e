import { figure, table } from './table.mjs'

const cold = ({ nodeItself, milliseconds }) => `## Cold start

Milliseconds of processor time in a fresh process, less the ${figure(nodeItself)} of node itself. The engines have read the shared rules
and answered a case; \`assessment\`, \`companion-allowance\`, \`contestation\`, \`retirement-age\` and \`terms\` have given an answer too, the
other entries are only loaded.

${table(
  ['what', 'milliseconds'],
  Object.entries(milliseconds).map(([name, value]) => [name, figure(value)]),
)}`

const rowOf = ([name, { bytes, gzipped, hasDecimals }]) => [
  name,
  figure(bytes / 1000),
  figure(gzipped / 1000),
  hasDecimals ? 'with' : '',
]

const size = ({ ours, peers }) => `## Size

Everything that an entry hands out, minified, with its dependencies inside; a bundler drops what a page does not use.

${table(['what', 'kB', 'kB gzipped', 'decimals'], Object.entries({ ...ours, ...peers }).map(rowOf))}`

export const WEIGHT = { cold, size }
