import type { FallbackProps } from "react-error-boundary";

/**
 * The last resort. The messages may be what failed to load, so these words are
 * here, in all three languages.
 */
export function PageFailed({ error }: FallbackProps) {
  const cause = error instanceof Error ? error.message : String(error);
  return (
    <main className="problem" role="alert">
      <h1 lang="en">This page stopped working.</h1>
      <p lang="ja">このページは動作を停止しました。</p>
      <p lang="hi">यह पृष्ठ रुक गया है।</p>
      <p>
        <bdi>{cause}</bdi>
      </p>
      <button type="button" onClick={() => window.location.reload()}>
        Reload · 再読み込み · फिर लोड करें
      </button>
    </main>
  );
}
