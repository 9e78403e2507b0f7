import type { CompareMessages } from '../../compare/compare-messages.ts';
import type { StepsMessages } from '../../steps/steps-messages.ts';
import { events } from './grammar.ts';

export const compare: CompareMessages = {
  howToRead:
    'Una fila por fuente, por orden de publicación. Una línea une las menciones de un mismo evento. El rayado marca el tiempo posterior a la publicación de un artículo o los años plegados.',
  howToReadColumns:
    'Una columna por fuente, por orden de publicación. Una línea une las menciones de un mismo evento. El rayado marca los eventos posteriores a la publicación de un artículo.',
  sharedOnly: 'Solo eventos compartidos',
  events,
  reportsOf: (publisher) => `Lo que cuenta ${publisher}`,
  comparison: 'Las fuentes, una junto a otra',
  alsoIn: (publishers) => `también en ${publishers}`,
  onlyHere: 'en ninguna otra fuente',
  differ: 'las fuentes difieren',
  publishedBefore: 'publicado antes',
  notMentioned: 'sin mención',
  published: (date) => `publicado: ${date}`,
  noneShared: 'Ningún evento de aquí aparece en más de una de las fuentes mostradas.',
};

export const steps: StepsMessages = {
  steps: 'Pasos',
  chooseStep: 'Elegir un evento',
  step: (date, title) => `${date} ${title}`,
  back: 'Atrás',
  next: (title) => `Siguiente: ${title}`,
  last: 'Ese era el último evento',
  arrived: (position, date, title) => `${position}. ${date}. ${title}`,
  reportedBy: (publisher) => `Lo cuenta ${publisher}.`,
  noOther: 'Ninguna otra fuente de esta cronología lo cuenta.',
  nothing: 'Ningún evento cumple lo que se pide.',

  chain: 'Cómo llegó a contarse',
  tells: (who, how) => {
    switch (how) {
      case 'interview':
        return `${who} lo describe en una entrevista`;
      case 'reported':
        return `${who} lo cuenta`;
      case 'alleged':
        return `${who} lo alega`;
      case 'quoted':
        return `Se cita a ${who}`;
      case 'said':
        return `${who} habla de ello`;
    }
  },
  retold: (publisher) => `${publisher} lo cuenta`,
  cites: (publisher, how) =>
    how === 'interview'
      ? `${publisher} cita la entrevista`
      : how === 'retold'
        ? `${publisher} lo recoge`
        : `${publisher} lo cita`,
  happened: 'Ocurrió',
  published: 'publicado',
};
