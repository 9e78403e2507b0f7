/** What a moving chart is drawn with: the context of a canvas, or one that writes down what it is told. */
export interface Pen {
  globalAlpha: number;
  lineWidth: number;
  strokeStyle: string | object;
  fillStyle: string | object;
  setLineDash(segments: number[]): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
  drawImage(image: CanvasImageSource, x: number, y: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  beginPath(): void;
  stroke(): void;
  fill(): void;
  clip(): void;
  save(): void;
  restore(): void;
}

export interface Gradient {
  addColorStop(offset: number, color: string): void;
}
