import type { Difference, SourceKind } from '../../../model/index.ts';
import type { ReportMessages } from '../../report-messages.ts';
import { digits, form, sources } from './grammar.ts';

/** "dan … distintas" agrees with what they differ in. */
export const DIFFERENT: Record<Difference['about'], string> = {
  number: 'cifras distintas',
  date: 'fechas distintas',
  place: 'lugares distintos',
};

const KINDS: Record<SourceKind, string> = {
  news: 'Noticia',
  opinion: 'Opinión',
  commentary: 'Comentario',
  analysis: 'Análisis',
  official: 'Documento oficial',
  reference: 'Obra de consulta',
};

export const report: ReportMessages = {
  reportedBy: (n, of) =>
    `${form(n, { one: 'Lo cuenta', other: 'Lo cuentan' })} ${digits(n)} de ${sources(of)}`,
  differ: (about) => `Las fuentes dan ${DIFFERENT[about]}`,
  quoted: (words) => `«${words}»`,
  sourceLine: (kind, published) => (kind === 'news' ? published : `${KINDS[kind]}, ${published}`),
  inSentence: (date) =>
    date.replace(/^(?=década )/, 'la ').replace(/^(?=siglo |\d{1,2} de )/, 'el '),
  details: 'Detalles del evento',
  position: (i, n) => `${digits(i)} de ${digits(n)}`,
  previousEvent: 'Evento anterior',
  nextEvent: 'Evento siguiente',
  close: 'Cerrar',
};
