import type { EmbedDialogMessages } from '../../embed-dialog-messages.ts';

export const embedDialog: EmbedDialogMessages = {
  title: 'Insertar esta cronología',
  close: 'Cerrar',

  show: 'Mostrar',
  shows: { whole: 'Todo', view: 'Lo que se ve ahora', event: 'Un evento' },
  event: 'Evento',
  width: 'Ancho',
  widths: { column: 'El de su columna', wide: '680', narrow: '360' },
  theme: 'Tema',
  themes: { reader: 'El del lector', light: 'Claro', dark: 'Oscuro' },
  format: 'Formato del archivo',
  formats: { svg: 'SVG', png: 'PNG' },
  key: 'Leyenda de las fuentes',
  zoom: 'El lector puede acercar',
  fold: 'Plegar los años sin eventos',

  form: 'Forma',
  forms: {
    frame: 'Marco',
    element: 'Elemento',
    wordPress: 'WordPress',
    picture: 'Imagen',
    list: 'Lista',
  },
  code: 'Código para pegar en el artículo',
  copy: 'Copiar el código',
  copied: 'Código copiado',
  notCopied:
    'El navegador no permite copiar a las páginas. El código está seleccionado: cópielo a mano.',
  notes: {
    frame: 'Sin cookies ni peticiones a terceros. Sin scripts, los eventos se ven como lista.',
    element:
      'Parte de la propia página: el artículo puede darle su aspecto y moverla. Hasta que llega, y sin scripts, se ve la lista.',
    wordPress:
      'Para un bloque de HTML personalizado. Requiere permiso para publicar scripts; sin él, WordPress deja solo el marco.',
    picture:
      'Ponga los archivos junto al artículo. La imagen se cuenta también con palabras y lleva a la cronología.',
    list: 'HTML sencillo con todas las fuentes, sin scripts. Toma el aspecto del artículo.',
  },
  oEmbed: {
    frame: 'Un editor que conoce oEmbed hace el marco con solo la dirección de esta página.',
    link: 'Un editor que conoce oEmbed hace de la dirección de esta página un enlace con título.',
  },

  downloadImage: 'Descargar como imagen',
  files: 'Archivos para descargar',
  file: ({ theme, form, scale }) =>
    `${theme === 'dark' ? 'Oscuro' : 'Claro'}, ${form === 'svg' ? 'SVG' : `PNG ${scale}×`}`,
  saved: (file) => `${file} guardado.`,
  noPicture: 'El navegador no pudo dibujar la imagen.',

  preview: 'Vista previa',
  previewOf: (px) => `Vista previa, ${px} px`,
  previewTitle: 'Vista previa de la inserción',
  frameTitle: (title) => `Cronología: ${title}`,
};
