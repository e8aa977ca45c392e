import type { DescribedSource, FigureSource } from '../../law/figure-source.js'
import { articles } from './articles.js'

/** As each stands after "sursa:". */
const DESCRIBED: Readonly<Record<DescribedSource, string>> = {
  'art. 170 of Law 263/2010 put off to 2013 by GEO 80/2010':
    'OUG nr. 80/2010, prin care aplicarea art. 170 din Legea nr. 263/2010 a fost amânată până la 1 ianuarie 2013',
  'emergency ordinance of December 2021': 'ordonanța de urgență din decembrie 2021',
  'GEO 115/2023; amount paid in 2024, 2025 and 2026':
    'OUG nr. 115/2023 și cuantumul plătit în anii 2024, 2025 și 2026',
  'press of 2018; kept by GEO 114/2018': 'presa din 2018; valoare păstrată prin OUG nr. 114/2018',
  'press of January 2017 and of 2018': 'presa din ianuarie 2017 și din 2018',
  'art. 100(1) of the Fiscal Code; the rate of 10% not read':
    'art. 100 alin. (1) din Codul fiscal, în care cota de 10% nu a putut fi citită',
  'Bistrița county house of 2017-02-02':
    'anunțul din 2 februarie 2017 al casei județene de pensii Bistrița-Năsăud',
  'GEO 130/2021, struck down by decision 650/2022 and given back':
    'comunicatul Guvernului din 15 februarie 2023 despre restituirea sumelor reținute în temeiul OUG nr. 130/2021',
  'Giurgiu county house on the Fiscal Code of 2003':
    'casa județeană de pensii Giurgiu, despre Codul fiscal din 2003',
  'Law 141/2025 art. II and notice of August 2025; its end from the press':
    'art. II din Legea nr. 141/2025 și anunțul din august 2025 al casei naționale de pensii, cu sfârșitul anunțat în presă',
  'press of January 2017; pension point of 871.7 lei rounded up':
    'presa din ianuarie 2017 și punctul de pensie de 871,70 lei, rotunjit în sus',
  'press of January 2017; pension point of 917.5 lei rounded up':
    'presa din ianuarie 2017 și punctul de pensie de 917,50 lei, rotunjit în sus',
  'press of October 2024 on art. 100(1) of the Fiscal Code':
    'presa din octombrie 2024, despre art. 100 alin. (1) din Codul fiscal',
  'given by the caller': 'valoarea indicată odată cu datele cazului',
  'GD 146/2026; no end is published: known until the end of 2026':
    'HG nr. 146/2026, fără o dată finală publicată; se consideră cunoscută până la sfârșitul anului 2026',
  'kept in 2021 by Law 16/2021; the 1775 and 1875 of Law 127/2019 never applied':
    'Legea nr. 16/2021, care a păstrat valoarea și în 2021; valorile de 1.775 lei și 1.875 lei din Legea nr. 127/2019 nu s-au aplicat',
  'Law 16/2021 for 2021; county house statement of January 2024 for rights opened since 2020-01-01':
    'Legea nr. 16/2021, pentru anul 2021, și comunicatul din ianuarie 2024 al unei case județene de pensii, pentru drepturile deschise începând cu 1 ianuarie 2020',
  'Law 187/2014 for 2015': 'Legea nr. 187/2014, pentru anul 2015',
  'frequently asked questions of the national pension house; Harghita county house for 2016':
    'întrebările frecvente ale casei naționale de pensii și, pentru anul 2016, casa județeană de pensii Harghita',
  'press of January 2017 on the value until then; Harghita county house for 2016':
    'presa din ianuarie 2017, despre valoarea de până atunci, și casa județeană de pensii Harghita, pentru anul 2016',
  'pension decisions of 2013 (298 lei for a score of 0.38977)':
    'deciziile de pensie din 2013, cu 298 lei la un punctaj de 0,38977',
  'pension decisions of 2014 (310 lei for a score of 0.39110)':
    'deciziile de pensie din 2014, cu 310 lei la un punctaj de 0,39110',
  'published companion allowance of 1,012 lei': 'indemnizația pentru însoțitor publicată, de 1.012 lei',
  'published companion allowance of 1,269 lei': 'indemnizația pentru însoțitor publicată, de 1.269 lei',
  'published companion allowance of 1,428 lei': 'indemnizația pentru însoțitor publicată, de 1.428 lei',
  'published companion allowance of 800 lei': 'indemnizația pentru însoțitor publicată, de 800 lei',
  'published companion allowance of 880 lei': 'indemnizația pentru însoțitor publicată, de 880 lei',
  'value at the entry into force of Law 263/2010, kept to the end of 2012':
    'valoarea de la intrarea în vigoare a Legii nr. 263/2010, păstrată până la sfârșitul anului 2012',
}

/** GD 1506/2024 -> HG nr. 1506/2024; Law 141/2025 art. XXXI(1) -> Legea nr. 141/2025, art. XXXI alin. (1) */
const acts = (source: string): string =>
  articles(source)
    .replace(/\bLaw (?=\d)/g, 'Legea nr. ')
    .replace(/\bGEO (?=\d)/g, 'OUG nr. ')
    .replace(/\bGD (?=\d)/g, 'HG nr. ')
    .replace(/(\/\d{4}) art\./g, '$1, art.')

const isDescribed = (source: FigureSource): source is DescribedSource => Object.hasOwn(DESCRIBED, source)

/** Where a figure of the law comes from. */
export const figureSource = (source: FigureSource): string =>
  isDescribed(source) ? DESCRIBED[source] : acts(source)
