/** art. 98(1) a) -> art. 98 alin. (1) lit. a); annex 1 art. 41 -> art. 41 din anexa nr. 1 */
export const articles = (provision: string): string =>
  provision
    .replace(/annex (\d+) (art\. \d+)/g, '$2 din anexa nr. $1')
    .replace(/annex (\d+)/g, 'anexa nr. $1')
    .replace(/(art\. [\dIVXL-]+)\(/g, '$1 alin. (')
    .replace(/ pt (\d+)/g, ' pct. $1')
    .replace(/ ([a-z])\)/g, ' lit. $1)')
    .replace(/table (\d+)/g, 'tabelul nr. $1')

/** art. 71 alin. (1), (3), (6) -> art. 71 alin. (1), (3) și (6) */
export const withAnd = (items: string): string => items.replace(/, (?=[^,]*$)/, ' și ')
