/**
 * Words by which page furniture is known, English and Spanish: data for `foot.ts`.
 * Each entry is how such a line begins, in small letters and without marks; a line
 * that goes on at length is a sentence of the story and stays.
 */

/** The reason of what stands where a page asks to be paid. */
export const PAYWALL = 'paywall';

/** At the foot of a page these open what is left of it. */
export const OPENERS: Readonly<Record<string, readonly string[]>> = {
  'comment form': [
    'leave a reply',
    'leave a comment',
    'post a comment',
    'add a comment',
    'add your comment',
    'comments',
    'comment',
    'join the conversation',
    'join the discussion',
    'you must be logged in to post a comment',
    'log in to comment',
    'deja un comentario',
    'deja una respuesta',
    'comentarios',
  ],
  form: [
    'indicates required fields',
    'required fields',
    'fields marked',
    'this field is for validation purposes and should be left unchanged',
    'campos obligatorios',
  ],
  'related links': [
    'more stories',
    'more news',
    'more articles',
    'more from',
    'more on this',
    'more about',
    'related',
    'related stories',
    'related articles',
    'related posts',
    'related news',
    'related content',
    'related topics',
    'related coverage',
    'latest stories',
    'latest news',
    'latest articles',
    'latest posts',
    'top stories',
    'recent posts',
    'recommended',
    'recommended for you',
    'trending',
    'trending now',
    'most read',
    'most popular',
    'most viewed',
    'popular stories',
    'you may also like',
    'you might also like',
    'you may also enjoy',
    'see also',
    'read next',
    'read also',
    'further reading',
    'tags',
    'filed under',
    'te puede interesar',
    'también te puede interesar',
    'noticias relacionadas',
    'artículos relacionados',
    'lo más leído',
    'más noticias',
  ],
  [PAYWALL]: [
    'subscribe to continue reading',
    'subscribe to read the full story',
    'subscribe to read the full article',
    'subscribe to keep reading',
    'to continue reading subscribe',
    'to read the full story subscribe',
    'continue reading your article with',
    'keep reading for',
    'this article is for subscribers only',
    'this article is reserved for subscribers',
    'this content is for subscribers only',
    'already a subscriber',
    'already have an account',
    'start your free trial',
    'contenido exclusivo para suscriptores',
    'suscríbete para seguir leyendo',
  ],
  copyright: ['copyright', 'all rights reserved', 'todos los derechos reservados'],
  'page footer': [
    'exit mobile version',
    'view non amp version',
    'back to top',
    'about us',
    'contact us',
    'privacy policy',
    'terms of use',
    'terms of service',
    'cookie policy',
    'cookie settings',
    'volver arriba',
    'política de privacidad',
  ],
  subscription: [
    'subscribe',
    'subscribe to our newsletter',
    'subscribe now',
    'sign up for our newsletter',
    'sign up now',
    'get our newsletter',
    'get the newsletter',
    'newsletter',
    'suscríbete',
    'suscríbase',
  ],
};

/** Furniture wherever it stands, when the line is this and no more. */
export const ALONE: Readonly<Record<string, readonly string[]>> = {
  advertisement: [
    'advertisement',
    'advertisements',
    'advertising',
    'sponsored',
    'sponsored content',
    'story continues below',
    'story continues below advertisement',
    'article continues below',
    'article continues below advertisement',
    'publicidad',
    'anuncio',
  ],
  'page header': ['skip to content', 'skip to main content', 'menu', 'search', 'ir al contenido'],
};

/** Furniture wherever it stands, when a colon or an upright follows. */
export const BEFORE_COLON: ReadonlySet<string> = new Set([
  'must read',
  'read full story',
  'in pics',
  'in pictures',
  'explained',
  'more on this story',
  'related article',
  'related story',
  'recommended',
  'read more',
  'read also',
  'read next',
  'see also',
  'related',
  'watch',
  'listen',
  'also read',
  'lea también',
  'lee también',
  'ver también',
]);

/** What a share bar is made of: at least one name, and nothing but names and words between. */
export const SHARE_NAMES: ReadonlySet<string> = new Set(
  'share shares tweet pin email e-mail print whatsapp facebook telegram linkedin reddit flipboard messenger bluesky mastodon compartir imprimir'.split(
    ' ',
  ),
);
export const SHARE_FILLERS: ReadonlySet<string> = new Set(
  'this article story on via x twitter copy link save by comments comment with friends en el la por'.split(
    ' ',
  ),
);
