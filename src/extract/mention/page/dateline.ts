/**
 * The place and agency that news begins with ("PORT AMBER — …", "LIMA (Reuters) - …",
 * "Tehran, IRNA – …"): they say where and by whom it was filed, nothing of the story.
 */
import { knownName } from '../../entity/index.ts';

const PLACE = String.raw`\p{Lu}[\p{L}.'’]*(?:[ -](?:\p{Lu}[\p{L}.'’]*|del?|la|los|upon)){0,4}`;
const SHOUTED = String.raw`\p{Lu}{2}[\p{Lu}.'’]*(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,4}`;
const REGION = String.raw`(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}){0,2}`;
const FILED = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s\d{4})?`;
const DAY = `(?:,?\\s${FILED})?`;
const DASH = String.raw`\.?\s?(?:—|–|--?)\s+`;

const DATELINES: readonly RegExp[] = [
  new RegExp(
    `^${SHOUTED}(?:/${SHOUTED})?${REGION}${DAY}(?:,?\\s\\([^()\\n]{2,30}\\))?${DASH}`,
    'u',
  ),
  new RegExp(`^${SHOUTED}${REGION}${DAY}—(?=\\p{Lu})`, 'u'),
  new RegExp(`^${PLACE}${REGION}${DAY},?\\s\\([^()\\n]{2,30}\\)${DASH}`, 'u'),
  new RegExp(`^${PLACE},\\s\\p{Lu}{2,8}${DASH}`, 'u'),
  // "Port Amber, 16 November — …": a place in small letters, with the day it was filed.
  new RegExp(`^${PLACE}${REGION},\\s${FILED}${DASH}`, 'u'),
  // "PORT AMBER, Orland: On Tuesday …".
  new RegExp(`^${SHOUTED}${REGION}${DAY}:\\s(?=\\p{Lu})`, 'u'),
  // "TEHRAN, July 1 (AFP): …".
  new RegExp(`^${SHOUTED}${REGION}${DAY},?\\s\\([^()\\n]{2,30}\\):\\s`, 'u'),
  // "AFP/VNA Photo PORT AMBER — …": whose picture stood above it.
  new RegExp(
    `^(?:[—–-]\\s)?(?:[\\p{Lu}\\d/]{2,20}\\s){1,3}(?:Photos?|Pictures?|Images?)\\s${SHOUTED}${REGION}${DAY}${DASH}`,
    'u',
  ),
];

/** How many characters of a sentence are its dateline; 0 when it has none. */
export function datelineLength(sentence: string): number {
  const opening = sentence.slice(0, 120);
  if (!/[—–:-]/.test(opening)) return 0;
  for (const pattern of DATELINES) {
    const found = pattern.exec(opening);
    if (found && !isBody(found[0])) return found[0].length;
  }
  const place = /^(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}):\s(?=\p{Lu})/u.exec(sentence);
  return place && knownName(place[1] ?? '')?.kind === 'place' ? place[0].length : 0;
}

/** "NASA — …": a body by its acronym begins a sentence as well. */
function isBody(opening: string): boolean {
  const words = opening.replace(/\W+$/u, '');
  if (words.includes('(') || words.includes(' ') || words.includes(',')) return false;
  const known = knownName(words);
  return known ? known.kind === 'organisation' : words.length < 4;
}
