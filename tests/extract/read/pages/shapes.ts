/**
 * Made-up pages in the shapes that content management systems give theirs: the same
 * three paragraphs each time, inside what surrounds an article there.
 */

export const STORY = [
  'The harbour of Varnsund was closed on Friday after a storm had sunk nine boats at their moorings, the port office said, and the ferries to the islands stayed at the quay.',
  'Divers began to raise the boats in the afternoon, and the council called a meeting for the next week, at which it is to decide on a new mole and on who will pay for it.',
  'The old mole was built in 1913, two years after a storm that drowned eleven men, and has been mended four times since, most recently in the winter of 1996.',
] as const;

const TITLE = 'Storm closes the harbour of Varnsund';
const URL = 'https://courier.example/2024/05/04/storm-closes-harbour/';
const paragraphs = (attributes = '') => STORY.map((text) => `<p${attributes}>${text}</p>`);
const [ONE, TWO, THREE] = paragraphs() as [string, string, string];
const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const LINKS = Array.from(
  { length: 8 },
  (_, i) =>
    `<li><a href="/n/${i}">Council talks of roads, schools and the year ${1990 + i}</a></li>`,
).join('');

export interface Shape {
  readonly name: string;
  readonly html: string;
  /** What is known of the page besides `TITLE`. */
  readonly source: Readonly<Record<string, unknown>>;
  /** Words that must not be in the story, though the page shows them. */
  readonly outside: readonly string[];
  /** Codes of doubts expected, furniture apart. */
  readonly doubts?: readonly string[];
}

const wordpress: Shape = {
  name: 'WordPress with Yoast',
  html: `<!DOCTYPE html><html lang="en-US"><head><title>${TITLE} - The Courier</title>
<link rel="canonical" href="${URL}"><meta property="og:title" content="${TITLE} - The Courier"><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2024-05-04T14:30:00+00:00"><meta property="article:modified_time" content="2024-06-01T08:00:00+00:00"><meta name="author" content="Ada Byron">
${json({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': `${URL}#article`,
      headline: TITLE.replace('harbour', 'harbour'),
      author: { '@id': 'https://courier.example/#/person/7' },
      publisher: { '@id': 'https://courier.example/#org' },
      datePublished: '2024-05-04T14:30:00+00:00',
      dateModified: '2024-06-01T08:00:00+00:00',
    },
    { '@type': 'Organization', '@id': 'https://courier.example/#org', name: 'The Courier' },
    { '@type': 'Person', '@id': 'https://courier.example/#/person/7', name: 'Ada Byron' },
  ],
})}</head>
<body class="post-template-default single single-post social-sharing has-comments"><header class="site-header"><nav class="main-navigation"><ul>${LINKS}</ul></nav></header>
<main><article class="post-101 post type-post hentry category-news"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-05-04T14:30:00+00:00">May 4, 2024</time></span> <span class="byline">by <a rel="author">Ada Byron</a></span></div></header>
<div class="entry-content"><figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">The mole in March 2019. Photo: Port Office</figcaption></figure>${ONE}${TWO}<figure class="wp-block-embed"><blockquote class="twitter-tweet"><p>Stay away from the quay tonight.</p>&mdash; Port Office (@port) <a href="#">May 3, 2024</a></blockquote></figure>${THREE}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Facebook</li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>Storm of 1911 remembered, November 11, 2023</p></div></div>
<footer class="entry-footer"><span class="tags-links">Tagged harbour, storm</span></footer></article><div id="comments" class="comments-area"><h2>3 thoughts</h2><p>Bo on May 5, 2024 at 9:10 am said: I saw it all from my window, and it was over by noon.</p></div></main><footer class="site-footer">© 2024 The Courier</footer></body></html>`,
  source: {
    author: 'Ada Byron',
    publisher: 'The Courier',
    url: URL,
    published: '2024-05-04',
    publishedBasis: 'metadata',
    language: 'en-US',
  },
  outside: [
    'The mole in March 2019',
    'Stay away from the quay',
    'Storm of 1911 remembered',
    'I saw it all',
    'Council talks',
  ],
};

const amp: Shape = {
  name: 'AMP',
  html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="canonical" href="${URL}"><style amp-boilerplate>body{visibility:hidden}</style>
${json({ '@type': 'NewsArticle', mainEntityOfPage: URL, headline: TITLE, datePublished: '2024-05-04T10:00:00+02:00', author: { '@type': 'Person', name: 'Ada Byron' }, publisher: { '@type': 'Organization', name: 'The Courier' } })}</head>
<body><header class="amp-wp-header"><a>The Courier</a></header><amp-sidebar id="menu"><ul>${LINKS}</ul></amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${TITLE}</h1><div class="amp-wp-meta amp-wp-byline">Ada Byron</div></header><amp-ad width="300"></amp-ad><div class="amp-wp-article-content">${ONE}<amp-img src="a.jpg"></amp-img>${TWO}<amp-twitter data-tweetid="1"><div placeholder>Stay away from the quay. May 3, 2024</div></amp-twitter>${THREE}</div><amp-social-share type="twitter"></amp-social-share></article><footer><a href="#">View Non-AMP Version</a></footer></body></html>`,
  source: {
    author: 'Ada Byron',
    publisher: 'The Courier',
    url: URL,
    published: '2024-05-04',
    publishedBasis: 'metadata',
  },
  outside: ['Stay away', 'Council talks', 'View Non-AMP'],
};

const arc: Shape = {
  name: 'Arc (Fusion)',
  html: `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | The Courier</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/news/storm-closes-harbour/">
${json([
  { '@type': 'BreadcrumbList', itemListElement: [] },
  {
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2024-05-04T02:15:00Z',
    author: [
      { '@type': 'Person', name: 'Ada Byron' },
      { '@type': 'Person', name: 'Bo Reed' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Courier' },
  },
])}<script>window.Fusion=window.Fusion||{};Fusion.globalContent={"publish_date":"2024-05-04T02:15:00Z","related_content":["Storm of 1911"]};</script></head>
<body><div id="fusion-app"><nav class="b-header-nav-chain">${LINKS}</nav><section class="b-right-rail__main"><h1 class="b-headline">${TITLE}</h1><div class="b-byline ts-byline"><span class="ts-byline__by">By </span><span class="ts-byline__names">Ada Byron and Bo Reed</span></div><time class="c-date b-date" datetime="2024-05-04T02:15:00Z">May 03, 2024 at 10:15 p.m. EDT</time>
<article class="b-article-body article-body-wrapper">${paragraphs(' class="c-paragraph"').slice(0, 2).join('')}<div class="b-ads-block"><p>Advertisement</p></div><div class="b-single-chain related-content"><h4>Read more</h4><ul>${LINKS}</ul></div><p class="c-paragraph">${STORY[2]}</p></article></section><aside class="b-right-rail__rail"><h2>Most read</h2><ol>${LINKS}</ol></aside></div></body></html>`,
  source: {
    author: 'Ada Byron, Bo Reed',
    publisher: 'The Courier',
    published: '2024-05-04',
    publishedBasis: 'metadata',
  },
  outside: ['Council talks', 'Advertisement', 'Most read'],
};

const ghost: Shape = {
  name: 'Ghost',
  html: `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title><link rel="canonical" href="https://courier.example/storm-closes-harbour/"><meta property="og:site_name" content="The Courier"><meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2024-05-04T09:00:00.000Z"><meta name="generator" content="Ghost 5.80">
${json({ '@context': 'https://schema.org', '@type': 'Article', headline: TITLE, publisher: { '@type': 'Organization', name: 'The Courier' }, author: { '@type': 'Person', name: 'Ada Byron' }, datePublished: '2024-05-04T09:00:00.000Z' })}</head>
<body class="post-template tag-news"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><nav>${LINKS}</nav></header><main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title is-title">${TITLE}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name">Ada Byron</h4><time class="gh-article-meta-date" datetime="2024-05-04">May 4, 2024</time> <span class="gh-article-meta-length">3 min read</span></div></header><section class="gh-content gh-canvas is-body">${ONE}<div class="kg-card kg-signup-card"><h2>Sign up for The Courier</h2><p>No spam. Unsubscribe at any time.</p></div>${TWO}${THREE}</section></article><section class="gh-comments gh-canvas"></section></main><section class="gh-container"><h2>Read more</h2>${LINKS}</section><footer class="gh-footer">The Courier © 2024</footer></div></body></html>`,
  source: {
    author: 'Ada Byron',
    publisher: 'The Courier',
    published: '2024-05-04',
    publishedBasis: 'metadata',
  },
  outside: ['Council talks', 'Sign up for The Courier', '3 min read'],
};

const drupal: Shape = {
  name: 'Drupal, dates in fields alone',
  html: `<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10"><title>${TITLE} | The Courier</title><meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/node/812"></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><header role="banner"><nav role="navigation">${LINKS}</nav></header><main role="main"><div class="block block-system-main"><article role="article" class="node node--type-article node--view-mode-full"><h1 class="page-header">${TITLE}</h1><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field--name-uid">ada</span> on <span class="field--name-created"><time datetime="2024-05-04T10:15:00+02:00" class="datetime" itemprop="datePublished">Sat, 05/04/2024 - 10:15</time></span></div></footer><div class="node__content"><div class="field field--name-body field--type-text-with-summary field__item">${ONE}${TWO}${THREE}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><a>harbour</a></div></div></article></div></main><aside class="layout-sidebar-second" role="complementary">${LINKS}</aside></body></html>`,
  source: { publisher: 'The Courier', published: '2024-05-04', publishedBasis: 'metadata' },
  outside: ['Council talks', 'Skip to main', 'Submitted by'],
};

const substack: Shape = {
  name: 'Substack',
  html: `<!DOCTYPE html><html lang="en"><head><title>${TITLE} - by Ada Byron</title><link rel="canonical" href="https://ada.example/p/storm"><meta property="og:title" content="${TITLE}"><meta name="author" content="Ada Byron">
${json({ '@type': 'NewsArticle', url: 'https://ada.example/p/storm', headline: TITLE, datePublished: '2024-05-04T11:00:00+00:00', isAccessibleForFree: true, author: [{ '@type': 'Person', name: 'Ada Byron' }], publisher: { '@type': 'Organization', name: 'Harbour Letters' } })}</head>
<body><div id="entry"><div class="main-menu">Harbour Letters</div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">Nine boats are gone.</h3><div class="byline-wrapper"><a>Ada Byron</a><div class="pencraft">May 04, 2024</div></div></div><div class="available-content"><div dir="auto" class="body markup">${ONE}<div class="subscription-widget-wrap"><div class="subscription-widget"><p>Harbour Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.</p></div></div>${TWO}${THREE}</div></div><div class="post-footer"><a class="share">Share</a></div></article><div class="comments-page"><h4>Discussion about this post</h4></div></div></body></html>`,
  source: {
    author: 'Ada Byron',
    publisher: 'Harbour Letters',
    published: '2024-05-04',
    publishedBasis: 'metadata',
  },
  outside: ['reader-supported', 'Discussion about'],
};

const tables: Shape = {
  name: 'tables of the nineties',
  html: `<HTML><HEAD><TITLE>${TITLE}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="780" BORDER=0><TR><TD WIDTH=140 VALIGN=top><FONT SIZE=1><A HREF="/">Home</A><BR><A HREF="/n">News</A><BR><A HREF="/s">Sport</A></FONT></TD><TD VALIGN=top><FONT SIZE=5><B>${TITLE}</B></FONT><BR><FONT SIZE=2><I>By Ada Byron</I><BR>Saturday, 4 May 2002</FONT><P>${STORY[0]}<P>${STORY[1]}<P>${STORY[2]}</TD></TR><TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>Copyright 2002 The Courier. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>`,
  source: { author: 'Ada Byron', published: '2002-05-04', publishedBasis: 'byline' },
  outside: ['Copyright 2002'],
};

const live: Shape = {
  name: 'a live blog',
  html: `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title><link rel="canonical" href="https://courier.example/live/storm">
${json({ '@type': 'LiveBlogPosting', headline: TITLE, datePublished: '2024-05-04T06:00:00+02:00', coverageStartTime: '2024-05-04T06:00:00+02:00', publisher: { name: 'The Courier' }, liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Boats raised', datePublished: '2024-05-05T16:00:00+02:00' }] })}</head>
<body><article class="live-blog"><h1>${TITLE}</h1><div class="live-blog-post"><time datetime="2024-05-05T16:00:00+02:00">16:00</time><h2>Boats raised</h2>${TWO}</div><div class="live-blog-post"><time datetime="2024-05-04T07:30:00+02:00">07:30</time><h2>Harbour shut</h2>${ONE}${THREE}</div></article></body></html>`,
  source: { publisher: 'The Courier', published: '2024-05-04', publishedBasis: 'metadata' },
  outside: [],
};

const paywall: Shape = {
  name: 'a stub behind a paywall',
  html: `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"><link rel="canonical" href="https://courier.example/a/77">
${json({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-05-04', isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywall' } })}</head>
<body><article><h1>${TITLE}</h1>${ONE}${TWO}${THREE}<div class="paywall-offer"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in. First month for 1 euro until 31 May 2024.</p></div></article></body></html>`,
  source: { published: '2024-05-04', publishedBasis: 'metadata' },
  outside: ['First month'],
  doubts: ['behind-paywall'],
};

const wayback: Shape = {
  name: 'a page saved from the Wayback Machine',
  html: `<!DOCTYPE html><html lang="en"><head><script>window.__wm</script><!-- End Wayback Rewrite JS Include --><title>${TITLE}</title><link rel="canonical" href="https://web.archive.org/web/20240601120000/${URL}"></head>
<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div id="wm-ipp"><form action="https://web.archive.org/form-submit.jsp"><input name="url" value="${URL}"></form><table><tr><td>12 captures</td><td>4 May 2024 - 9 Jan 2025</td></tr></table><p>The Wayback Machine is an initiative that crawls the pages of the web, and these captures go from May 2024 to January 2025, or so this toolbar says to whoever reads it.</p></div></div><!-- END WAYBACK TOOLBAR INSERT --><article><h1>${TITLE}</h1><p class="byline">By Ada Byron | May 4, 2024</p>${ONE}${TWO}${THREE}</article><!-- FILE ARCHIVED ON 12:00:00 Jun 01, 2024 --></body></html>`,
  source: {
    url: URL,
    archiveUrl: `https://web.archive.org/web/20240601120000/${URL}`,
    author: 'Ada Byron',
    published: '2024-05-04',
    publisher: 'courier.example',
  },
  outside: ['captures'],
};

const print: Shape = {
  name: 'a print view',
  html: `<html><head><title>Print: ${TITLE}</title><meta name="robots" content="noindex"><meta property="og:title" content="${TITLE}"></head><body onload="window.print()"><div id="print-content"><h1>${TITLE}</h1><p>Published on May 4, 2024</p>${ONE}${TWO}${THREE}<hr><p>Printed on 9 June 2025 from The Courier</p><p>Source URL: https://courier.example/storm</p></div></body></html>`,
  source: { published: '2024-05-04', publishedBasis: 'byline' },
  outside: ['Printed on', 'Source URL', 'Published on'],
};

const saved: Shape = {
  name: 'a page that a browser saved complete',
  html: `<!DOCTYPE html>\n<!-- saved from url=(0059)${URL} -->\n<html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>${TITLE}</title><link rel="stylesheet" href="./storm_files/main.css"></head><body><div id="onetrust-consent-sdk"><div role="dialog"><p>We use cookies to give you the best of our harbour news, to count our readers, and to show what our partners sell; more on this in our policy of May 2018.</p></div></div><div class="page"><h1>${TITLE}</h1>${ONE}${TWO}${THREE}<section class="newsletter-signup"><p>Get the best of The Courier in your inbox every Saturday.</p></section></div></body></html>`,
  source: {
    url: URL,
    published: '2024-05-04',
    publishedBasis: 'url',
    publisher: 'courier.example',
  },
  outside: ['We use cookies', 'in your inbox'],
};

const blogger: Shape = {
  name: 'Blogger, with microdata',
  html: `<html lang="en"><head><title>Varnsund Notes: ${TITLE}</title><meta content="${TITLE}" property="og:title"><meta content="https://notes.example/2024/05/storm.html" property="og:url"></head><body><div class="main"><h2 class="date-header"><span>Saturday, May 4, 2024</span></h2><div class="post hentry" itemscope="itemscope" itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${TITLE}</h3><div class="post-body entry-content" itemprop="description articleBody">${ONE}${TWO}${THREE}</div><div class="post-footer"><span class="post-author vcard">Posted by <span itemprop="author">Ada Byron</span></span> <abbr class="published" itemprop="datePublished" title="2024-05-04T08:00:00+02:00">8:00 AM</abbr></div></div></div><div class="sidebar"><h2>Blog Archive</h2>${LINKS}</div></body></html>`,
  source: {
    url: 'https://notes.example/2024/05/storm.html',
    published: '2024-05-04',
    publishedBasis: 'metadata',
  },
  outside: ['Blog Archive', 'Council talks'],
};

const indian: Shape = {
  name: 'a portal that fills its text with links',
  html: `<!DOCTYPE html><html lang="en"><head><title>${TITLE} - Portal News</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Portal News"><meta property="article:published_time" content="2024-05-04T18:22:31+05:30"><meta name="publish-date" content="2024-05-04T18:22:31+05:30"></head><body><div class="story_details"><h1>${TITLE}</h1><div class="editor-date">Edited By: Ada Byron | Updated: May 6, 2024 09:00 IST</div><div class="text-formatted">${ONE}<p><strong>Also Read | </strong><a>Ten storms that changed the coast since 1850</a></p>${TWO}<p><b>ALSO READ: <a>Who owns the mole? The story of 1996</a></b></p>${THREE}<p>Click here to follow us on WhatsApp</p><p>Catch all the latest news. Download the Portal News app.</p></div></div></body></html>`,
  source: { publisher: 'Portal News', published: '2024-05-04', publishedBasis: 'metadata' },
  outside: ['Ten storms', 'Who owns the mole'],
};

export const SHAPES: readonly Shape[] = [
  ...[wordpress, amp, arc, ghost, drupal, substack, tables, live],
  ...[paywall, wayback, print, saved, blogger, indian],
];
export const SHAPE_TITLE = TITLE;
