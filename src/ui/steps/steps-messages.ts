/**
 * The words of the walk from event to event, in English. Voice (DESIGN.md, 10):
 * attribute, do not characterise; never rank sources.
 */
export const stepsEnglish = {
  steps: 'Steps',
  back: 'Back',
  next: (title: string) => `Next: ${title}`,
};
