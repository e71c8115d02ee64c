// What a frame says to its host, in the order it came, for the tests to read.
window.heard = [];
addEventListener("message", ({ data }) => window.heard.push(data));
