type PlainAct = `${'Law' | 'GEO' | 'GD'} ${number}/${number}`

/** An act, and where it helps its article: 'GD 1506/2024', 'Law 141/2025 art. XXXI(1)'. */
export type ActAsSource = PlainAct | `${PlainAct} art. ${string}`

/** Where a figure stands in no act that could be read, or the act needs a word beside it. */
export type DescribedSource =
  | 'art. 170 of Law 263/2010 put off to 2013 by GEO 80/2010'
  | 'emergency ordinance of December 2021'
  | 'GEO 115/2023; amount paid in 2024, 2025 and 2026'
  | 'press of 2018; kept by GEO 114/2018'
  | 'press of January 2017 and of 2018'
  | 'frequently asked questions of the national pension house; Harghita county house for 2016'
  | 'art. 100(1) of the Fiscal Code; the rate of 10% not read'
  | 'Bistrița county house of 2017-02-02'
  | 'given by the caller'
  | 'GD 146/2026; no end is published: known until the end of 2026'
  | 'kept in 2021 by Law 16/2021; the 1775 and 1875 of Law 127/2019 never applied'
  | 'GEO 130/2021, struck down by decision 650/2022 and given back'
  | 'Giurgiu county house on the Fiscal Code of 2003'
  | 'Law 141/2025 art. II and notice of August 2025; its end from the press'
  | 'Law 16/2021 for 2021; county house statement of January 2024 for rights opened since 2020-01-01'
  | 'Law 187/2014 for 2015'
  | 'pension decisions of 2013 (298 lei for a score of 0.38977)'
  | 'pension decisions of 2014 (310 lei for a score of 0.39110)'
  | 'press of January 2017; pension point of 871.7 lei rounded up'
  | 'press of January 2017; pension point of 917.5 lei rounded up'
  | 'press of October 2024 on art. 100(1) of the Fiscal Code'
  | 'press of January 2017 on the value until then; Harghita county house for 2016'
  | 'published companion allowance of 1,012 lei'
  | 'published companion allowance of 1,269 lei'
  | 'published companion allowance of 1,428 lei'
  | 'published companion allowance of 800 lei'
  | 'published companion allowance of 880 lei'
  | 'value at the entry into force of Law 263/2010, kept to the end of 2012'

/** The act that set a figure of the law, or why the figure is held to be this one. */
export type FigureSource = ActAsSource | DescribedSource
