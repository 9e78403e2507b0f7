/** What a reader drops on the page or pastes into it. Small: every page listens. */
import { isTextField } from '../../ui/index.ts';

export interface Brought {
  readonly files: readonly File[];
  readonly text: string;
}

/** The desk is opened with nothing on it. */
export const NOTHING: Brought = { files: [], text: '' };

/** Takes what is dropped anywhere, and what is pasted where no field has the focus. Returns its end. */
export function takeBrought(
  onbring: (brought: Brought) => void,
  ondrag: (over: boolean) => void,
): () => void {
  const take = (data: DataTransfer | null, event: Event) => {
    const brought = { files: [...(data?.files ?? [])], text: data?.getData('text/plain') ?? '' };
    if (brought.files.length === 0 && brought.text.trim() === '') return;
    event.preventDefault();
    onbring(brought);
  };
  const listeners = {
    // Without it the browser would leave this page for the file.
    dragover: (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      ondrag(true);
    },
    dragleave: (event: DragEvent) => {
      if (event.relatedTarget === null) ondrag(false);
    },
    drop: (event: DragEvent) => {
      ondrag(false);
      if (event.dataTransfer?.files.length || !isTextField(event.target))
        take(event.dataTransfer, event);
    },
    paste: (event: ClipboardEvent) => {
      const files = event.clipboardData?.files.length;
      if (files || !isTextField(event.target)) take(event.clipboardData, event);
    },
  };
  const names = Object.keys(listeners) as (keyof typeof listeners)[];
  for (const name of names) addEventListener(name, listeners[name] as EventListener);
  return () => {
    for (const name of names) removeEventListener(name, listeners[name] as EventListener);
  };
}
