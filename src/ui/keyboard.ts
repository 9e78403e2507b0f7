/**
 * Which key does what: one table, read by every part that listens to keys.
 *
 * Keys that type text never act while a field has the focus; a key with Ctrl,
 * Alt or Meta belongs to the browser or the system.
 */

export type Command =
  | 'previousEvent'
  | 'nextEvent'
  | 'previousSource'
  | 'nextSource'
  | 'firstEvent'
  | 'lastEvent'
  | 'zoomIn'
  | 'zoomOut'
  | 'wholeSpan'
  | 'fold'
  | 'find'
  | 'keys'
  | 'open'
  | 'close';

const COMMANDS = new Map<string, Command>(
  Object.entries({
    ArrowLeft: 'previousEvent',
    ArrowRight: 'nextEvent',
    ArrowUp: 'previousSource',
    ArrowDown: 'nextSource',
    Home: 'firstEvent',
    End: 'lastEvent',
    '+': 'zoomIn',
    '=': 'zoomIn',
    '-': 'zoomOut',
    '−': 'zoomOut',
    _: 'zoomOut',
    '0': 'wholeSpan',
    f: 'fold',
    F: 'fold',
    '/': 'find',
    o: 'open',
    O: 'open',
    '?': 'keys',
    Escape: 'close',
  } satisfies Record<string, Command>),
);

const MIRRORED: Partial<Record<Command, Command>> = {
  previousEvent: 'nextEvent',
  nextEvent: 'previousEvent',
};

/** What a command needs of a keyboard event; a real one fits. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * The command a key stands for, or null. Where time runs from right to left the
 * arrows swap, so that an arrow always moves the way it points.
 */
export function commandOf(stroke: Stroke, direction: 'ltr' | 'rtl' = 'ltr'): Command | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  const command = COMMANDS.get(stroke.key) ?? null;
  if (command === null || direction === 'ltr') return command;
  return MIRRORED[command] ?? command;
}

/** Whether keys typed here are text: then only Escape is a command. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
