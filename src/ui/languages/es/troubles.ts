import type { EmptyMessages } from '../../empty-messages.ts';
import type { TroubleMessages } from '../../trouble-messages.ts';
import { digits, events, form, list } from './grammar.ts';

export const empty: EmptyMessages = {
  noEventsHere: 'Aquí no hay eventos',
  reportNothing: (publishers, first, last) =>
    publishers.length === 0
      ? 'Todas las fuentes están desactivadas.'
      : `${list(publishers)} no ${form(publishers.length, { one: 'cuenta', other: 'cuentan' })} nada de este periodo: ${first} – ${last}.`,
  showAllSources: 'Mostrar todas las fuentes',
  nearestEvent: 'Evento más cercano',
  emptyDataset: 'Este conjunto de datos no contiene eventos.',
};

export const trouble: TroubleMessages = {
  someShown: (good, all) => `Se pueden mostrar ${digits(good)} de ${events(all)}`,
  problems: (n) =>
    n === 1
      ? 'Una entrada del archivo de datos tiene un problema:'
      : `${digits(n)} entradas del archivo de datos tienen problemas:`,
  eventNumber: (n) => `Evento ${digits(n)}`,
  moreProblems: (n) => `y ${digits(n)} más, en el informe`,
  showTheRest: (n) => `Mostrar ${events(n)}`,
  copyReport: 'Copiar el informe',
  reportCopied: 'Informe copiado',
  cannotRead: 'Los datos no se pueden mostrar',
  noFile: (file, status) => `El servidor no puede dar el archivo ${file} (estado ${status}).`,
  noConnection: (file) => `No se ha podido obtener ${file}. ¿Hay conexión?`,
  notJson: (file) => `${file} no es JSON.`,
  notDataset: (file) => `${file} no es un conjunto de datos de Datelines.`,
  notAllowed: (file) => `${file} está fuera de este sitio, así que no se abre.`,
  tryAgain: 'Volver a intentarlo',
  openDefault: 'Abrir el primer conjunto de datos',
  tiles: {
    missing: (files) =>
      `Falta una parte de esta cronología: no se ${form(files, { one: 'ha podido leer un archivo', other: `han podido leer ${digits(files)} archivos` })}.`,
    offline: 'Falta una parte de esta cronología: no hay conexión con el servidor.',
    limitOf: {
      words: 'Las palabras se buscan por su comienzo, en títulos y nombres.',
      period:
        'Un periodo contiene los eventos cuyo punto medio, o cuyo comienzo indicado, cae en él.',
      numbers: 'Los números junto a las opciones son de todos los eventos.',
      listing:
        'Tantos eventos no se pueden copiar ni descargar desde aquí; con palabras o un filtro quedan menos.',
      dimming: 'Entre tantos eventos, los demás se omiten en lugar de atenuarse.',
      sources: 'Hay demasiadas fuentes para contar o filtrar los eventos por fuente.',
    },
  },
};
