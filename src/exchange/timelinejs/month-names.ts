/** Months by their names in the languages in which newsrooms keep tables; no name is of two months. */

const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const OTHERS = [
  // Spanish, French, German, Italian, Portuguese, Dutch, Swedish and Danish
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  // As they are also written
  'jänner fevrier maerz . . . . aout setiembre . . decembre',
].map((names) => names.split(' '));

/** The month, 1 to 12, of a name: in English also of its beginning, of three letters at least ("Sept."). Undefined where it is none. */
export function monthNamed(written: string): number | undefined {
  const name = written.trim().toLowerCase().normalize('NFC').replace(/\.$/u, '');
  if (name.length < 3) return undefined;
  const english = ENGLISH.findIndex((month) => month.startsWith(name));
  const found = [english, ...OTHERS.map((names) => names.indexOf(name))].find((i) => i !== -1);
  return found === undefined ? undefined : found + 1;
}
