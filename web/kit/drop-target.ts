import type { ReactiveController, ReactiveControllerHost } from "lit";
import { readDrop } from "./read-file";

/** Takes files and texts that are dropped on a figure. */
export class DropTarget implements ReactiveController {
  /** Enterings of the figure and of its parts, less leavings. */
  private depth = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly take: (text: string) => void,
  ) {
    host.addController(this);
    for (const type of ["dragenter", "dragleave", "dragover", "drop"] as const) {
      host.addEventListener(type, this.onDrag);
    }
  }

  hostConnected(): void {}

  /** Whether something hovers over the figure. */
  get waiting(): boolean {
    return this.depth > 0;
  }

  private readonly onDrag = async (event: DragEvent) => {
    if (moved(event)) return;
    event.preventDefault();
    if (event.type === "dragenter") this.depth += 1;
    if (event.type === "dragleave") this.depth -= 1;
    if (event.type === "drop") await this.onDrop(event);
    this.host.requestUpdate();
  };

  private async onDrop(event: DragEvent): Promise<void> {
    this.depth = 0;
    const text = await readDrop(event.dataTransfer);
    if (text) this.take(text);
  }
}

/** Whether words are moved about in a field: its own business. */
function moved(event: DragEvent): boolean {
  const files = event.dataTransfer?.types.includes("Files") ?? false;
  return !files && event.composedPath()[0] instanceof HTMLTextAreaElement;
}
