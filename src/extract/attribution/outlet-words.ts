/** Names and nouns for newspapers, agencies, broadcasters, and papers of every kind. */
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import { OUTLET_NAMES } from './lexicon/outlets.ts';

/** Names of outlets end in these; what they tell is reported, not said. */
const OUTLET =
  /\b(?:times|post|news|newsday|newsweek|newswire|herald|telegraph|guardian|tribune|gazette|journal|chronicle|courier|mail|mirror|observer|magazine|daily|weekly|paper|broadcaster|channel|station|correspondent|wire|reuters|associated press|agence france-presse|bloomberg|bbc|cnn|ap|afp|tv|radio|television|newspapers?|outlets?|media|website|press|agency|reports?|study|survey|documents?|poll|log|logs|records?|files|statistics|minutes|memos?|audits?|indictments?|lawsuits?|suit|complaint|filings?|affidavit|warrant|verdict|ruling|judgment|judgement|transcripts?|diar(?:y|ies)|papers|letters?|e-?mails?|bulletin|dossier|register|ledger|census|data|footage|images?|imagery|photographs|surveys|studies|archives?|agencies|newsletter|blog|matin|soir|presse|zeitung|nachrichten|rundschau|kurier|tageblatt|tagblatt|dagblad|dagbladet|aftonbladet|posten|tidende|tidningen|diario|noticias|novosti|gazeta|corriere|giornale|correo|almanac|encyclop(?:a|ae|æ)dia)$/i;

/** Bodies that are called an agency or a station and are no outlets. */
const BODY =
  /\b(?:space|energy|environment(?:al)?|health|food|safety|security|intelligence|aid|relief|refugee|un|medicines?|drugs?|ratings?|credit|estate|crime|law-enforcement|enforcement|police|development|labou?r|employment|tax|border|maritime|aviation|weather|meteorological|nuclear|atomic|travel|advertising|water|transport|standards|protection|fire|power|railway|train|bus|research|metro|polling|petrol|lifeboat|government|federal|management|emergency|disaster|customs|immigration|anti-doping|statistics|rescue|geological)[\s-]+(?:agenc(?:y|ies)|stations?)$|\b(?:geological|ordnance|antarctic|hydrographic) survey$/i;

/** Whether a name or word stands for a newspaper, agency, broadcaster, or a paper of some kind. */
export function isOutlet(who: string): boolean {
  // "a person familiar | with the report" is no paper, nor is "the editor | of the Courier".
  const head = who.replace(/ (?:with|close to|briefed on) .*$/u, '');
  const noun = head.replace(/(?<=\p{Ll}) (?:of|from|on|for|at) .*$/u, '');
  if (noun !== head && isSomebody(noun)) return false;
  return (
    isThing(noun) ||
    (noun !== head && /\p{Ll}+$/u.test(noun) && OUTLET.test(noun) && !isBody(noun)) ||
    (OUTLET.test(head) && !isBody(head)) ||
    PAPER.test(head) ||
    STATION.test(head) ||
    CALLED_SO.test(head) ||
    isNamedOutlet(head)
  );
}

/** "The log | of the ship", "a history | of the town": things that are read, in small letters. */
function isThing(noun: string): boolean {
  return THINGS.test(noun);
}

/** "The editor | of the Courier". */
function isSomebody(noun: string): boolean {
  const last = noun.split(/[\s-]+/u).at(-1) ?? '';
  return ROLES.has(last) || PERSON_NOUNS.has(last);
}

const THINGS =
  /(?:^|\s)(?:article|book|biograph(?:y|ies)|autobiography|memoirs?|histor(?:y|ies)|inscriptions?|annals|inventory|notebooks?|manuscripts?|database|spreadsheet|recordings?|videos?|tapes?|telemetry|readings|measurements|autopsy|post-mortem|traditions?|legends?|lore|rumou?rs?|charge sheet|communiqués?|timeline|tracker|obituary|despatch|dispatch|dispatches|cables?|manifests?|certificates?|catalogues?|charts?|rolls?|receipts?|invoices?|contracts?|charters?|timetables?|schedules?|notes|protocols?|plaques?|prospectus|leaflets?|sensors?|gauges?)$/u;

/** "Evening Star": names of papers that another thing may bear alone. */
const PAPER =
  /^(?:the )?(?:\p{Lu}\S* )+(?:Star|Sun|Globe|Express|Standard|Independent|Examiner|Inquirer|Enquirer|Dispatch|Argus|Echo|Advertiser|Sentinel|Digest|Voice|Monitor|Mercury|Reporter|Beacon|Review)$/iu;

/** "The newspaper Pravda Vostoka": a name behind what it is. */
const CALLED_SO =
  /^(?:\p{Ll}+ )*(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|channel|website|portal|journal|news site) \p{Lu}\S*(?: \p{Lu}\S*)*$/u;

/** Whether it is called an agency or a station, and is no outlet: "the space agency". */
export function isBody(who: string): boolean {
  return BODY.test(who);
}

/** "Radio Nord", "Channel Six". */
const STATION =
  /^(?:the )?(?:radio|tv|channel|agence|agencia)\s\p{Lu}|\b(?:news|press|wire) (?:agency|service|site|website|channel) \p{Lu}\p{L}*$/iu;

function isNamedOutlet(who: string): boolean {
  const plain = who.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(
    /^.*\b(?:agency|outlet|newspaper|channel|broadcaster|network|site|website) /u,
    '',
  );
  return OUTLET_NAMES.has(plain) || OUTLET_NAMES.has(name) || OUTLET_NAMES.has(`the ${name}`);
}

const UNNAMED =
  /^(?:(?!state|local|national|other|another|rival|foreign|regional|independent)\p{Ll}+ )?(?:paper|newspaper|daily|weekly|magazine|broadcaster|journal|website)$|^(?:(?:news )?agency|channel|station)$/u;

/** "paper", "island paper", "agency": words for an outlet that has been named before. */
export function isUnnamedOutlet(who: string): boolean {
  return UNNAMED.test(who);
}

const CALLED =
  /\b(?:daily|weekly|newspaper|paper|magazine|tabloid|broadcaster|channel|station|outlet|website|site|portal|agency|journal)s?\s(?:the )?$/iu;

/** Whether the text calls a name that of an outlet: "the daily Pravo", "the channel TV Nord". */
export function isCalledOutlet(who: string, text: string): boolean {
  const at = text.indexOf(who);
  return at > 0 && /^\p{Lu}/u.test(who) && CALLED.test(text.slice(0, at));
}
