/** People, organisations and places: found, and joined across their variants. */
export { findEntities, type KnownNames } from './find.ts';
export { entityAs, type EntitySpan } from './runs.ts';
export { attributiveName, briefName, knownName, titleName } from './gazetteer.ts';
export { lastName, registerNames, type NameRegistry } from './names.ts';
export {
  asFamilyName,
  isPersonMark,
  markPerson,
  NamedText,
  namedText,
  shownText,
  tellNames,
} from './person-mark.ts';
