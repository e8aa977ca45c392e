import type { DescribedSource, FigureSource } from '../../law/figure-source.js'
import { articles } from './articles.js'
import { list } from './forms.js'

const DESCRIBED: Readonly<Record<DescribedSource, string>> = {
  'art. 170 of Law 263/2010 put off to 2013 by GEO 80/2010':
    'Government Emergency Ordinance 80/2010, which put off art. 170 of Law 263/2010 to 1 January 2013',
  'emergency ordinance of December 2021': 'the emergency ordinance of December 2021',
  'GEO 115/2023; amount paid in 2024, 2025 and 2026':
    'Government Emergency Ordinance 115/2023 and the amount paid in 2024, 2025 and 2026',
  'press of 2018; kept by GEO 114/2018': 'the press of 2018; kept by Government Emergency Ordinance 114/2018',
  'press of January 2017 and of 2018': 'the press of January 2017 and of 2018',
  'art. 100(1) of the Fiscal Code; the rate of 10% not read':
    'art. 100(1) of the Fiscal Code, of which the rate of 10% could not be read',
  'Bistrița county house of 2017-02-02':
    'a notice of the pension house of Bistrița-Năsăud county of 2 February 2017',
  'GEO 130/2021, struck down by decision 650/2022 and given back':
    'a Government press release of 15 February 2023 on what was held under Government Emergency Ordinance 130/2021 and given back',
  'Giurgiu county house on the Fiscal Code of 2003':
    'the pension house of Giurgiu county on the Fiscal Code of 2003',
  'Law 141/2025 art. II and notice of August 2025; its end from the press':
    'art. II of Law 141/2025 and the notice of the national pension house of August 2025, the end date being the one announced in the press',
  'press of January 2017; pension point of 871.7 lei rounded up':
    'the press of January 2017, and the pension point of 871.70 lei rounded up',
  'press of January 2017; pension point of 917.5 lei rounded up':
    'the press of January 2017, and the pension point of 917.50 lei rounded up',
  'press of October 2024 on art. 100(1) of the Fiscal Code':
    'the press of October 2024 on art. 100(1) of the Fiscal Code',
  'given by the caller': 'given with the facts of the case',
  'GD 146/2026; no end is published: known until the end of 2026':
    'Government Decision 146/2026, for which no end is published and which is taken ' +
    'as known until the end of 2026',
  'kept in 2021 by Law 16/2021; the 1775 and 1875 of Law 127/2019 never applied':
    'kept in 2021 by Law 16/2021, the 1,775 lei and 1,875 lei of Law 127/2019 never having applied',
  'Law 16/2021 for 2021; county house statement of January 2024 for rights opened since 2020-01-01':
    'Law 16/2021 for 2021, and a statement of a county pension house of January 2024 for rights opened ' +
    'since 1 January 2020',
  'Law 187/2014 for 2015': 'Law 187/2014 for 2015',
  'frequently asked questions of the national pension house; Harghita county house for 2016':
    'the frequently asked questions of the national pension house, and the pension house of Harghita county for 2016',
  'press of January 2017 on the value until then; Harghita county house for 2016':
    'the press of January 2017 on the value until then, and the pension house of Harghita county for 2016',
  'pension decisions of 2013 (298 lei for a score of 0.38977)':
    'pension decisions of 2013, with 298 lei for a score of 0.38977',
  'pension decisions of 2014 (310 lei for a score of 0.39110)':
    'pension decisions of 2014, with 310 lei for a score of 0.39110',
  'published companion allowance of 1,012 lei': 'the published companion allowance of 1,012 lei',
  'published companion allowance of 1,269 lei': 'the published companion allowance of 1,269 lei',
  'published companion allowance of 1,428 lei': 'the published companion allowance of 1,428 lei',
  'published companion allowance of 800 lei': 'the published companion allowance of 800 lei',
  'published companion allowance of 880 lei': 'the published companion allowance of 880 lei',
  'value at the entry into force of Law 263/2010, kept to the end of 2012':
    'the value at the entry into force of Law 263/2010, kept to the end of 2012',
}

const isDescribed = (source: FigureSource): source is DescribedSource => Object.hasOwn(DESCRIBED, source)

const named = (act: string): string =>
  act.replace('GEO ', 'Government Emergency Ordinance ').replace('GD ', 'Government Decision ')

/** GEO 156/2024 art. XVII(1) -> art. XVII(1) of Government Emergency Ordinance 156/2024 */
const actAsSource = (source: string): string => {
  const [act = '', ...places] = source.split(/ (art\. .+)$/).filter(part => part !== '')
  return [...places.map(articles), named(act)].join(' of ')
}

/** Where a figure comes from. */
export const figureSource = (source: FigureSource): string =>
  isDescribed(source) ? DESCRIBED[source] : list(source.split('; ').map(actAsSource))
