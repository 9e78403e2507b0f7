/** A list of whole numbers of 32 bits that grows: a quarter of the memory that an array of numbers may take. */
export class IntList {
  private held = new Int32Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.held.length) {
      const larger = new Int32Array(2 * this.held.length);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.count] = value;
    this.count += 1;
  }

  /** The number at a place; 0 beyond the end. */
  at(place: number): number {
    return this.held[place] ?? 0;
  }

  /** What is in the list now: a view, not a copy. */
  values(): Int32Array {
    return this.held.subarray(0, this.count);
  }
}
