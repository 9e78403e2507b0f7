import { describe, expect, it } from 'vitest';
import { commandOf, isTextField } from '../../src/ui/keyboard.ts';

const stroke = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('commandOf(stroke, direction)', () => {
  it.each([
    ['ArrowRight', 'nextEvent'],
    ['ArrowLeft', 'previousEvent'],
    ['ArrowUp', 'previousSource'],
    ['ArrowDown', 'nextSource'],
    ['Home', 'firstEvent'],
    ['End', 'lastEvent'],
    ['+', 'zoomIn'],
    ['=', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'wholeSpan'],
    ['f', 'fold'],
    ['F', 'fold'],
    ['/', 'find'],
    ['?', 'keys'],
    ['Escape', 'close'],
  ])('%s is %s', (key, command) => {
    expect(commandOf(stroke(key))).toBe(command);
  });

  it('swaps the sideways arrows where time runs from right to left', () => {
    expect(commandOf(stroke('ArrowLeft'), 'rtl')).toBe('nextEvent');
    expect(commandOf(stroke('ArrowRight'), 'rtl')).toBe('previousEvent');
    expect(commandOf(stroke('ArrowUp'), 'rtl')).toBe('previousSource');
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)(
    'leaves a key with %s to the browser',
    (held) => {
      expect(commandOf(stroke('f', { [held]: true }))).toBeNull();
    },
  );

  it('knows no other key', () => {
    expect(commandOf(stroke('a'))).toBeNull();
    expect(commandOf(stroke('constructor'))).toBeNull();
  });
});

describe('isTextField(target)', () => {
  it('takes fields and edited text for text, switches and buttons not', () => {
    const make = (html: string) => {
      const box = document.createElement('div');
      box.innerHTML = html;
      return box.firstElementChild;
    };
    expect(isTextField(make('<input>'))).toBe(true);
    expect(isTextField(make('<textarea></textarea>'))).toBe(true);
    expect(isTextField(make('<select></select>'))).toBe(true);
    expect(isTextField(make('<input type="checkbox">'))).toBe(false);
    expect(isTextField(make('<button></button>'))).toBe(false);
    expect(isTextField(null)).toBe(false);
  });
});
