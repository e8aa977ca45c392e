/**
 * annex 1 art. 41 -> art. 41 of annex 1; art. 76(1), table 3 -> table 3 of art. 76(1); art. 98(1) a) -> art. 98(1)(a); art. 60 pt 1 c) -> art. 60, point 1(c);
 * a, b, c -> a, b and c
 */
export const articles = (provision: string): string =>
  provision
    .replace(/^(annex \d+) (art\. \d+)$/, '$2 of $1')
    .replace(/^(.+), (table \d+)$/, '$2 of $1')
    .replace(/ pt (\d+)/g, ', point $1')
    .replace(/ ([a-z])\)/g, '($1)')
    .replace(/, (?=[^,]+$)(?!point )/, ' and ')
