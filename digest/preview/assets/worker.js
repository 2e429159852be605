// One stream for all tabs: a browser opens no more than six connections to a server, and a stream holds one for good.

/** @import { Heard } from "./stream.js" */

/** @type {Set<MessagePort>} */
const ports = new Set();
/** @type {Heard | null} */
let newest = null;

/** @param {Heard} message */
function tell(message) {
  newest = message;
  for (const port of ports) port.postMessage(message);
}

function connect() {
  const stream = new EventSource("../events");
  stream.onmessage = (event) => tell({ connected: true, news: JSON.parse(event.data) });
  stream.onerror = () => {
    if (newest?.connected !== false) tell({ connected: false, news: newest?.news });
    if (stream.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
    stream.close();
    setTimeout(connect, 500);
  };
}

addEventListener("connect", (event) => {
  const [port] = /** @type {MessageEvent} */ (event).ports;
  ports.add(port);
  port.onmessage = ({ data }) => {
    if (data === "leaving") ports.delete(port);
    else {
      ports.add(port);
      if (newest) port.postMessage(newest);
    }
  };
  if (newest) port.postMessage(newest);
});

connect();
