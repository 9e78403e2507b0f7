import type { EmbedHint } from '../../embed-hint.ts';
import type { EmbedMessages } from '../../embed-messages.ts';
import type { EmbedTrouble } from '../../embed-trouble.ts';
import { events } from './grammar.ts';

export const embed: EmbedMessages = {
  bold: 'En negrita',
  boldMeans: 'los eventos que cuenta más de una fuente.',
  signMeans: 'señala un evento en el que las fuentes difieren.',
  eachShape: 'Cada forma es una mención en una fuente',

  explore: (n) => `Explorar los ${events(n)}`,
  inNewTab: 'en una pestaña nueva',
  backToEvents: (n) => `Volver a los ${events(n)}`,
  leftOut: (n) => `No se pueden mostrar ${events(n)} del archivo de datos.`,

  loading: 'Cargando la cronología',
  noConnection: 'No se han podido obtener los datos de la cronología. ¿Hay conexión?',
};

export const embedTrouble: EmbedTrouble = {
  notAllowed:
    'La dirección de esta cronología nombra un archivo de datos de fuera de su sitio, así que no se abre.',
  noFile: (file, status) =>
    `No se puede obtener el archivo de datos ${file} de la cronología (estado ${status}).`,
  notJson: (file) => `El archivo de datos ${file} de la cronología no es JSON.`,
  notDataset: (file) => `El archivo de datos ${file} no es un conjunto de datos de Datelines.`,
  inTiles: (file) =>
    `El archivo de datos ${file} está dividido en teselas, que solo abre el explorador.`,
};

export const embedHint: EmbedHint = {
  wheel: (key) => `${key} + rueda mueve el tiempo`,
  touch: 'Con dos dedos, o deslizando de lado, se mueve el tiempo',
};
