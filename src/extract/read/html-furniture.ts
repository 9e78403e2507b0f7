/**
 * What a page's markup itself says is no part of the story: by its element, its role,
 * and the names that content management systems give their blocks.
 */
import { PAYWALL } from './furniture/phrases.ts';

/** Names of classes and ids, whole or as the head of a longer one ("related-posts"), and what such a block is. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    named(
      'twitter-tweet|twitter-video|instagram-media|fb-post|fb-video|tiktok-embed|bluesky-embed|mastodon-embed|telegram-post|reddit-embed',
    ),
    'embedded post',
  ],
  [
    named(
      'wp-caption-text|wp-element-caption|thumbcaption|caption|image-caption|photo-caption|media-caption|photo-credit|image-credit|imgcaption|imagecaption',
    ),
    'caption',
  ],
  [
    named(
      'byline|dateline-date|entry-meta|post-meta|article-meta|entry-date|posted-on|published-dates?|timestamp',
    ),
    'byline',
  ],
  [
    named('author-bio|author-box|author-info|about-author|about-the-author|post-author-box'),
    'note on the author',
  ],
  [
    named(
      'share|sharing|sharedaddy|social|social-links|social-media|addtoany_share_save_container|addthis|sharethis|a2a_kit',
    ),
    'share bar',
  ],
  [
    named(
      'related|recommended|recirc|read-more|also-read|more-on|more-from|jp-relatedposts|yarpp|outbrain|taboola|trending|most-read|most-popular|popular-posts|post-navigation|nav-links|bookmark-card',
    ),
    'related links',
  ],
  // Sites put this word anywhere: `in-article-newsletter`.
  [/(?:^|[\s_-])newsletters?(?=$|[\s_-])/iu, 'subscription'],
  [
    named('newsletter|subscribe|subscription|signup|sign-up|mailchimp|subscription-widget'),
    'subscription',
  ],
  [
    named(
      'contribute|donate|donations?|donation-box|support-us|support-box|fundraising|reader-revenue|cta-card',
    ),
    'appeal for support',
  ],
  [named('paywall|regwall|piano|subscriber-only|metered'), PAYWALL],
  [named('comments?|respond|disqus_thread|comment-form|comment-list'), 'comment form'],
  [named('poll|survey|quiz'), 'poll'],
  [named('cookie|cookies|consent|gdpr|onetrust'), 'cookie notice'],
  [
    named('advert|advertisement|ad|ads|advertising|sponsor|sponsored|promo|dfp|google-ad'),
    'advertisement',
  ],
  [named('pullquote|pull-quote|wp-block-pullquote|blockquote-highlight'), 'pull quote'],
  [
    named(
      'breadcrumbs?|tags|tag-list|post-tags|tags-links|cat-links|post-categories|article-tags|print-link|skip-link|screen-reader-text|visually-hidden|sr-only',
    ),
    'page furniture',
  ],
  [named('copyright|colophon|site-footer|site-info'), 'copyright'],
  [named('correction|editors-note|editor-note'), 'reprint note'],
];

const ELEMENTS: Readonly<Record<string, string>> = {
  figcaption: 'caption',
  nav: 'page nav',
  footer: 'page footer',
  aside: 'page aside',
  form: 'form',
  'amp-social-share': 'share bar',
  'amp-ad': 'advertisement',
  'amp-twitter': 'embedded post',
  'amp-instagram': 'embedded post',
  'amp-facebook': 'embedded post',
};

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'page nav',
  complementary: 'page aside',
  contentinfo: 'page footer',
  search: 'form',
  dialog: 'page furniture',
  alertdialog: 'page furniture',
};

/** A name may have a system's mark or two before it and go on: `kg-signup-card`, `gem-c-published-dates`, `article__related-links`. */
function named(names: string): RegExp {
  return new RegExp(
    String.raw`(?:^|\s|__|--)(?:(?!no-|has-|is-|js-|non-)[a-z]{1,3}-){0,2}(?:${names})(?=$|\s|__|--|[-_](?:\w|-){1,40}(?:\s|$))`,
    'iu',
  );
}

/** Where a name is kept that Readability would lose. */
const MARK = 'data-datelines-furniture';

/**
 * Keeps what names say of furniture where Readability makes a plain paragraph of a `<div>`, or one
 * of two nested: `<div class="caption">The mole in 1996</div>` comes out of it without its class.
 */
export function markFurniture(document: Document): void {
  for (const element of document.querySelectorAll('div, section')) {
    const reason = furnitureReason(element);
    if (reason === undefined) continue;
    element.setAttribute(MARK, reason);
    const inner = innermost(element);
    if (inner.localName === 'p') inner.setAttribute(MARK, reason);
    else if (inner.localName === 'div' && inner.querySelector(PARTED) === null) {
      const line = document.createElement('p');
      line.setAttribute(MARK, reason);
      line.append(...inner.childNodes);
      inner.append(line);
    }
  }
}

/** What parts an element into several blocks. */
const PARTED =
  'blockquote, dl, div, img, ol, p, pre, table, ul, figure, section, article, aside, form, iframe, h1, h2, h3, h4, h5, h6';

/** The element that alone is all of another, or that element itself. */
function innermost(element: Element): Element {
  let inner = element;
  for (let only = onlyChild(inner); only !== undefined; only = onlyChild(inner)) {
    inner = only;
    if (inner.localName === 'p') break;
  }
  return inner;
}

function onlyChild(element: Element): Element | undefined {
  const [child, ...others] = element.children;
  if (!child || others.length > 0 || !/^(?:div|section|p)$/u.test(child.localName))
    return undefined;
  const isAlone = [...element.childNodes].every(
    (node) => node === child || (node.textContent ?? '').trim() === '' || node.nodeType === 8,
  );
  return isAlone ? child : undefined;
}

/** Why an element is furniture; nothing for one of the story. */
export function furnitureReason(element: Element): string | undefined {
  const mark = element.getAttribute(MARK);
  if (mark !== null) return mark;
  const role = element.getAttribute('role')?.toLowerCase() ?? '';
  const byKind = ELEMENTS[element.localName] ?? ROLES[role];
  if (byKind !== undefined) return byKind;
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(
    0,
    1000,
  );
  if (marks === ' ') return undefined;
  return NAMES.find(([pattern]) => pattern.test(marks))?.[1];
}

/** Whether a reader does not see an element at all. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(
      element.getAttribute('style') ?? '',
    ) ||
    element.classList.contains('mw-editsection') ||
    /^(?:wm-ipp|wm-ipp-base|donato)$/u.test(element.id)
  );
}
