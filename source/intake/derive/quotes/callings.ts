import type { Figurant } from './cast.ts';

/** Who is what, under each word of the roles that a story gives: a captain under “captain” and “Capt.” */
export function callingsOf(all: readonly Figurant[]): Map<string, Figurant[]> {
  const callings = new Map<string, Figurant[]>();
  for (const figurant of all) {
    if (figurant.kind !== 'person') continue;
    const role = (figurant.role ?? '').toLowerCase().split(/[\s-]/);
    const words = [...new Set([...role, ...(figurant.called ?? [])])].filter(Boolean);
    const nouns = words.map((word) => ranks.get(word) ?? word);
    const doers = (figurant.deeds ?? []).flatMap(doer);
    const own = [...nouns, ...doers];
    for (const noun of new Set(own.flatMap((word) => [word, ...(others.get(word) ?? [])]))) {
      const holders = callings.get(noun);
      if (holders) holders.push(figurant);
      else callings.set(noun, [figurant]);
    }
  }
  return callings;
}

/** Whom a verb makes of who does it: one who coaches is a coacher, if there were such a word. */
function doer(deed: string): string[] {
  const known = doers.find(([verb]) => verb.test(deed));
  if (known) return known[1].split(' ');
  const base = deed.replace(/(?:e?s|ed)$/, '');
  return [`${base}er`, `${base}or`, `${base}ster`, `${base}man`, `${deed.replace(/[sd]$/, '')}r`];
}

const doers: readonly (readonly [RegExp, string])[] = [
  [/^(?:accus|charg|plead|indict|convict|arrest)ed$/, 'defendant suspect accused'],
  [/^testif/, 'witness'],
  [/^(?:sued?|sues)$/, 'plaintiff'],
  [/^(?:stud|research)/, 'researcher scientist scholar'],
  [/^(?:wrote|writes)$/, 'writer author'],
  [/^(?:directs|directed|runs|ran|heads|headed)$/, 'director head chief'],
  [/^(?:won|wins)$/, 'winner champion'],
  [/^(?:led|leads)$/, 'leader head'],
  [/^(?:taught|teaches)$/, 'teacher professor instructor'],
  [/^(?:drove|drives)$/, 'driver'],
  [/^(?:coach)/, 'coach'],
  [/^(?:survived|survives)$/, 'survivor'],
  [/^(?:represents|represented)$/, 'lawyer attorney representative'],
];

/** What else one of a calling goes by. */
const others = new Map(
  (
    'lawyer attorney counsel/attorney lawyer counsel/counsel lawyer attorney/solicitor lawyer/barrister lawyer/' +
    'spokesman spokesperson/spokeswoman spokesperson/senator lawmaker legislator politician/' +
    'representative lawmaker legislator congressman congresswoman/congressman lawmaker/congresswoman lawmaker/' +
    'assemblyman lawmaker legislator/assemblywoman lawmaker legislator/delegate lawmaker legislator/' +
    'ceo executive/physician doctor/surgeon doctor physician/doctor physician/pediatrician doctor/' +
    'trooper officer/sergeant officer/detective officer investigator/biologist scientist researcher/' +
    'physicist scientist researcher/chemist scientist researcher/ecologist scientist researcher/' +
    'geologist scientist researcher/economist researcher/scientist researcher/professor academic scholar/' +
    'novelist author writer/author writer/reporter journalist/correspondent journalist reporter/' +
    'farmer grower/rancher farmer/teacher educator/ambassador diplomat envoy/envoy diplomat/' +
    'priest clergyman/pastor minister clergyman reverend/reverend pastor minister/striker forward player/midfielder player/' +
    'goalkeeper keeper player/quarterback player/pitcher player/winger player/coach manager/manager coach/' +
    'councilwoman councillor/councilman councillor'
  )
    .split('/')
    .map((line) => {
      const [one = '', ...rest] = line.split(' ');
      return [one, rest] as const;
    }),
);

const ranks = new Map([
  ['capt.', 'captain'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['det.', 'detective'],
  ['col.', 'colonel'],
  ['gen.', 'general'],
  ['adm.', 'admiral'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['dr.', 'doctor'],
  ['rev.', 'pastor'],
  ['prof.', 'professor'],
]);
