import type { ActAsSource, DescribedSource, FigureSource } from '../../law/figure-source.js'
import { articles } from './citations.js'

const DESCRIBED: Readonly<Record<DescribedSource, string>> = {
  'art. 170 of Law 263/2010 put off to 2013 by GEO 80/2010':
    'a 80/2010-es sürgősségi kormányrendelet, amely a 263/2010-es törvény 170. szakaszának alkalmazását 2013. január 1-jéig elhalasztotta',
  'emergency ordinance of December 2021': 'a 2021. decemberi sürgősségi kormányrendelet',
  'GEO 115/2023; amount paid in 2024, 2025 and 2026':
    'a 115/2023-as sürgősségi kormányrendelet és a 2024-ben, 2025-ben és 2026-ban fizetett összeg',
  'press of 2018; kept by GEO 114/2018':
    'a 2018-as sajtó; az értéket a 114/2018-as sürgősségi kormányrendelet megőrizte',
  'press of January 2017 and of 2018': 'a 2017. januári és a 2018-as sajtó',
  'art. 100(1) of the Fiscal Code; the rate of 10% not read':
    'az Adótörvénykönyv 100. szakaszának (1) bekezdése, amelynek 10%-os kulcsát nem sikerült elolvasni',
  'Bistrița county house of 2017-02-02':
    'a Beszterce-Naszód megyei nyugdíjpénztár 2017. február 2-i közleménye',
  'GEO 130/2021, struck down by decision 650/2022 and given back':
    'a kormány 2023. február 15-i közleménye a 130/2021-es sürgősségi kormányrendelet alapján levont összegek visszafizetéséről',
  'Giurgiu county house on the Fiscal Code of 2003':
    'a Giurgiu megyei nyugdíjpénztár közlése a 2003-as adótörvénykönyvről',
  'Law 141/2025 art. II and notice of August 2025; its end from the press':
    'a 141/2025-ös törvény II. szakasza és az országos nyugdíjpénztár 2025. augusztusi közleménye; az alkalmazás vége a sajtóban bejelentett nap',
  'press of January 2017; pension point of 871.7 lei rounded up':
    'a 2017. januári sajtó, és a felfelé kerekített 871,70 lejes nyugdíjpont',
  'press of January 2017; pension point of 917.5 lei rounded up':
    'a 2017. januári sajtó, és a felfelé kerekített 917,50 lejes nyugdíjpont',
  'press of October 2024 on art. 100(1) of the Fiscal Code':
    'a 2024. októberi sajtó az Adótörvénykönyv 100. szakaszának (1) bekezdéséről',
  'given by the caller': 'a megadott érték',
  'GD 146/2026; no end is published: known until the end of 2026':
    'a 146/2026-os kormányhatározat; a hatály végét nem tették közzé, az érték 2026 végéig ismertnek tekintett',
  'kept in 2021 by Law 16/2021; the 1775 and 1875 of Law 127/2019 never applied':
    'a 16/2021-es törvény 2021-re megtartotta; a 127/2019-es törvény 1775 és 1875 lejes értékét sosem alkalmazták',
  'Law 16/2021 for 2021; county house statement of January 2024 for rights opened since 2020-01-01':
    '2021-re a 16/2021-es törvény; a 2020. január 1-jétől megnyílt jogokra egy megyei nyugdíjpénztár 2024. januári közleménye',
  'Law 187/2014 for 2015': '2015-re a 187/2014-es törvény',
  'frequently asked questions of the national pension house; Harghita county house for 2016':
    'az országos nyugdíjpénztár gyakori kérdései, és 2016-ra a Hargita megyei nyugdíjpénztár közlése',
  'press of January 2017 on the value until then; Harghita county house for 2016':
    'a 2017. januári sajtó az addigi értékről, és 2016-ra a Hargita megyei nyugdíjpénztár közlése',
  'pension decisions of 2013 (298 lei for a score of 0.38977)':
    '2013-as nyugdíjhatározatok, amelyekben 0,38977 pontért 298 lej jár',
  'pension decisions of 2014 (310 lei for a score of 0.39110)':
    '2014-es nyugdíjhatározatok, amelyekben 0,39110 pontért 310 lej jár',
  'published companion allowance of 1,012 lei': 'a közzétett 1012 lejes kísérői pótlék',
  'published companion allowance of 1,269 lei': 'a közzétett 1269 lejes kísérői pótlék',
  'published companion allowance of 1,428 lei': 'a közzétett 1428 lejes kísérői pótlék',
  'published companion allowance of 800 lei': 'a közzétett 800 lejes kísérői pótlék',
  'published companion allowance of 880 lei': 'a közzétett 880 lejes kísérői pótlék',
  'value at the entry into force of Law 263/2010, kept to the end of 2012':
    'a 263/2010-es törvény hatálybalépésekor érvényes érték, 2012 végéig változatlan',
}

const KINDS: Readonly<Record<string, string>> = {
  Law: 'törvény',
  GEO: 'sürgősségi kormányrendelet',
  GD: 'kormányhatározat',
}

/** hármas, hatos, nyolcas; ötös; the other digits have the front vowel. Of tens, húszas and harmincas have the back one. */
const ENDING_OF_LAST_DIGIT: Readonly<Record<string, string>> = { 3: 'as', 5: 'ös', 6: 'os', 8: 'as' }
const ENDING_OF_TENS: Readonly<Record<string, string>> = { 20: 'as', 30: 'as', 60: 'as', 80: 'as' }

/** 360/2023-as, 223/2015-ös, 1506/2024-es */
const adjective = (numberAndYear: string): string =>
  `${numberAndYear}-${ENDING_OF_TENS[numberAndYear.slice(-2)] ?? ENDING_OF_LAST_DIGIT[numberAndYear.slice(-1)] ?? 'es'}`

/** Law 360/2023 art. 84(6), art. 167 -> 360/2023-as törvény, 84. szakasz (6) bekezdés, 167. szakasz */
const act = (text: string): string => {
  const [kind = '', number = '', ...provision] = text.split(' ')
  const name = `${adjective(number)} ${KINDS[kind] ?? kind}`
  return provision.length > 0 ? `${name}, ${articles(provision.join(' '))}` : name
}

const acts = (source: ActAsSource): string => source.split('; ').map(act).join('; ')

const isDescribed = (source: FigureSource): source is DescribedSource => Object.hasOwn(DESCRIBED, source)

/** Where a figure comes from, as it is named after "forrás:". */
export const figureSource = (source: FigureSource): string =>
  isDescribed(source) ? DESCRIBED[source] : acts(source)
