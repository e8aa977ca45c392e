interface Place {
  readonly line: number
  readonly column: number
}

/** Where the parser of the browser stopped, where it says so; its own words are English. */
export const placeOfFault = (text: string, { message }: Error): Place | undefined => {
  const told = /position (\d+)/.exec(message)?.[1]
  if (told === undefined && !message.includes('end of JSON')) return undefined
  const before = text.slice(0, told === undefined ? text.length : Number(told)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
