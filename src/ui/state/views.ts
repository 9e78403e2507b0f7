/** The ways to look at a dataset, in the order of the bar and of the keys 1 to 4. */
export const VIEWS = ['timeline', 'compare', 'steps', 'table'] as const;
/** The list is the table with every citation written out; the way to it is in the table. */
export type View = (typeof VIEWS)[number] | 'list';

/** The view an address names; anything else is the timeline. */
export function viewNamed(name: string | null): View {
  return [...VIEWS, 'list' as const].find((view) => view === name) ?? 'timeline';
}
