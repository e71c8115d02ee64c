// What every drawn network of the bench does alike: the same scene, its milestones, its handles.
import { communities, light } from "../../graph/communities.ts";

/** `draw(scene, host, palette, hover)` resolves, once drawn, to `screen(node)`, px in the host. */
export function offer(draw) {
  const net = { moved: 0, hovers: [], frames: [] };
  window.net = net;
  for (const type of ["pointermove", "mousemove"])
    addEventListener(
      type,
      (event) => {
        net.moved = event.timeStamp;
      },
      { capture: true },
    );
  net.start = async (nodes, links) => {
    const scene = communities(nodes, links);
    const host = document.getElementById("host");
    const start = performance.now();
    net.screen = await draw(scene, host, light, () =>
      net.hovers.push(performance.now() - net.moved),
    );
    // The frame that shows it has been handed over once a task follows it.
    await new Promise((done) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      }),
    );
    return performance.now() - start;
  };
  net.record = () => {
    net.frames = [];
    net.recording = true;
    let last;
    requestAnimationFrame(function frame(time) {
      if (last !== undefined) net.frames.push(time - last);
      last = time;
      if (net.recording) requestAnimationFrame(frame);
    });
  };
  net.stop = () => {
    net.recording = false;
    return net.frames;
  };
}
