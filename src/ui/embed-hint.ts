/** How time is moved in an article, whose own are the plain wheel and the swipe up and down; in English. Comes with what hands need. */
export const embedHintEnglish = {
  /** `key`: Ctrl or ⌘. */
  wheel: (key: string) => `${key} + wheel moves time`,
  touch: 'Two fingers, or a swipe sideways, move time',
};

export type EmbedHint = typeof embedHintEnglish;
