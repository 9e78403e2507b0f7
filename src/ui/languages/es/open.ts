import type { OpenFacts, OpenMessages } from '../../open-messages.ts';
import { article } from './open-article.ts';
import { count, digits, events, megabytes, quoted } from './grammar.ts';

const named = ({ words }: OpenFacts) => (words === '' ? 'lo que figura ahí' : quoted(words));

export const open: OpenMessages = {
  heading: 'Abrir datos propios',
  intro:
    'Un conjunto de datos de Datelines (events.json), una cronología de TimelineJS (su JSON, o su hoja de cálculo en CSV), los elementos de un vis-timeline (JSON), una tabla de eventos (CSV), un calendario (.ics) o un artículo en texto, Markdown o HTML, del que se leen los eventos.',
  stays:
    'Nada sale de este equipo: el archivo se lee en esta página y no se envía a ninguna parte.',
  choose: 'Elegir un archivo',
  orDrop: 'o suéltelo en cualquier lugar de esta página.',
  paste: 'O péguelo aquí',
  openPasted: 'Abrir lo pegado',
  tryArticle: 'Probar con un artículo',
  backTo: (title) => `Volver a ${quoted(title)}`,
  back: 'Atrás',
  dropHere: 'Suéltelo para abrirlo aquí. Nada sale de este equipo.',
  reading: (name) => `Leyendo ${name}`,
  pastedName: 'Texto pegado',
  quoted,
  uncredited: (name) => `${name}, sin créditos`,

  cannotOpen: (name) => `No se puede abrir ${name}`,
  faults: {
    tooLarge: (size, most) =>
      `Tiene ${megabytes(size)}; aquí se leen ${megabytes(most)} como máximo. Divídalo o quite lo que no haga falta.`,
    severalFiles: (n) => `Han llegado ${digits(n)} archivos a la vez. Suéltelos de uno en uno.`,
    unreadable:
      'El navegador no ha podido leerlo. Una carpeta no se puede abrir; elija un archivo de ella.',
    empty: 'No contiene nada.',
    notText: 'No es texto. Guarde los datos como JSON o CSV, o el artículo como texto o HTML.',
    tooDeep: 'Sus corchetes se anidan más de lo que necesita ninguna cronología.',
    notKnown:
      'Es JSON, pero no es un conjunto de datos de Datelines (con «version», «sources» y «events») ni una cronología de TimelineJS (cuyos eventos tienen «start_date») ni los elementos de un vis-timeline (con «content» y «start»).',
    timelineJs1:
      'Es de TimelineJS 1. Ábrala en la hoja de cálculo de TimelineJS 3 y guárdela como CSV.',
    noColumns: ({ words }) =>
      `A su primera fila le falta la columna ${words}. Una hoja de TimelineJS tiene al menos Year y Headline.`,
    noTableColumns: ({ words }) =>
      `Su primera fila ${words === '' ? 'no nombra ninguna columna' : `nombra ${words}`}. Una tabla de eventos tiene una columna con la fecha (Date, Start, When o Year) y otra con lo que ocurrió (Title, Event o Headline).`,
    componentOpen: ({ words }) =>
      `${words} empieza ahí y no termina. Vuelva a exportar el calendario.`,
    quoteOpen:
      'Unas comillas abren ahí una celda y no se cierran. Ciérrelas, o vuelva a guardar la hoja como CSV.',
    noEntries: 'No contiene ningún evento.',
    tooManyEntries: ({ words }) =>
      `Contiene ${words} eventos, más de los que puede mostrar una página. Divídalo.`,
    failed: ({ words }) => words,
  },
  place: {
    row: (n) => `Fila ${digits(n)}`,
    event: (n) => `Evento ${digits(n)}`,
    era: (n) => `Era ${digits(n)}`,
    line: (n) => `línea ${digits(n)}`,
    column: (n) => `columna ${digits(n)}`,
    join: (parts) => parts.join(', '),
  },

  remarks: {
    notAnObject: () => 'No es una entrada con campos. No se incluye.',
    noDate: () => 'No tiene año. No se incluye.',
    badDate: (facts) => `No existe esa fecha: ${named(facts)}. No se incluye.`,
    beyondTime: (facts) =>
      `El año ${named(facts)} está fuera de lo que abarca el calendario. No se incluye.`,
    noTitle: () => 'No tiene titular ni texto. No se incluye.',
    badEnd: (facts) =>
      `El final ${named(facts)} no es una fecha, o es anterior al inicio. Se muestra solo el inicio.`,
    addressRefused: (facts) =>
      `${named(facts)} no es una dirección web y no se ha tomado. Solo valen http y https.`,
    titleCut: () => 'El titular se ha cortado a 120 caracteres; entero está en el resumen.',
    textCut: () => 'El texto se ha cortado a 1000 caracteres.',
    charactersRemoved: () => 'Se han quitado caracteres que no se pueden mostrar.',
    cancelled: () => 'El evento se canceló. No se incluye.',
    dayOrMonth: (facts) =>
      `En ${named(facts)} no se distingue el día del mes: se toma solo el año. Escríbalo como 2025-11-02.`,
    zoneUnknown: (facts) =>
      `La zona horaria ${named(facts)} no se conoce: se toma el día sin la hora.`,
    repeatsLeftOut: () => 'Se repite; solo se muestra la primera vez.',
    unknownColumn: () => 'Esta columna no se conoce y se ha pasado por alto.',
    unknownField: () => 'Este campo no se conoce y se ha pasado por alto.',
    groupsInSummary: ({ count: n }) =>
      `Aquí los grupos no tienen fila propia: el grupo encabeza el resumen de ${events(n)}.`,
    erasAsEvents: ({ count: n }) =>
      count(n, {
        one: 'era se muestra como un evento que dura.',
        other: 'eras se muestran como eventos que duran.',
      }),
    creditsAsSources: ({ count: n }) =>
      `Los créditos pasan a ser fuentes de ${events(n)}. Los demás citan el archivo.`,
    creditsAsAttributions: ({ count: n }) =>
      `Hay más créditos que filas: los de ${events(n)} figuran junto a la cita.`,
    mediaLeftOut: ({ count: n }) =>
      `Aquí no se muestran las imágenes, los vídeos ni los enlaces de ${events(n)}.`,
    linksLeftOut: ({ count: n }) =>
      `Los enlaces dentro del texto de ${events(n)} quedan como palabras.`,
    looksLeftOut: ({ count: n }) =>
      `No se incluyen los fondos, las miniaturas ni las descripciones de imágenes de ${events(n)}.`,
    columnsUnderstood: ({ words }) => `Las columnas se han entendido así: ${words}.`,
    namedSources: ({ count: n }) =>
      `Las fuentes de ${events(n)} son las que nombra el archivo. No se ha leído lo que dicen.`,
    midnightsAsDays: ({ count: n }) =>
      `La medianoche (UTC) se ha tomado como el día, sin hora, en ${events(n)}.`,
    componentsLeftOut: ({ count: n }) =>
      `${count(n, { one: 'entrada', other: 'entradas' })} del calendario sin evento (tareas, notas): no se incluyen.`,
    encodingGuessed: () =>
      'El archivo no está en UTF-8; se ha leído como Windows-1252. Si las letras se ven mal, guárdelo en UTF-8.',
  },

  someShown: (good, all) =>
    good === all
      ? count(all, { one: 'evento se puede mostrar', other: 'eventos se pueden mostrar' })
      : `Se pueden mostrar ${digits(good)} de ${events(all)}`,
  leftOut: 'No incluido',
  changed: 'Incluido con pérdida',
  noted: 'Conviene saber',
  more: (n) => `y ${digits(n)} más, en el informe`,
  show: (n) => `Mostrar ${events(n)}`,
  copyReport: 'Copiar el informe',
  reportCopied: 'Informe copiado',
  reportOf: (name) => `Informe sobre ${name}`,

  fromHere: (name) => `${name}, de este equipo.`,
  notSent: 'No se ha enviado nada, así que ningún enlace lleva aquí y al recargar se olvida.',
  report: (n) => (n === 0 ? 'Informe' : `Informe (${digits(n)})`),
  download: 'Descargar events.json',
  openAnother: 'Abrir otro',

  article,
};
