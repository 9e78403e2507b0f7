/** A layout as a small SVG: what the picture tests compare and a person can open. */
import type {
  HorizontalLayout,
  MarkBody,
  PlacedLabel,
  VerticalLayout,
} from '../../../src/timeline/index.ts';

const n = (x: number) => String(Math.round(x * 100) / 100);
const esc = (s: string) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const SRC: Record<string, string> = {
  1: '#2B50BA',
  2: '#B8380F',
  3: '#14968C',
  4: '#5F1B5C',
  5: '#B98400',
  6: '#9975E1',
  7: '#1B3902',
  8: '#734F69',
  x: '#717884',
};
const STYLE =
  'text{font-family:Archivo,sans-serif;font-stretch:92%;font-size:13px;fill:#15181D;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}' +
  '.d{font-weight:640}.strong{font-weight:640}.sm{font-size:12px;stroke:#F5F6F8}.p2{stroke:#F5F6F8}' +
  '.pole{stroke:#868D98;fill:none}.dash{stroke-dasharray:3 2.5}.bead{fill:#15181D;stroke:#fff;stroke-width:1.5}' +
  '.hollow{fill:#fff;stroke:#15181D;stroke-dasharray:2.6 1.8}.num{fill:#fff;stroke:none;font-weight:720;text-anchor:middle}';

function rect(x0: number, x1: number, y0: number, y1: number, rest: string): string {
  return `<rect x="${n(x0)}" y="${n(y0)}" width="${n(x1 - x0)}" height="${n(y1 - y0)}" ${rest}/>`;
}

function body(b: MarkBody, x: number, y: number): string {
  switch (b.kind) {
    case 'none':
      return '';
    case 'stroke':
      return `<path d="M${n(x)} ${n(y - b.half)}V${n(y + b.half)}" stroke="#15181D" stroke-width="2"/>`;
    case 'box':
      return rect(
        b.x0,
        b.x1,
        y - 7,
        y + 7,
        `rx="2" fill="#15181D" fill-opacity="${b.unit === 'year' ? 0.15 : 0.26}" stroke="#15181D"${b.dash === 'solid' ? '' : ' class="dash"'}`,
      );
    case 'soft':
      return rect(b.x0, b.x1, y - 7, y + 7, 'fill="#15181D" fill-opacity=".2"');
    case 'bar':
      return rect(
        b.x0,
        b.x1,
        y - 4,
        y + 4,
        `fill="#15181D" fill-opacity="${b.end === 'open' || b.start === 'open' ? 0.5 : 1}"`,
      );
  }
}

function label(l: PlacedLabel, rtl: boolean): string {
  const after = (l.side === 'after') !== rtl;
  const anchor = after ? 'start' : 'end';
  const text = (t: { x: number; y: number; text: string }, cls: string, size: number) =>
    `<text class="${cls}" x="${n(t.x)}" y="${n(t.y)}" text-anchor="${anchor}" style="font-size:${size}px">${esc(t.text)}</text>`;
  return [
    text(l.date, 'd', 13),
    ...l.title.map((t) => text(t, l.strong ? 'strong' : 't', l.titleSize)),
    l.sign
      ? `<circle cx="${n(l.sign.x)}" cy="${n(l.sign.y)}" r="7.5" fill="#fff" stroke="#15181D"/>`
      : '',
  ].join('');
}

export function drawHorizontal(layout: HorizontalLayout, { font = '' } = {}): string {
  const { width, height, axis } = layout;
  const out: string[] = [];
  out.push(rect(0, width, axis.y, height, 'fill="#F5F6F8"'));
  for (const t of layout.ticks.ticks.filter((t) => t.label && !t.ending))
    out.push(
      `<path d="M${n(t.x)} ${n(layout.laneArea.y0)}V${n(layout.laneArea.y1)}" stroke="#D9DCE2"/>`,
    );
  for (const c of layout.density) out.push(rect(c.x0, c.x1, c.y0, c.y1, 'fill="#626974"'));
  for (const l of layout.labels)
    out.push(
      `<path class="pole${l.pole.dashed ? ' dash' : ''}" d="M${l.pole.points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}"/>`,
    );
  const sel = layout.selectedPole;
  if (sel)
    out.push(
      `<path d="M${n(sel.x)} ${n(sel.y0)}V${n(sel.y1)}" stroke="#15181D" stroke-width="2"/>`,
    );
  for (const m of layout.marks) {
    out.push(body(m.body, m.x, m.y));
    if (!m.bead) continue;
    if (m.selected)
      out.push(
        `<circle cx="${n(m.x)}" cy="${n(m.y)}" r="${n(m.bead.r + 4)}" fill="#fff" stroke="#15181D" stroke-width="2"/>`,
      );
    out.push(
      `<circle class="bead${m.bead.hollow ? ' hollow' : ''}" cx="${n(m.x)}" cy="${n(m.y)}" r="${n(m.bead.r)}"/>`,
    );
    if (m.bead.count !== null)
      out.push(
        `<text class="num" style="font-size:${m.bead.size}px" x="${n(m.x)}" y="${n(m.y + m.bead.size * 0.36)}">${m.bead.count}</text>`,
      );
  }
  for (const b of layout.bundles) {
    out.push(
      rect(b.x0, b.x1, b.y0, b.y1, 'rx="4" fill="#fff" stroke="#15181D" stroke-width="1.5"'),
    );
    out.push(
      `<text class="d" style="font-size:11.5px" text-anchor="middle" x="${n(b.x)}" y="${n(b.y + 4)}">${b.count}</text>`,
    );
  }
  for (const l of layout.labels) out.push(label(l, layout.direction === 'rtl'));
  out.push(
    `<path d="M${n(axis.x0)} ${n(axis.y)}H${n(axis.x1)}" stroke="#15181D" stroke-width="2"/>`,
  );
  const end = layout.direction === 'rtl' ? ' text-anchor="end"' : '';
  for (const t of layout.ticks.ticks) {
    out.push(`<path d="M${n(t.x)} ${n(axis.y)}v${t.major ? 12 : 5}" stroke="#15181D"/>`);
    if (t.label)
      out.push(
        `<text class="p2"${end} x="${n(t.labelX)}" y="${n(axis.y + 19)}">${esc(t.label)}</text>`,
      );
  }
  for (const t of layout.ticks.lower)
    out.push(
      `<text class="d p2"${end} x="${n(t.labelX)}" y="${n(axis.y + 37)}">${esc(t.label)}</text>`,
    );
  for (const f of layout.folds)
    out.push(
      `<path d="M${n(f.x0)} ${n(axis.y)}H${n(f.x1)}" stroke="#B8380F" stroke-width="6"/><text x="${n((f.x0 + f.x1) / 2)}" y="${n(axis.y + 30)}" text-anchor="middle" class="sm">${esc(f.label)}</text>`,
    );
  const slots = new Map(layout.lanes.map((l) => [l.source.id, String(l.source.slot)]));
  for (const lane of layout.lanes) {
    const fill = SRC[String(lane.source.slot)] ?? '#000';
    out.push(
      `<text class="d p2" style="font-size:14px" x="64" y="${n(lane.y)}">${esc(lane.source.publisher)}</text>`,
    );
    if (lane.hatch)
      out.push(
        rect(
          lane.hatch.x0,
          lane.hatch.x1,
          lane.y0 + 5,
          lane.y1 - 5,
          'fill="#D9DCE2" fill-opacity=".4"',
        ),
      );
    if (lane.line)
      out.push(`<path d="M${n(lane.line.x0)} ${n(lane.y)}H${n(lane.line.x1)}" stroke="#868D98"/>`);
    if (lane.capX !== null)
      out.push(
        `<path d="M${n(lane.capX)} ${n(lane.y - 8)}v16" stroke="#15181D" stroke-width="1.5"/>`,
      );
    if (lane.note)
      out.push(
        `<text class="sm" x="${n(lane.note.x)}" y="${n(lane.note.y)}"${end}>${esc(lane.note.text)}</text>`,
      );
    for (const c of lane.density) out.push(rect(c.x0, c.x1, c.y0, c.y1, `fill="${fill}"`));
    for (const r of lane.reports) {
      if (r.body.kind === 'line' || r.body.kind.startsWith('fade')) {
        if (r.body.kind !== 'none')
          out.push(
            rect(
              r.body.x0,
              r.body.x1,
              r.y - 2,
              r.y + 2,
              `fill="${fill}" fill-opacity="${r.body.kind === 'line' ? 1 : 0.5}"`,
            ),
          );
      } else if (r.body.kind !== 'none')
        out.push(
          rect(r.body.x0, r.body.x1, r.y - 5, r.y + 5, `fill="${fill}" fill-opacity=".2" rx="5"`),
        );
      out.push(
        `<circle cx="${n(r.x)}" cy="${n(r.y)}" r="${n(r.r)}" fill="${fill}" stroke="#F5F6F8"/>`,
      );
    }
    for (const c of lane.counts)
      out.push(
        `<text class="sm" text-anchor="middle" x="${n(c.x)}" y="${n(c.y)}">+${c.count}</text>`,
      );
  }
  for (const r of layout.stacked?.reports ?? [])
    out.push(
      `<circle cx="${n(r.x)}" cy="${n(r.y)}" r="${n(r.r)}" fill="${SRC[slots.get(r.sourceId) ?? 'x'] ?? '#717884'}"/>`,
    );
  for (const c of layout.stacked?.counts ?? [])
    out.push(
      `<text class="sm" text-anchor="middle" x="${n(c.x)}" y="${n(c.y)}">+${c.count}</text>`,
    );
  for (const s of sel?.signs ?? [])
    out.push(`<circle cx="${n(s.x)}" cy="${n(s.y)}" r="9" fill="#fff" stroke="#15181D"/>`);
  const map = layout.minimap;
  if (map) {
    for (const b of map.bars)
      out.push(
        rect(b.x0, b.x1, b.y0, b.y1, `fill="#626974"${b.soft ? ' fill-opacity=".35"' : ''}`),
      );
    out.push(rect(map.window.x0, map.window.x1, map.y0, map.y1, 'fill="none" stroke="#15181D"'));
    for (const l of map.labels)
      out.push(
        `<text class="sm"${end} x="${n(l.x)}" y="${n(map.labelBaseline)}">${esc(l.text)}</text>`,
      );
  }
  for (const e of layout.edges)
    out.push(
      `<text x="${n(e.x)}" y="${n(e.y + 4)}" text-anchor="${(e.side === 'earlier') === (layout.direction === 'ltr') ? 'start' : 'end'}">${esc(e.text)}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${font}${STYLE}</style>\n${out.filter(Boolean).join('\n')}\n</svg>\n`;
}

export function drawVertical(layout: VerticalLayout, { font = '' } = {}): string {
  const out: string[] = [];
  const { width, height, axisX } = layout;
  const rtl = layout.direction === 'rtl';
  const end = rtl ? ' text-anchor="end"' : '';
  out.push(
    rtl
      ? rect(axisX, width, 0, height, 'fill="#F5F6F8"')
      : rect(0, axisX, 0, height, 'fill="#F5F6F8"'),
  );
  for (const c of layout.columns)
    out.push(`<path d="M${n(c.x)} 0V${n(height)}" stroke="#D9DCE2"/>`);
  for (const a of layout.axis)
    out.push(`<path d="M${n(axisX)} ${n(a.y0)}V${n(a.y1)}" stroke="#15181D" stroke-width="2"/>`);
  for (const f of layout.folds) {
    out.push(
      `<path d="M${n(axisX)} ${n(f.y0)}V${n(f.y1)}" stroke="#B8380F" stroke-width="4" stroke-dasharray="3 3"/>`,
    );
    if (f.label)
      out.push(
        `<text${end} x="${n(layout.textX)}" y="${n((f.y0 + f.y1) / 2 + 4)}">${esc(f.label)}</text>`,
      );
  }
  for (const r of layout.rows) {
    if (r.connector)
      out.push(`<path d="M${n(r.connector.x0)} ${n(r.y)}H${n(r.connector.x1)}" stroke="#868D98"/>`);
    for (const p of r.reports) {
      out.push(
        `<circle cx="${n(p.x)}" cy="${n(p.y)}" r="5.6" fill="${SRC[String(p.source.slot)] ?? ''}"/>`,
      );
      if (p.count > 1)
        out.push(
          `<text class="sm" text-anchor="middle" x="${n(p.x)}" y="${n(p.y + 19)}">${p.count}</text>`,
        );
    }
    const b = r.body;
    if (b.kind === 'box' || b.kind === 'soft')
      out.push(rect(axisX - 7, axisX + 7, b.y0, b.y1, 'rx="2" fill="#ddd" stroke="#15181D"'));
    if (b.kind === 'bar')
      out.push(
        rect(
          axisX - 4,
          axisX + 4,
          b.y0,
          b.y1,
          `fill="#15181D" fill-opacity="${b.end === 'open' ? 0.5 : 1}"`,
        ),
      );
    if (b.kind === 'stroke')
      out.push(
        `<path d="M${n(axisX - b.half)} ${n(r.y)}H${n(axisX + b.half)}" stroke="#15181D" stroke-width="2"/>`,
      );
    if (r.bead) {
      out.push(`<circle class="bead" cx="${n(axisX)}" cy="${n(r.y)}" r="${n(r.bead.r)}"/>`);
      if (r.bead.count !== null)
        out.push(`<text class="num" x="${n(axisX)}" y="${n(r.y + 4.5)}">${r.bead.count}</text>`);
    } else
      out.push(
        rect(
          axisX - 9,
          axisX + 9,
          r.y - 9,
          r.y + 9,
          'rx="4" fill="#fff" stroke="#15181D" stroke-width="1.5"',
        ),
      );
    out.push(
      `<text class="d"${end} x="${n(r.date.x)}" y="${n(r.date.y)}">${esc(r.date.text)}</text>`,
    );
    for (const t of r.title)
      out.push(
        `<text class="${r.strong ? 'strong' : 't'}"${end} style="font-size:${r.titleSize}px" x="${n(t.x)}" y="${n(t.y)}">${esc(t.text)}</text>`,
      );
    if (r.sign)
      out.push(
        `<circle cx="${n(r.sign.x)}" cy="${n(r.sign.y)}" r="8" fill="none" stroke="#15181D"/>`,
      );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${n(height)}" viewBox="0 0 ${width} ${n(height)}"><style>${font}${STYLE}</style>\n${out.filter(Boolean).join('\n')}\n</svg>\n`;
}
