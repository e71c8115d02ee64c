import { type Message, readMessage } from "./message.ts";

/** How far a window is heard: by every window of the talk, by the one it opened or was opened by, or by none. */
export type Reach = "channel" | "window" | "none";

/** The line between the windows of one talk. */
export interface Line {
  readonly reach: Reach;
  say(message: Message): void;
  /**
   * Says it to the window that opened this one, together with the right to the
   * full screen that a press of a key gives, where the browser hands it on.
   */
  lend(message: Message): void;
  /** A window that this one has opened. */
  join(other: Window): void;
  close(): void;
}

/**
 * Opens the line. Where there is no channel, windows that know each other speak
 * directly; strangers of the same origin lack the token of the talk and are not
 * heard.
 */
export function openLine(
  talk: string,
  self: string,
  hear: (message: Message) => void,
  onReach: (reach: Reach) => void,
): Line {
  const channel = openChannel(talk);
  const others = new Set<Window>();
  if (isWindow(window.opener)) others.add(window.opener);
  const reach = (): Reach => (channel ? "channel" : others.size > 0 ? "window" : "none");
  const take = (data: unknown, source?: MessageEventSource | null) => {
    const message = readMessage(data, talk, self);
    if (!message) return;
    // Reloaded, a window knows nobody until it is spoken to.
    if (!channel && isWindow(source) && !others.has(source)) {
      others.add(source);
      onReach(reach());
    }
    hear(message);
  };
  const onMessage = ({ origin, data, source }: MessageEvent) => {
    if (origin === window.location.origin) take(data, source);
  };
  if (channel) channel.onmessage = ({ data }) => take(data);
  window.addEventListener("message", onMessage);
  onReach(reach());
  const say = (message: Message) => {
    if (channel) return channel.postMessage(message);
    for (const other of others) {
      if (other.closed) others.delete(other);
      else other.postMessage(message, window.location.origin);
    }
    onReach(reach());
  };
  return {
    get reach() {
      return reach();
    },
    say,
    lend(message) {
      const { opener } = window;
      if (!isWindow(opener) || opener.closed) return say(message);
      const options = { targetOrigin: window.location.origin, delegate: "fullscreen" };
      try {
        opener.postMessage(message, options);
      } catch {
        say(message);
      }
    },
    join(other) {
      others.add(other);
      onReach(reach());
    },
    close() {
      channel?.close();
      window.removeEventListener("message", onMessage);
    },
  };
}

function openChannel(talk: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`atlas:talk:${talk}`);
  } catch {
    return undefined;
  }
}

function isWindow(value: unknown): value is Window {
  return typeof value === "object" && value !== null && "postMessage" in value && "closed" in value;
}
