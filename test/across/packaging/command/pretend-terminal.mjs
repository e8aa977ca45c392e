// Loaded before the command: what is piped in and out passes for a terminal, so that a test can press its keys.
const columns = Number(process.env.PRETENDED_COLUMNS)
Object.assign(process.stdin, { isTTY: true, setRawMode: () => process.stdin })
for (const stream of [process.stdout, process.stderr])
  Object.assign(stream, { isTTY: true, columns, rows: 40 })
