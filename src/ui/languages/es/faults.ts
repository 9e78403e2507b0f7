import type { FaultMessages } from '../../fault-words.ts';
import { count, digits } from './grammar.ts';

const either = (expected: string) => expected.replace(/^one of /, '').replaceAll(' or ', ' o ');

/** What is wrong with data. Names of fields and values stay as the file has them. */
export const faults: FaultMessages = {
  missing: (field) => `Falta ${field}.`,
  notThat: (field, expected, found) =>
    `En ${field} debe haber ${either(expected)}, y hay ${found}.`,
  unknownField: (field, unknown, meant, known) =>
    `En ${field} hay un campo desconocido, «${unknown}».${meant ? ` ¿Será «${meant}»?` : ''} Campos conocidos: ${known}.`,
  noKind: (field, found) => `En ${field} hay un valor que no se admite ahí: ${found}.`,
  notAllowed: (field) => `En ${field} hay algo que no se admite ahí.`,
  tooLong: (field, characters) => `En ${field} hay más de ${digits(characters)} caracteres.`,
  rule: {
    'must be of a-z, 0-9 and single hyphens': (field) =>
      `En ${field} solo puede haber letras de la a a la z, cifras y guiones sueltos.`,
    'must not be empty': (field) => `${field} no puede quedar vacío.`,
    'must be one line without control characters': (field) =>
      `En ${field} debe haber una sola línea sin caracteres de control.`,
    'must be a SHA-256 in lower-case hex': (field) =>
      `En ${field} debe haber un SHA-256 en hexadecimal con minúsculas.`,
    'must be an http or https address': (field) =>
      `En ${field} debe haber una dirección http o https.`,
    'must be a BCP 47 language tag, e.g. en or en-GB': (field) =>
      `En ${field} debe haber una etiqueta de idioma BCP 47, como es o es-MX.`,
    'must be two or three letters or digits': (field) =>
      `En ${field} debe haber dos o tres letras o cifras.`,
    'must not be negative': (field) => `${field} no puede ser negativo.`,
    'must end after it starts': (field) => `${field} debe terminar después de empezar.`,
    'needs at least two sources': (field) => `En ${field} hacen falta al menos dos fuentes.`,
  },
  noCitation: 'No tiene ninguna cita, y cada evento necesita al menos una.',
  idTaken: (id, event) => `El identificador ${id} es también el del evento ${digits(event)}.`,
  noSource: (id) => `La fuente ${id} no está entre las fuentes del conjunto de datos.`,
  laterThanSource: (when, published) =>
    `La fecha de la cita, ${when}, es posterior a su fuente, publicada en ${published}.`,
  more: (n) => `Y ${count(n, { one: 'problema más', other: 'problemas más' })}.`,
  date: {
    'has more than one "/"': (date) => `La fecha ${date} tiene más de una «/».`,
    'names no date at either end': (date) =>
      `El intervalo ${date} no tiene fecha en ningún extremo.`,
    'ends before it starts': (date) => `El intervalo ${date} termina antes de empezar.`,
    'gives a day within a season': (date) => `La fecha ${date} da un día dentro de una estación.`,
    'has no such month': (date) => `En la fecha ${date} hay un mes que no existe.`,
    'has no such day': (date) => `En la fecha ${date} hay un día que no existe.`,
    'has an X before the year 0; write an interval': (date) =>
      `La fecha ${date} tiene una X antes del año 0; escriba un intervalo.`,
    'is not between 00:00:00 and 23:59:59': (date) =>
      `La hora de ${date} no está entre 00:00:00 y 23:59:59.`,
    'is beyond 14 hours': (date) => `El huso de ${date} pasa de 14 horas.`,
    'is -00:00; write Z or +00:00': (date) => `El huso de ${date} es -00:00; escriba Z o +00:00.`,
    'is not EDTF, e.g. 2011-03-11, 2011-03, 195X or 2019~': (date) =>
      `La fecha ${date} no es EDTF, como 2011-03-11, 2011-03, 195X o 2019~.`,
  },
  noYearZero: 'El año -0000 no existe; el 1 a. C. es 0000.',
  outside: (date, first, last) => `El año de ${date} queda fuera de ${first} a ${last}.`,
  nouns: {
    'the event': 'el evento',
    'the dataset': 'el conjunto de datos',
    text: 'texto',
    'a number': 'un número',
    'a whole number': 'un número entero',
    'true or false': 'true o false',
    'a list': 'una lista',
    'an object': 'un objeto',
  },
};

/** Why a date could not be placed, by what the reader of articles says of it. */
export const unresolved: Readonly<Record<string, string>> = {
  'stands alone on its line: the date of the page, not of the story':
    'Está sola en su línea: es la fecha de la página, no de lo contado.',
  'repeats a time the text has not told': 'Repite un momento que el texto no ha contado.',
  'says that two things go together, not when': 'Dice que dos cosas coinciden, no cuándo.',
  'lies before the years EDTF is read for here': 'Es anterior a los años que aquí se leen.',
  'says neither how long before nor after': 'No dice cuánto antes ni cuánto después.',
  'is of any day': 'Vale para cualquier día.',
  'is an hour of a day the text has not told': 'Es una hora de un día que el texto no ha contado.',
  'hangs on a time the text has not told': 'Depende de un momento que el texto no ha contado.',
  story: 'Le falta una fecha más precisa de lo contado antes.',
};
