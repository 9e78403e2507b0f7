/** Arrow keys in a table of buttons: along a column down and up, across a row to either side. */
import type { Command } from '../keyboard.ts';

export type TableStep = 'up' | 'down' | 'forwards' | 'backwards' | 'first' | 'last';

/** In a table time runs down, so the arrows across go from source to source. */
export const TABLE_STEPS: Partial<Record<Command, TableStep>> = {
  previousSource: 'up',
  nextSource: 'down',
  nextEvent: 'forwards',
  previousEvent: 'backwards',
  firstEvent: 'first',
  lastEvent: 'last',
};

/**
 * Moves the focus from a button of the table to the next one with content in
 * that direction; across, to the next that has any, row by row. False when the
 * focus is not in the table; at an end it stays.
 */
export function moveInTable(
  table: HTMLTableElement,
  from: EventTarget | null,
  step: TableStep,
): boolean {
  const buttons = [...table.querySelectorAll<HTMLElement>('td button')];
  const at = buttons.findIndex((button) => button === from);
  if (at === -1) return false;
  const to = targetOf(buttons, at, step);
  to?.focus();
  to?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

function targetOf(
  buttons: readonly HTMLElement[],
  at: number,
  step: TableStep,
): HTMLElement | undefined {
  const column = columnOf(buttons[at]);
  const isSame = (button: HTMLElement) => columnOf(button) === column;
  switch (step) {
    case 'first':
      return buttons[0];
    case 'last':
      return buttons.at(-1);
    case 'forwards':
      return buttons[at + 1];
    case 'backwards':
      return buttons[at - 1];
    case 'down':
      return buttons.slice(at + 1).find(isSame);
    case 'up':
      return buttons.slice(0, at).findLast(isSame);
  }
}

function columnOf(button: HTMLElement | undefined): number {
  return button?.closest('td')?.cellIndex ?? -1;
}
