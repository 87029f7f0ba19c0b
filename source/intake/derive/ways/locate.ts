import type { Stop } from '../../../story/story.ts';
import type { City } from '../cities.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { chooseNamesakes, type Home } from '../namesake.ts';
import { regionName, regionNamed, type Region } from '../region.ts';
import type { Led } from './leads/led.ts';

/** A stop of a way, and the city that it is where that is known. */
export type Located = { readonly stop: Stop; readonly city: City | undefined };

/**
 * Locates the stops of a way. A state or a country that is named before a place in it only says where that is; a
 * name that nobody knows and that words of going don't lead to is left out.
 */
export function locate(
  names: readonly Led[],
  gazetteer: Gazetteer,
  homes: readonly Home[],
): Located[] {
  const read = names.map((led) => {
    const own = regionOf(led.name);
    const cities = gazetteer.find(led.name);
    const isCity = own && cities.some((city) => isCityOf(city, own, led.name));
    const area = own && !led.region && !isCity ? gazetteer.middle(own) : undefined;
    const named = area ? [area, ...cities.filter((city) => !isShort(city, led.name))] : cities;
    return { led, area, cities: named, region: led.region };
  });
  const stops = read.flatMap((each, index) => {
    const next = read[index + 1];
    if (each.area && next && !next.area && isWithin.test(next.led.gap)) return [];
    const before = read[index - 1];
    const isIn = before?.area && !each.area && isWithin.test(each.led.gap);
    const region = each.region ?? (isIn ? regionNamed(before.led.name) : undefined);
    return [{ ...each, region }];
  });
  const cities = chooseNamesakes(stops, homes);
  return stops.flatMap(({ led, area, region }, index): Located[] => {
    const city = cities[index];
    if (!city && !isToldOf(led, index === stops.length - 1)) return [];
    const isArea = city !== undefined && city === area;
    return [{ city, stop: stopOf(led.name, { city, region, isArea }) }];
  });
}

/** The region that a name in full is: a newspaper's abbreviation of a state stands only beside a place. */
function regionOf(name: string): Region | undefined {
  const region = regionNamed(name);
  const isFull = region?.admin === undefined || regionName(region, region) === name;
  return isFull ? region : undefined;
}

/** Whether a city is meant by the name of its region: New York, Djibouti. */
function isCityOf(
  { name, country, admin, population }: City,
  region: Region,
  said: string,
): boolean {
  const isIn = country === region.country && (region.admin === undefined || region.admin === admin);
  const isNamed = name === said || /^(?:New York|Washington)$/.test(said);
  return isNamed && population > 200_000 && (isIn || said === 'Washington');
}

/** "Crossed into Idaho at Leadore". */
const isWithin = /^,? (?:\p{Ll}+ )?(?:at|near|in|by|outside) (?:the )?$/u;

/** A city that only begins with the name of its region: Oklahoma City. */
function isShort({ name }: City, said: string): boolean {
  return name.length > said.length && !/^(?:New York|Washington)/.test(name);
}

/** A stop at a city, or in a region at least. */
function stopOf(
  name: string,
  { city, region, isArea }: { city: City | undefined; region: Led['region']; isArea: boolean },
): Stop {
  const place = city && { latitude: city.latitude, longitude: city.longitude };
  if (isArea && city)
    return {
      name,
      ...(city.admin !== '' && { region: regionName({ country: city.country }) }),
      ...place,
    };
  const within = city ?? region;
  return { name, ...(within && { region: regionName(within, region) }), ...place };
}

/** Whether an unknown name is a stop: who stands after a comma at the end may be somebody who speaks. */
function isToldOf({ role, sure, region, beside, gap }: Led, isLast: boolean): boolean {
  if (region !== undefined) return true;
  if (role === 'bare' || (/ the $/.test(gap) && !sure)) return false;
  return !(isLast && beside === 'comma');
}
