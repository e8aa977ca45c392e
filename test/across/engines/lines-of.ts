const END_OF_LINE = 0x0a

/** Lines as bytes: a reader of text would also end a line where an answer holds another of Unicode's ends of lines. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const part of stream) {
    let from = 0
    for (let end = part.indexOf(END_OF_LINE); end >= 0; end = part.indexOf(END_OF_LINE, from)) {
      yield Buffer.concat([...begun, part.subarray(from, end)])
      begun = []
      from = end + 1
    }
    if (from < part.length) begun.push(part.subarray(from))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}
