/** A run that is put on record. */
export const FULL = {
  rounds: 11,
  milliseconds: 150,
  warmUpMilliseconds: 5000,
  longestMilliseconds: 5000,
  cases: 1000,
  casesInARound: 90,
  lengthsOfLives: [1, 10, 100, 1000],
  lengthsOfSpans: [12, 60, 180],
  answersKept: 1000,
  calls: 1_000_000,
  assessments: 8000,
}

/** A look while working: the same in short, with more noise. */
export const QUICK = {
  ...FULL,
  rounds: 7,
  milliseconds: 80,
  warmUpMilliseconds: 3000,
  cases: 175,
  casesInARound: 25,
  lengthsOfLives: [1, 10, 100],
  lengthsOfSpans: [12, 60],
  answersKept: 200,
  calls: 20_000,
  assessments: 400,
}
