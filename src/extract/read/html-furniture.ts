/**
 * What a page's markup itself says is no part of the story: by its element, its role,
 * and the names that content management systems give their blocks.
 */

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
      'wp-caption-text|wp-element-caption|caption|image-caption|photo-caption|media-caption|photo-credit|image-credit|imgcaption',
    ),
    'caption',
  ],
  [
    named(
      'byline|dateline-date|entry-meta|post-meta|article-meta|entry-date|posted-on|published-date|timestamp',
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
      'related|recommended|recirc|read-more|also-read|more-on|more-from|jp-relatedposts|yarpp|outbrain|taboola|trending|most-read|most-popular|popular-posts|post-navigation|nav-links',
    ),
    'related links',
  ],
  [
    named('newsletter|subscribe|subscription|signup|sign-up|mailchimp|subscription-widget'),
    'subscription',
  ],
  [named('paywall|regwall|piano|subscriber-only|metered'), 'paywall'],
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

/** A name may have a system's mark before it and go on: `kg-signup-card`, `article__related-links`. */
function named(names: string): RegExp {
  return new RegExp(
    String.raw`(?:^|\s|__|--)(?:(?!no-|has-|is-|js-|non-)[a-z]{1,3}-)?(?:${names})(?=$|\s|__|--|[-_](?:\w|-){1,40}(?:\s|$))`,
    'iu',
  );
}

/** Why an element is furniture; nothing for one of the story. */
export function furnitureReason(element: Element): string | undefined {
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
    /^(?:wm-ipp|wm-ipp-base|donato)$/u.test(element.id)
  );
}
