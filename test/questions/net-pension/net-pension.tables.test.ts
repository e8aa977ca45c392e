import { describe, expect, test } from 'vitest'
import { type CivilMonth, type DecimalString, netPension } from '../../../src/index.js'
import { NET_PARAMETERS } from '../../../src/questions/net-pension/parameters.js'

const held = (month: CivilMonth, grossLei: DecimalString): string => {
  const { healthContribution, incomeTax } = netPension({ month, grossLei }).value
  return `${Number(healthContribution)} ${Number(incomeTax)}`
}

describe('the parameters', () => {
  test('as the handbook of the law has them, row by row', () => {
    expect(
      NET_PARAMETERS.rows.map(({ from, to, value, confidence }) =>
        [from, to, ...Object.values(value), confidence].join(' '),
      ),
    ).toEqual([
      '2011-01-01 2015-12-31 1000 16 740 5.5 confirmed',
      '2016-01-01 2016-12-31 1050 16 872 5.5 derived',
      '2017-01-01 2017-01-31 1100 16 918 5.5 derived',
      '2017-02-01 2017-12-31 2000 16 confirmed',
      '2018-01-01 2021-12-31 2000 10 derived',
      '2022-01-01 2022-12-31 2000 10 derived',
      '2023-01-01 2024-09-30 2000 10 derived',
      '2024-10-01 2025-07-31 3000 10 confirmed',
      '2025-08-01 2027-12-31 3000 10 3000 10 confirmed',
    ])
  })

  // By hand for 5,000 lei, the contribution first, then the tax on what is left above the free part.
  test.each([
    ['2015-12', '2016-01', '234 603', '227 596'], // 5.5% of 4,260 = 234.30; 16% of 3,766. 5.5% of 4,128 = 227.04; 16% of 3,723
    ['2016-12', '2017-01', '227 596', '225 588'], // 5.5% of 4,082 = 224.51; 16% of 3,675
    ['2017-01', '2017-02', '225 588', '0 480'], // 16% of 3,000
    ['2017-12', '2018-01', '0 480', '0 300'], // 10% of 3,000
    ['2021-12', '2022-01', '0 300', '0 300'],
    ['2022-12', '2023-01', '0 300', '0 300'],
    ['2024-09', '2024-10', '0 300', '0 200'], // 10% of 2,000
    ['2025-07', '2025-08', '0 200', '200 180'], // 10% of 2,000; 10% of 1,800
  ] as const)('on the eve of %s and in %s', (eve, month, before, after) => {
    expect([held(eve, '5000'), held(month, '5000')]).toEqual([before, after])
  })

  // At the limit nothing is owed; ten lei above it 55 bani or more, a leu, of health and 10% or 16% of ten or nine.
  test.each([
    ['2011-01', '740', '0 0', '750', '1 0'],
    ['2011-01', '1014', '15 0', '1017', '15 0'], // 5.5% of 274 = 15.07; 14 - 15 is less than nothing; 16% of 2 = 0.32
    ['2011-01', '1018', '15 0', '1019', '15 1'], // 16% of 3 = 0.48; of 4 = 0.64
    ['2016-01', '872', '0 0', '882', '1 0'],
    ['2017-01', '918', '0 0', '928', '1 0'],
    ['2017-02', '2003', '0 0', '2004', '0 1'], // 16% of 3 = 0.48; of 4 = 0.64
    ['2018-01', '2005', '0 0', '2006', '0 1'], // 0.50 and 0.60
    ['2024-10', '3005', '0 0', '3006', '0 1'],
    ['2025-08', '3005', '0 0', '3006', '1 0'],
  ] as const)('at their limits in %s: %s lei gives %s, %s lei %s', (month, at, none, above, some) => {
    expect([held(month, at), held(month, above)]).toEqual([none, some])
  })
})
