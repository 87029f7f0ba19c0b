import type { Head } from './head.ts';
import { none, reaches, sureStart, sureStep, type Lead } from './led.ts';
import { standingOf } from './standing.ts';

/** What "in" or "at" makes of the place after it, by the words that `led` to it and the one of going among them. */
export function atLead(led: string, head: Head | undefined, after: string): Lead {
  const weak: Lead = { role: 'weak', sure: false, standing: standingOf(led, after) };
  if (planned.test(led) || /\b(?:set|put|touch\w*|came|come) down$/.test(led)) return sureStep;
  if (lives.test(led)) return none;
  // "Passengers waiting at a place said".
  if (weak.standing === 'loose' && /^(?:[\p{L}’'-]+ ){1,4}\p{Ll}+ing$/u.test(led)) return weak;
  const isAtSeat = seats.test(led);
  if (isAtSeat && !(head && head.distance <= 5 && /^(?:halt|reach|go)$/.test(head.manner)))
    return weak.standing === 'told' && deeds.test(led) ? weak : none;
  if (
    head?.manner === 'halt' &&
    /(?<!\b(?:the|their|its|his|her|a) )\b[Ff]irst \p{Ll}+(?: \p{Ll}+)?$/u.test(led)
  )
    return sureStart;
  if (/\b(?:to|will|would|should) be$/.test(led) || timed.test(led)) return sureStep;
  if (/\b(?:is|was) (?:\p{L}+ )?(?:about |some |roughly )?\d[\d,]*$/u.test(led)) return sureStart;
  if (!head) return weak;
  const { manner, distance } = head;
  switch (manner) {
    case 'say':
    case 'still':
      return distance <= 8 ? none : weak;
    case 'start':
    case 'leave':
      return distance <= 8 ? sureStart : weak;
    case 'halt':
    case 'reach':
      return distance <= 8 ? sureStep : weak;
    case 'go':
      return distance <= 5 ? reaches : weak;
    case 'way':
      return weak;
  }
}

/** What somebody does somewhere who goes nowhere: who runs a shop, serves a sentence, meets old friends. */
const lives =
  /\bwho (?:has|had|runs|ran|owns|owned|lives?|lived|works?|worked|farms?|teaches|taught)\b[^,]*$|\b(?:runs|owns|manages|keeps|teaches|works) (?:(?:an?|the|his|her|its) )?[\p{Ll} ]*$|\bserv(?:e|es|ed|ing) (?:\S+ ){1,3}(?:years|months)\b|\b(?:met|meet) (?:\p{Ll}+ )?again\b|\breunited\b/u;

/** "Stops are planned in". */
const planned =
  /\b(?:[Ss]tops|[Cc]alls|[Hh]alts|[Vv]isits|[Ss]hows|[Pp]erformances|[Ss]topovers|[Ll]ayovers|[Rr]allies|[Cc]oncerts) (?:are|were|will be|have been) (?:\p{Ll}+ )?(?:planned|scheduled|set|due|made|booked)$/u;

/** "By noon they were": somebody on the way is there by then. */
const timed =
  /(?:^|[,;] |\band )(?:(?:by|on|at|before|after|until) |(?:a|an|the|two|three|\d+) )[\p{L}\d. ]{2,30},? \p{Ll}+(?: \p{Ll}+)? (?:is|was|were|are)$/iu;

/** What happens once, even at a house: it may happen on the way. */
const deeds =
  /\b(?:was|were|been|be) (?:\p{Ll}+ ){0,2}?\p{Ll}+(?:ed|en|wn|ne|ught|ung)\b|\b(?:died|collected|removed|robbed|stole|parked|slept|opened|washed|picked|changed|stopped|broke|hid|dropped|collapsed|fell)\b/u;

/** Who or what is somewhere and isn't on its way. */
const seats =
  /\b(?:offices?|plants?|stores?|shops?|branch(?:es)?|fans?|homes?|talks|meetings?|courts?|courthouse|hospitals?|universit(?:y|ies)|museums?|headquarters|factor(?:y|ies)|residents?|voters?|students?|teams?|jail|prison|people|workers|officials|police|born|based|lives?|lived|raised|apartment|house|campus(?:es)?|jobs?|markets?|customers?|elections?|prices|games?|match(?:es)?|hotels?|houses|restaurants?|schools?|clinics?)$/i;
