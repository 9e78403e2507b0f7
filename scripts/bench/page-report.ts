/** What the harness measured, as tables: medians, and this page's share of each peer's. */

export interface BenchResults {
  readonly cells: readonly {
    readonly peer: string;
    readonly label: string;
    readonly n: number;
    readonly summary: { readonly ok: number; readonly median: Readonly<Record<string, number>> };
  }[];
}

const MEASURES = [
  ['ready_ms', 'Ready, ms'],
  ['longtask_ms', 'Long tasks of the load, ms'],
  ['task_per_step_ms', 'Main thread a step, ms'],
  ['cpu_per_step_ms', 'Processor time of the main thread a step, ms'],
  ['frames_over_50', 'Frames over 50 ms'],
  ['heap_mb', 'Heap, MiB'],
  ['dom_elements', 'Elements'],
] as const;

/** One table for each measure: a row for each timeline, a column for each number of events, ours as a share of it. */
export function reportOf({ cells }: BenchResults): string {
  const sizes = [...new Set(cells.map((cell) => cell.n))].sort((a, b) => a - b);
  const peers = [...new Map(cells.map((cell) => [cell.peer, cell.label]))];
  const tables = MEASURES.map(([key, title]) => {
    const valueOf = (peer: string, n: number) =>
      cells.find((cell) => cell.peer === peer && cell.n === n)?.summary.median[key];
    const cellText = (peer: string, n: number): string => {
      const [value, own] = [valueOf(peer, n), valueOf('ours', n)];
      if (value === undefined) return '–';
      const text = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
      return peer === 'ours' || own === undefined || value === 0
        ? text
        : `${text} (${(own / value).toFixed(2)})`;
    };
    const head = `| ${title} | ${sizes.map((n) => n.toLocaleString('en')).join(' | ')} |`;
    const rule = `|---|${sizes.map(() => '---:|').join('')}`;
    const rows = peers.map(
      ([peer, label]) => `| ${label} | ${sizes.map((n) => cellText(peer, n)).join(' | ')} |`,
    );
    return [head, rule, ...rows].join('\n');
  });
  return `In brackets: ours over theirs.\n\n${tables.join('\n\n')}\n`;
}
