/** All that is known of one event. Everything is text; nothing from an article is markup, and only web addresses become links. */
import {
  AWAY,
  GLYPH_WIDTH,
  type Absence,
  type CitationView,
  type DifferenceView,
  type Evidence,
  type EvidenceMessages,
  type Glyph,
  type SourceEvidence,
  wholeWords,
} from '../../ui/plain.ts';
import { disputeSign, FADE, icon, SOFT, sourceShape, stops, type Fade } from './drawing.ts';
import { attributes, html, type Markup } from './html.ts';

export function drawEvidence(evidence: Evidence, words: EvidenceMessages): Markup {
  const { status, certainty, summary, absences } = evidence;
  return html` <p class="when">
      <b><bdi>${evidence.date}</bdi></b>
      <span class="aside">${glyph(evidence.glyph)}${evidence.precision}</span>
    </p>
    <h2 class="serif" tabindex="-1">
      <bdi
        >${wholeWords(evidence.title).map((part, i) => (i % 2 ? html`<span>${part}</span>` : part))}</bdi
      >
    </h2>
    ${status && html`<p class="aside">${status}</p>`}
    ${certainty && html`<p class="aside">${certainty}</p>`}
    ${summary && html`<p class="summary"><bdi>${summary}</bdi></p>`}
    ${evidence.differences.map(difference)}
    <section class="reports" aria-labelledby="dl-reports">
      <h3 id="dl-reports">${evidence.reportedBy}</h3>
      <ul>
        ${evidence.reports.map((told) => report(told, words))}
      </ul>
    </section>
    ${
      absences.length > 0 &&
      html`<section class="absent" aria-labelledby="dl-absent">
        <h3 id="dl-absent">${evidence.notIn}</h3>
        ${absences.map((group) => absence(group, words))}
      </section>`
    }`;
}

function difference({ heading, caption, rows, stance }: DifferenceView, i: number): Markup {
  return html`<section class="difference" aria-labelledby="dl-differ-${i}">
    <h3 id="dl-differ-${i}">${disputeSign(20)}${heading}</h3>
    <table>
      <caption>
        ${caption}
      </caption>
      <tbody>
        ${rows.map(
          ({ source, text }) =>
            html`<tr>
              <th scope="row">
                ${sourceShape(source, { size: 15 })}<bdi>${source.publisher}</bdi>
              </th>
              <td class="serif"><bdi>${text}</bdi></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="aside">${stance}</p>
  </section>`;
}

function report({ source, line, citations }: SourceEvidence, words: EvidenceMessages): Markup {
  return html`<li>
    <article aria-label="${source.publisher}">
      <header>
        ${sourceShape(source, { size: 16 })}<b><bdi>${source.publisher}</bdi></b>
        <span class="aside"><bdi>${line}</bdi></span>
      </header>
      ${citations.map((c) => citation(c, words))}
    </article>
  </li>`;
}

function citation(c: CitationView, words: EvidenceMessages): Markup {
  const href = webAddress(c.href);
  const archived = webAddress(c.archiveHref);
  const inTab = words.passageIn(c.publisher);
  return html`<div class="citation">
    ${
      c.quote === null
        ? html`<p class="aside">${c.noQuote}</p>`
        : html`<blockquote
            class="serif"
            lang="${c.language}"
            dir="auto"
            ${attributes({ cite: href })}
          >
            ${c.quote}
          </blockquote>`
    }
    ${c.ownDate && html`<p class="aside">${c.ownDate}</p>`}
    ${c.attribution && html`<p class="aside">${c.attribution}</p>`}
    <div class="aside foot">
      <details>
        <summary>${words.why}</summary>
        <p>${c.why} ${c.gives} <span class="rule">(<code>${c.edtf}</code>, ${c.rule}).</span></p>
      </details>
      ${
        href === null
          ? html`<span>${words.noAddress}</span>`
          : html`<span class="links"
              >${link(href, [words.passage, inTab], icon(AWAY, 13))}${archived && link(archived, [words.archived, inTab], null)}</span
            >`
      }
    </div>
  </div>`;
}

/** What a link says, and what it adds for those who listen. */
type LinkWords = readonly [text: string, more: string];

function link(href: string, [text, more]: LinkWords, drawing: Markup | null): Markup {
  return html`<a href="${href}" target="_blank" rel="noopener"
    >${text} <span class="visually-hidden">${more}</span>${drawing}</a
  >`;
}

/** An address that opens a page and can do nothing else. */
function webAddress(href: string | null): string | null {
  return href !== null && /^https?:\/\//i.test(href) ? href : null;
}

function absence({ named, more, reason }: Absence, words: EvidenceMessages): Markup {
  const before = separators(named.length + (more > 0 ? 1 : 0), words);
  return html`<p class="aside">
    ${named.map((source, i) => [before[i], html`<span class="source">${sourceShape(source, { size: 13 })}&nbsp;<bdi>${source.publisher}</bdi></span>`])}
    ${more > 0 && [before.at(-1), words.moreSources(more)]} ${` ${reason}`}
  </p>`;
}

/** What stands before the i-th of n things in a sentence, taken from the language's own list form. */
function separators(n: number, words: EvidenceMessages): string[] {
  const marks = Array.from({ length: n }, (_, i) => String.fromCharCode(0xe000 + i));
  return words.list(marks).split(/[\ue000-\uf8ff]/).slice(0, n); // prettier-ignore
}

/** A date's precision as a small drawing, 24 px high, in the geometry of the marks on the timeline. */
function glyph({ form, vague }: Glyph): Markup {
  const width = GLYPH_WIDTH[form];
  const dash = { 'stroke-dasharray': vague && (vague === 'approximate' ? '3 2.5' : '1.25 2.5') };
  const cap = (x: number) => html`<path class="cap" d="M${x} -8v16" ${attributes(dash)} />`;
  const fades = form.startsWith('open') || form.startsWith('bar-fuzzy');
  // Bars that fade at their start are the mirror image of those that fade at their end.
  const turned = form.endsWith('start') && `translate(${width}) scale(-1 1)`;
  const drawing =
    form === 'stroke'
      ? html`<path class="cap" d="M6 -10v20" ${attributes(dash)} /><circle
            class="bead"
            cx="6"
            r="4.5"
          />`
      : form === 'month' || form === 'year'
        ? html`<rect
              class="within"
              x="0.5"
              y="-7"
              width="${width - 1}"
              height="14"
              rx="2"
              ${attributes({ 'data-unit': form, 'data-dash': vague ?? 'solid', ...dash })}
            /><circle class="bead" cx="${width / 2}" r="4.5" />`
        : form === 'decade'
          ? html`<rect y="-7" width="${width}" height="14" fill="url(#dl-glyph)" />`
          : html`<rect
                y="-4"
                width="${width}"
                height="8"
                fill="${fades ? 'url(#dl-glyph)' : 'var(--mark)'}"
              />${cap(1)}${!fades && cap(width - 1)}`;
  return html`<svg
    class="glyph"
    width="${width}"
    height="24"
    viewBox="0 -12 ${width} 24"
    aria-hidden="true"
    data-mirror=""
  >
    <linearGradient id="dl-glyph">${stops(fadeOf(form))}</linearGradient>
    <g ${attributes({ transform: turned })}>${drawing}</g>
  </svg>`;
}

function fadeOf(form: Glyph['form']): Fade {
  if (form === 'decade') return SOFT;
  return form.startsWith('bar') ? [[0, 1], [0.34, 1], [1, 0]] : FADE; // prettier-ignore
}
