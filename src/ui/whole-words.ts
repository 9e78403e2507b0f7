/**
 * A title in parts, of which every second one is a word with a hyphen or a dash within. A line must
 * not end inside it, as it does not on the chart: “build-” above “up” reads as two words. The parts
 * joined are the text.
 */
export const wholeWords = (text: string): string[] => text.split(/(\S+[-‐–]\S+)/u);
