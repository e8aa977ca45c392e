/** What an article says, in a line of our own words; never its text. */
export type Gists = Readonly<Record<string, string>>

/** Stands where nobody told us what an article says: an article that is named is not one that was read. */
export const NOT_READ = 'not read here'
export type NotRead = typeof NOT_READ
