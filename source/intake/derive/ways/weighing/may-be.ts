import { regionNamed } from '../../region.ts';
import type { Name } from '../names.ts';

/** Whether a name may be a place's: no body or building, and no word that only begins a sentence. */
export function mayBePlace({ name, start }: Name, sentence: string): boolean {
  if (missed.test(sentence.slice(Math.max(0, start - 60), start))) return false;
  if (buildings.test(name) || /[’'](?:ve|d|re|ll|m)$/.test(name)) return false;
  const [owner, owned] = name.split(/[’']s /);
  if (owned !== undefined && regionNamed(owner!) !== undefined) return false;
  const isFirst = start === 0 || /^["“‘(]$/.test(sentence.slice(0, start));
  return !(isFirst && common.test(name));
}

/** That somebody doesn't go to what is named next. */
const missed =
  /\b(?:(?:will|would|did|does|do) not|won[’']t|didn[’']t|doesn[’']t|wouldn[’']t) (?!only\b|until\b)(?:be )?(?:go|going|run|call|stop|come|sail|fly|travel|continue|land|play)\b[^,.;]{0,25}$/;

const buildings =
  /.\b(?:Institution|High|Funeral Home|Parkway|Hotel|Plaza|Terminal|Treks|Lines|Express|Trust|Arts Cent(?:er|re)|Group|Coaches|Airlines|Motel|Inn|Logistics|Transport|Shipping|Corp|Co|Ltd|Records|Fair|Prize|Award|Services|Clinic|Prison|Jail|Palace|Cafe|Diner|Mission|Society|Federation|Authority|Bureau|Project|Weather|Network|Radio|Tribune|Herald)$/;

/** Words that begin a sentence, and are no place. */
const common =
  /^(?:Organi[sz]ers?|Somewhere|Mate|Passengers?|Residents?|Motorists?|Workers?|Nobody|Anyone|Everyone|Everybody|Somebody|People|Farmers?|Researchers?|Scientists?|Voters?|Parents|Students?|Pupils|Children|Families|Visitors|Tickets?|Admission|Schools?|Crews?|Agents?|Doctors?|Nurses?|Firefighters?|Deputies|Detectives|Witnesses|Neighbou?rs|Volunteers?|Survivors|Services?|Shares|Fares|Prices|Rents|Talks|Trains?|Ferry|Flights?|Winds?|Rain|Snow|Fog|Power|Traffic|Shelters?|Divers|Hotels?|Shops?|Customers?|Critics|Supporters|Opponents|Owners?|Growers?|Hundreds|Thousands|Dozens|About|Almost|Nearly|More|Most|Less|Fewer|Once|Twice|Yes|Maybe|Perhaps|Please|Thanks|Bring|Ask|Call|Today|Tonight|Would|Will|Can|Could|Should|Does|Did|Do|Is|Are|Was|Were|Has|Have|Had|My|Your|Every|Everything|Nothing|Something|Anything|Inside|Above|Below|Behind|Beside|Besides|Beyond|Despite|During|Except|Without|Within|Whether|While|Whose|Whatever|Whoever|Wherever|Whenever|Somehow|Sometimes|Often|Always|Never|Usually|According|Including|Following|Having|Being|Given|Asked|Told|Born|Built|Loaded|Fitted|Compared|Customs|Troopers|Marshals|Coaches|Cars|Boats|Ships|Dogs|Birds|Books|Winners?|Entry|Lunch|Dinner|Breakfast|Coffee|Supper)$/;
