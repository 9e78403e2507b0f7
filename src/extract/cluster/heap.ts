/** A binary heap of numbered items: the highest score first, of equal scores the lowest number. */
export class Heap {
  private readonly scores: number[] = [];
  private readonly items: number[] = [];

  push(score: number, item: number): void {
    let at = this.items.length;
    this.scores.push(score);
    this.items.push(item);
    for (let above = (at - 1) >> 1; at > 0 && this.isBefore(at, above); above = (at - 1) >> 1) {
      this.swap(at, above);
      at = above;
    }
  }

  /** The first item, which is taken out; undefined where none is left. */
  pop(): { readonly score: number; readonly item: number } | undefined {
    const [score, item] = [this.scores[0], this.items[0]];
    if (score === undefined || item === undefined) return undefined;
    this.swap(0, this.items.length - 1);
    this.scores.pop();
    this.items.pop();
    this.sink();
    return { score, item };
  }

  private sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const first = right < this.items.length && this.isBefore(right, left) ? right : left;
      if (first >= this.items.length || !this.isBefore(first, at)) return;
      this.swap(at, first);
      at = first;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [x = 0, y = 0] = [this.scores[a], this.scores[b]];
    return x > y || (x === y && (this.items[a] ?? 0) < (this.items[b] ?? 0));
  }

  private swap(a: number, b: number): void {
    [this.scores[a], this.scores[b]] = [this.scores[b] ?? 0, this.scores[a] ?? 0];
    [this.items[a], this.items[b]] = [this.items[b] ?? 0, this.items[a] ?? 0];
  }
}
