// News from the server. Every message has all that a page needs to know, so one that was slept through is not missed.

const here = (name) => new URL(name, import.meta.url);

// A stream of the tab's own, where tabs cannot share one: it is open only while the tab is looked at.
function own(hear) {
  let stream = null;
  let news = null;
  const settle = () => {
    if (document.visibilityState === "hidden") {
      stream?.close();
      stream = null;
    } else if (!stream || stream.readyState === EventSource.CLOSED) {
      stream = new EventSource(here("events"));
      stream.onmessage = (event) => hear({ connected: true, news: (news = JSON.parse(event.data)) });
      stream.onerror = () => hear({ connected: false, news });
    }
  };
  document.addEventListener("visibilitychange", settle);
  setInterval(settle, 1000);
  settle();
}

function shared(hear) {
  const { port } = new SharedWorker(here("worker.js"), { name: "digest-preview" });
  port.onmessage = ({ data }) => hear(data);
  const ask = () => port.postMessage("newest");
  document.addEventListener("visibilitychange", ask);
  document.addEventListener("resume", ask);
  addEventListener("pageshow", ask);
  addEventListener("pagehide", () => port.postMessage("leaving"));
}

export function listen(hear) {
  if ("SharedWorker" in window) shared(hear);
  else own(hear);
}
