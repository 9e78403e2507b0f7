import type { EmbedDialogMessages } from '../../embed-dialog-messages.ts';

export const embedDialog: EmbedDialogMessages = {
  title: 'Insertar esta cronología',
  close: 'Cerrar',

  show: 'Mostrar',
  shows: { whole: 'Toda la cronología', view: 'Lo que se ve ahora', event: 'Un evento' },
  event: 'Evento',
  width: 'Ancho',
  widths: { column: 'El de su columna', wide: '680', narrow: '360' },
  theme: 'Tema',
  themes: { reader: 'El del lector', light: 'Claro', dark: 'Oscuro' },
  key: 'Leyenda de las fuentes',
  zoom: 'El lector puede acercar',
  fold: 'Plegar los años sin eventos',

  form: 'Forma',
  forms: {
    frame: 'Marco',
    element: 'Elemento',
    wordPress: 'WordPress',
    list: 'Lista sin scripts',
  },
  code: 'Código para pegar en el artículo',
  copy: 'Copiar el código',
  copied: 'Código copiado',
  notCopied:
    'El navegador no permite copiar a las páginas. El código está seleccionado: cópielo a mano.',
  frameNote: 'Sin cookies ni peticiones a terceros. Sin scripts, los eventos se ven como lista.',
  elementNote:
    'Parte de la propia página: el artículo puede darle su aspecto y moverla. Hasta que llega, y sin scripts, se ve la lista.',
  wordPressNote:
    'Para un bloque de HTML personalizado. Requiere permiso para publicar scripts; sin él, WordPress deja solo el marco.',
  listNote: 'HTML sencillo con todas las fuentes. Toma el aspecto del artículo.',

  preview: 'Vista previa',
  previewOf: (px) => `Vista previa, ${px} px`,
  previewTitle: 'Vista previa de la inserción',
  frameTitle: (title) => `Cronología: ${title}`,
};
