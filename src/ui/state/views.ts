/** The three ways to look at a dataset, in the order of the bar and of the keys 1, 2, 3. */
export const VIEWS = ['timeline', 'compare', 'steps'] as const;
export type View = (typeof VIEWS)[number];

/** The view an address names; anything else is the timeline. */
export function viewNamed(name: string | null): View {
  return VIEWS.find((view) => view === name) ?? 'timeline';
}
