/** How points become a pension. */
export const LAW_360_2023_AMOUNT = {
  'art. 83': 'the pension is all points times the reference point, up to a whole leu',
  'art. 84': 'the value of the reference point',
  'art. 84(2)': 'the reference point is 81 lei from 2024-09',
  'art. 84(6)': 'the pension point of the first months of 2024, in force before the rest of the law',
  'art. 85': 'annual points, their sum, the stability points, and five decimals',
  'art. 85(2)': 'annual points are the sum of the monthly points divided by 12',
  'art. 85(3)-(6)': 'stability points for contributory years over 25, 30 and 35; none for time on a pension',
  'art. 86': 'points of assimilated time from 2024-09: sick leave after work accidents, studies, child care',
  'art. 87': 'points of the potential stage, and of unemployment',
  'art. 87(1) a)': 'monthly points of the potential stage in degree I: 0.25',
  'art. 87(1) b)': 'monthly points of the potential stage in degree II: 0.20',
  'art. 87(1) c)': 'monthly points of the potential stage in degree III: 0.10',
  'art. 88': 'points added to a month: work groups, hard conditions, handicap',
} as const
