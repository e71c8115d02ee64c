import { Link } from "wouter";
import { usePage } from "../page.ts";
import type { Wish } from "./keys.ts";
import type { Moment } from "./moment.ts";
import type { Notice } from "./notices.ts";

interface Props {
  readonly moment: Moment;
  readonly total: number;
  /** Digits that wait for Enter. */
  readonly digits: string;
  readonly options: boolean;
  /** When something has been refused or cannot be done. */
  readonly notice: Notice | undefined;
  /** Of the speaker's window, where the browser refused to open it. */
  readonly address: string | undefined;
  readonly playing: boolean;
  /** Shows notes while it is held down; absent where they are not wanted on this screen. */
  readonly holds?: ((held: boolean) => void) | undefined;
  onWish(wish: Wish): void;
  onStop(): void;
  /** Where another button may stand. */
  onSlot(slot: HTMLElement | null): void;
}

/** Below the stage, never on it: every way to go on that does not need a keyboard. */
export function Bar(props: Props) {
  const {
    moment,
    total,
    digits,
    options,
    notice,
    address,
    playing,
    holds,
    onWish,
    onStop,
    onSlot,
  } = props;
  const { locale, href, route } = usePage();
  const { say } = locale;
  const button = (wish: Wish & string, key: string, pressed?: boolean) => (
    <button
      type="button"
      aria-keyshortcuts={key}
      aria-pressed={pressed}
      onClick={() => onWish(wish)}
    >
      {say(`present.do.${wish}` as "present.do.next")}
    </button>
  );
  return (
    <div className="talk-bar" data-says={notice !== undefined || undefined}>
      <p role="status" className="talk-says">
        {notice && say(notice)}{" "}
        {notice === "present.refused.window" && address && (
          <a href={address} target="_blank" rel="noopener opener">
            {say("present.speaker.link")}
          </a>
        )}
      </p>
      <div role="toolbar" aria-label={say("present.bar")} className="talk-buttons">
        {button("back", "ArrowLeft")}
        <span className="talk-count">
          {digits === ""
            ? say("present.step", { step: moment.step + 1, total })
            : say("present.digits", { digits })}
        </span>
        {button("next", "ArrowRight")}
        <span className="talk-gap" />
        <div className="talk-more">
          {playing && (
            <button type="button" onClick={onStop}>
              {say("present.play.stop")}
            </button>
          )}
          {holds && (
            <button
              type="button"
              onPointerDown={() => holds(true)}
              onPointerUp={() => holds(false)}
              onPointerCancel={() => holds(false)}
              onContextMenu={(event) => event.preventDefault()}
            >
              {say("present.do.notes")}
            </button>
          )}
          <span ref={onSlot} className="talk-slot" />
          {button("options", "C", options)}
          {button("dim", "D", moment.dim)}
          {button("overview", "O")}
          {button("speaker", "S")}
          {button("blank", "B", moment.blank)}
          {button("code", "Q", moment.code)}
          {button("screen", "F")}
          {button("help", "?")}
        </div>
        <Link href={href({ view: "present", language: route.language })}>
          {say("present.leave")}
        </Link>
      </div>
    </div>
  );
}
