/** Which column of a table of events holds what, told by the names in its first row. */

/** What a column may hold. */
export const ROLES = [
  'id',
  'date',
  'year',
  'month',
  'day',
  'time',
  'end',
  'title',
  'text',
  'sources',
  'urls',
  'group',
  'kind',
  'people',
  'organisations',
  'places',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Names by role, folded; of several in one table the first in this list is taken. English first,
 * then Spanish, French, German, Italian, Portuguese, Dutch, Persian.
 */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  id: listed('id, uid, unique id, identifier, key'),
  date: listed(`date, when, start, start date, date start, from, begin, begins, start time, event date, date of event,
    fecha, fecha de inicio, inicio, cuándo, date de début, début, quand, datum, startdatum, beginn, von, wann,
    data, data inizio, inizio, quando, data de início, início, begindatum, wanneer, تاریخ`),
  year: listed('year, start year, año, année, jahr, anno, ano, jaar, سال'),
  month: listed('month, start month, mes, mois, monat, mese, mês, maand, ماه'),
  day: listed('day, start day, día, jour, tag, giorno, dia, dag, روز'),
  time: listed('time, hour, start hour, hora, heure, uhrzeit, zeit, ora, tijd, ساعت'),
  end: listed(`end, end date, date end, to, until, finish, ends, end time, fin, fecha de fin, hasta, date de fin, fine,
    ende, enddatum, bis, data fine, fim, data de fim, einddatum, tot, پایان`),
  title:
    listed(`title, event, headline, name, label, what, subject, content, event name, event title, name of event,
    happening, título, titular, acontecimiento, evento, suceso, titre, événement, évènement, intitulé, titel,
    überschrift, ereignis, schlagzeile, titolo, avvenimento, manchete, acontecimento, gebeurtenis, kop, عنوان, رویداد`),
  text: listed(`summary, description, text, details, detail, notes, note, body, body text, event description,
    descripción, resumen, texto, notas, résumé, texte, beschreibung, zusammenfassung, inhalt, notizen,
    descrizione, testo, descrição, resumo, beschrijving, samenvatting, tekst, شرح`),
  sources:
    listed(`sources, source, publisher, outlet, citation, reference, credit, publication, newspaper, source name,
    fuente, fuentes, medio, sources citées, quelle, quellen, medium, zeitung, fonte, fonti, fontes, veículo,
    bron, bronnen, منبع`),
  urls: listed(`source urls, source url, urls, url, link, links, href, address, web, website, source link, article url,
    article link, web address, enlace, enlaces, lien, liens, adresse, collegamento, ligação, پیوند`),
  group:
    listed(`group, category, categories, tag, tags, type, topic, track, categoría, grupo, tema, catégorie, groupe,
    thème, kategorie, gruppe, thema, categoria, categorie, groep`),
  kind: listed('kind'),
  people: listed('people, persons, person'),
  organisations: listed('organisations, organizations, organisation, organization'),
  places: listed(
    'places, place, location, locations, where, lugar, lugares, lieu, lieux, ort, orte, luogo, local, plaats, مکان',
  ),
};

/** Names as they are listed above, with commas between. */
function listed(names: string): readonly string[] {
  return names.split(/,\s+/u);
}

/** Columns that our own table has for people to read: what they say, others say already. */
const SAID_ELSEWHERE = new Set([
  'date in words',
  'certainty',
  'source count',
  'review',
  'link',
  'differences',
]);

export interface Columns {
  /** It is a table of our own making: its cells hold words, never markup. */
  readonly isOwn: boolean;
  /** Index by role. */
  readonly at: ReadonlyMap<Role, number>;
  /** The heads that were taken, by role, as they stand. */
  readonly understood: readonly (readonly [Role, string])[];
  /** Heads that say nothing here. */
  readonly unknown: readonly string[];
}

/** The roles of some heads; every head has one role at most, every role one head. */
export function columnsOf(heads: readonly string[]): Columns {
  const folded = heads.map(foldHead);
  const isOwn = folded.includes('date in words') && folded.includes('source urls');
  const at = new Map<Role, number>();
  for (const role of ROLES) {
    const index = NAMES[role]
      .map((name) => folded.indexOf(name))
      .find((i) => i !== -1 && ![...at.values()].includes(i) && !(isOwn && folded[i] === 'link'));
    if (index !== undefined) at.set(role, index);
  }
  const taken = new Set(at.values());
  return {
    isOwn,
    at,
    understood: [...at].map(([role, index]) => [role, heads[index] ?? ''] as const),
    unknown: heads.filter(
      (head, i) =>
        !taken.has(i) && head.trim() !== '' && !(isOwn && SAID_ELSEWHERE.has(folded[i] ?? '')),
    ),
  };
}

/** Whether a table with such heads can be a table of events: it says when and what. */
export function hasEvents({ at }: Columns): boolean {
  return at.has('title') && (at.has('date') || at.has('year'));
}

function foldHead(head: string): string {
  return head
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .replace(/\s*\(.*\)$|:$/u, '');
}
