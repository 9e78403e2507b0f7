/** What the marks stand on: axis and ticks, breaks of quiet years, and the reports that hang below. Layout in, SVG out. */
import { METRICS, type HorizontalLayout, type TimelineSource } from '../../timeline/index.ts';
import { zigzagPath, type ChartMessages } from '../../ui/plain.ts';
import { drawReport } from './bead.ts';
import { attributes, html, type Markup } from './html.ts';

export function drawGround({ axis, ticks, folds, field, ...layout }: HorizontalLayout): Markup {
  const { y } = axis;
  const minor = ticks.ticks.filter((t) => !t.major).map((t) => `M${t.x} ${y}v${METRICS.minorTickLength}`); // prettier-ignore
  const major = ticks.ticks.filter((t) => t.major);
  return html` <rect
      class="below"
      y="${y}"
      width="${layout.width}"
      height="${Math.max(0, layout.height - y)}"
    />
    ${!layout.wholeSpan && html`<path class="line" d="${major.map((t) => `M${t.x} ${field.y0 - 4}V${y}`).join('')}" />`}
    ${folds.map((f) => {
      const [left, width] = [Math.min(f.x0, f.x1), Math.abs(f.x1 - f.x0)];
      const top = y + METRICS.laneHead - 4;
      return html`<rect
        x="${left}"
        y="${top}"
        width="${width}"
        height="${Math.max(0, layout.laneArea.y1 - top)}"
        fill="url(#dl-hatch)"
      />`;
    })}
    <path class="axis" d="M${axis.x0} ${y}H${axis.x1}" />
    <path class="minor" d="${minor.join('')}" />
    <path class="major" d="${major.map((t) => `M${t.x} ${y}v${METRICS.tickLength}`).join('')}" />
    ${folds.map((f) => {
      const [left, width] = [Math.min(f.x0, f.x1), Math.abs(f.x1 - f.x0)];
      return html` <rect class="gap" x="${left}" y="${y - 2}" width="${width}" height="4" />
        <path class="break" d="${zigzagPath(left, width, y)}" />
        <text class="pale" x="${left + width / 2}" y="${y + 27}" text-anchor="middle"
          >${f.label}</text
        >`;
    })}
    ${ticks.ticks.map((t) => t.label !== null && period(t, t.label, y + METRICS.tickBaseline))}
    ${ticks.lower.map((t) => period(t, t.label, y + METRICS.lowerTickBaseline, true))}`;
}

/** Pointers may press a tick's label; keys and buttons zoom without it. */
function period(
  { ms, endMs, labelX }: { readonly ms: number; readonly endMs: number; readonly labelX: number },
  label: string,
  y: number,
  lower = false,
): Markup {
  return html`<text
    class="tick"
    x="${labelX}"
    y="${y}"
    data-press="period"
    data-ids="${JSON.stringify([ms, endMs])}"
    ${attributes({ 'data-lower': lower })}
    >${label}</text
  >`;
}

/** Each report as its source's shape, hanging from the axis; the selected event's are larger and ringed. */
export function drawReports(
  { stacked, selectedPole }: HorizontalLayout,
  sources: readonly TimelineSource[],
  { numeral }: Pick<ChartMessages, 'numeral'>,
): Markup {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const reports = [...(stacked?.reports ?? [])].sort((a, b) => Number(a.selected) - Number(b.selected)); // prettier-ignore
  return html` ${selectedPole && html`<path class="pole" data-lit="" d="M${selectedPole.x} ${selectedPole.y0}V${selectedPole.y1}" />`}
  ${reports.map(({ sourceId, r, x, y, selected }) => {
    return html` ${drawReport(byId.get(sourceId), r, x, y)}
    ${selected && html`<circle class="ring" cx="${x}" cy="${y}" r="${r + 4.5}" />`}`;
  })}
  ${stacked?.counts.map(({ x, y, count }) => html`<text class="more" x="${x}" y="${y}">+${numeral(count)}</text>`)}`;
}
