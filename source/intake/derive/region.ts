import { countries } from './countries.ts';

/** What a name beside a place says of where it lies: a country, and of some countries a division by GeoNames' code. */
export type Region = {
  readonly country: string;
  readonly admin?: string;
  /** Another region of the same name. */
  readonly or?: Region;
};

/** The region that a name is, in full, as the AP Stylebook abbreviates it or as a postal code; undefined if none. */
export function regionNamed(name: string): Region | undefined {
  const bare = name.trim().replace(/^the /i, '');
  const key = keyOf(bare);
  return regions.get(/^[A-Z]{2}$/.test(bare) ? bare : key) ?? inCountry.get(key);
}

/**
 * A region's name: of the United States and Canada the state's or the province's, else the country's; a division's
 * where the text `named` it.
 */
export function regionName({ country, admin }: Region, named?: Region): string {
  const state = country === 'US' ? stateNames.get(admin ?? '') : undefined;
  const isTold = country === 'CA' || (named?.admin !== undefined && named.admin === admin);
  const division = isTold && divisionNames.get(`${country} ${admin}`);
  return state ?? (division || countryNames.get(country)) ?? country;
}

function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return lower;
  return lower
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Postal code, name, and the abbreviation of the AP Stylebook where there is one. */
const states = (
  'AL Alabama|Ala AK Alaska AZ Arizona|Ariz AR Arkansas|Ark CA California|Calif CO Colorado|Colo CT Connecticut|Conn DE Delaware|Del ' +
  'DC District_of_Columbia|DC FL Florida|Fla GA Georgia|Ga HI Hawaii ID Idaho IL Illinois|Ill IN Indiana|Ind IA Iowa KS Kansas|Kan ' +
  'KY Kentucky|Ky LA Louisiana|La ME Maine MD Maryland|Md MA Massachusetts|Mass MI Michigan|Mich MN Minnesota|Minn MS Mississippi|Miss ' +
  'MO Missouri|Mo MT Montana|Mont NE Nebraska|Neb NV Nevada|Nev NH New_Hampshire|NH NJ New_Jersey|NJ NM New_Mexico|NM NY New_York|NY ' +
  'NC North_Carolina|NC ND North_Dakota|ND OH Ohio OK Oklahoma|Okla OR Oregon|Ore PA Pennsylvania|Pa RI Rhode_Island|RI SC South_Carolina|SC ' +
  'SD South_Dakota|SD TN Tennessee|Tenn TX Texas|Tex UT Utah VT Vermont|Vt VA Virginia|Va WA Washington|Wash WV West_Virginia|WVa ' +
  'WI Wisconsin|Wis WY Wyoming|Wyo'
)
  .split(' ')
  .map((state, index, all) => ({
    code: all[index - 1] ?? '',
    names: state.replaceAll('_', ' ').split('|'),
  }))
  .filter((_, index) => index % 2 === 1);

const stateNames = new Map(states.map(({ code, names }) => [code, names[0]!]));

/** Divisions that newspapers name beside a place as they do states, by GeoNames' codes. */
const divisions =
  'CA 01 Alberta|Alta,CA 02 British Columbia|BC,CA 03 Manitoba|Man,CA 04 New Brunswick|NB,CA 05 Newfoundland and Labrador|Newfoundland|NL,' +
  'CA 07 Nova Scotia|NS,CA 08 Ontario|Ont,CA 09 Prince Edward Island|PEI,CA 10 Quebec|Que,CA 11 Saskatchewan|Sask,CA 12 Yukon,' +
  'CA 13 Northwest Territories,CA 14 Nunavut,GB ENG England,GB SCT Scotland,GB WLS Wales,GB NIR Northern Ireland,' +
  'AU 02 New South Wales|NSW,AU 04 Queensland,AU 05 South Australia,AU 06 Tasmania,AU 07 Victoria,AU 08 Western Australia,' +
  'DE 02 Bavaria,DE 01 Baden-Württemberg,DE 13 Saxony';

const regions = new Map<string, Region>([
  ...states.flatMap(({ code, names }): [string, Region][] =>
    [code, ...names.map(keyOf)].map((name) => [name, { country: 'US', admin: code }]),
  ),
  ...divisions.split(',').flatMap((division): [string, Region][] => {
    const [country = '', admin = '', ...words] = division.split(' ');
    return words
      .join(' ')
      .split('|')
      .map((name) => [keyOf(name), { country, admin }]);
  }),
  ['georgia', { country: 'US', admin: 'GA', or: { country: 'GE' } }],
]);

const divisionNames = new Map(
  divisions.split(',').map((division) => {
    const [country, admin, ...words] = division.split(' ');
    return [`${country} ${admin}`, words.join(' ').split('|')[0]!];
  }),
);

const countryNames = new Map(countries.map(({ code, names }) => [code, names[0]!]));

const inCountry = new Map<string, Region>(
  countries.flatMap(({ code, names }) => names.map((name) => [keyOf(name), { country: code }])),
);
