/** Any text that a file can hold, half characters included: quicker to make than fast-check's own, which builds a table of all of Unicode first. */
import fc from 'fast-check';

const unit = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0, max: 0xff }),
  fc.integer({ min: 0, max: 0xffff }),
);

export const anyText = fc.string({ unit: unit.map((code) => String.fromCharCode(code)) });
