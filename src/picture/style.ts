/** The looks of a picture's marks: those of the embed's own style sheet, for a file that stands alone. Scoped, because pictures are put into pages. */
import type { Palette } from './palette.ts';
import { SANS, SERIF } from './pen.ts';

export const SCOPE = 'datelines-picture';

/** The style sheet, every colour told outright. */
export function styleOf(p: Palette): string {
  const rules: readonly (readonly [string, string])[] = [
    ['text', `font-family:${SANS};unicode-bidi:plaintext`],
    ['.serif text', `font-family:${SERIF}`],
    ['.below', `fill:${p['paper-2']}`],
    ['.line', `fill:none;stroke:${p.line}`],
    ['.axis', `stroke:${p.ink};stroke-width:2`],
    ['.major', `stroke:${p.ink}`],
    ['.minor,.connector', `stroke:${p['line-2']}`],
    ['.connector[data-strong]', `stroke:${p.ink};stroke-width:1.5`],
    ['.gap', `fill:${p.paper}`],
    ['.break', `fill:none;stroke:${p.ink};stroke-width:1.5`],
    ['.tick', `font-size:13px;fill:${p.ink}`],
    ['.tick[data-lower]', 'font-weight:680'],
    ['.pale,.more,.times', `font-size:12px;fill:${p['ink-2']}`],
    ['.pole', `fill:none;stroke:${p['line-2']}`],
    ['.pole[data-lit]', `stroke:${p.ink};stroke-width:2`],
    ['.cap', `fill:none;stroke:${p.mark};stroke-width:2`],
    ['.within', `fill:${p.mark};fill-opacity:.15;stroke:${p.mark};stroke-opacity:.55`],
    ['.within[data-unit=month]', 'fill-opacity:.26;stroke-opacity:.9'],
    ['.within[data-dash=dashed],.within[data-dash=dotted]', 'fill-opacity:.06;stroke-opacity:1;stroke-width:1.25'],
    ['.profile', `fill:${p.mark};fill-opacity:.55`],
    ['.report', `stroke:${p['paper-2']};stroke-width:1.25`],
    ['circle.bead', `fill:${p.mark};stroke:${p.paper};stroke-width:1.5`],
    ['circle.bead[data-hollow]', `fill:${p.paper};stroke:${p.mark};stroke-width:1.75;stroke-dasharray:2.6 1.8`],
    ['.halo,.box-of', `fill:${p.paper};stroke:${p.ink};stroke-width:2`],
    ['.box-of', 'stroke-width:1.5'],
    ['.ring', `fill:none;stroke:${p.ink};stroke-width:2`],
    ['.number,.count,.times,.more,.code', 'text-anchor:middle'],
    ['.number', `fill:${p.paper};font-weight:720`],
    ['.count', `fill:${p.ink};font-size:11.5px;font-weight:680`],
    ['.times', 'font-weight:620'],
    ['.code', `fill:${p.ink};font-size:12px;font-weight:560`],
    ['.strong', `fill:${p.ink};font-size:13px;font-weight:640`],
  ]; // prettier-ignore
  return rules.map(([names, looks]) => `${names.split(',').map((name) => `.${SCOPE} ${name}`).join(',')}{${looks}}`).join('\n'); // prettier-ignore
}
