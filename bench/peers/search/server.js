// A site over HTTP/2, as slow as it is told: node server.js SITE CERTIFICATE KEY
// Prints its port, then after each line that it reads (`slow` or `fast`, which begins anew) the requests and bytes that it has sent.

import { readFileSync, existsSync, statSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { extname, join, normalize } from "node:path";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";

const LATENCY = 562; // Chromium's Slow 4G, as in bench/search.py: milliseconds, bytes a millisecond
const BANDWIDTH = 180;
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain",
  ".css": "text/css",
};

const [site, certificate, key] = process.argv.slice(2);
let isSlow = false;
let requests = 0;
let sent = 0;
let free = 0; // when the line has sent all that was to be sent before

const after = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const known = new Map();

function bodyOf(path) {
  if (!known.has(path)) {
    const data = readFileSync(path);
    known.set(path, TYPES[extname(path)] ? gzipSync(data, { level: 6 }) : data);
  }
  return known.get(path);
}

const server = createSecureServer({ cert: readFileSync(certificate), key: readFileSync(key) });
server.on("stream", async (stream, headers) => {
  stream.on("error", () => {});
  const { pathname } = new URL(headers[":path"], "https://localhost");
  const path = join(site, normalize(decodeURIComponent(pathname)));
  const isThere = existsSync(path) && statSync(path).isFile();
  const body = isThere ? bodyOf(path) : Buffer.alloc(0);
  if (isSlow) {
    await after(LATENCY);
    const now = performance.now();
    free = Math.max(free, now) + body.length / BANDWIDTH;
    await after(free - now);
  }
  if (isThere) requests++;
  sent += body.length;
  if (stream.destroyed) return;
  const type = TYPES[extname(path)];
  stream.respond({ ":status": isThere ? 200 : 404, ...(type && { "content-type": type, "content-encoding": "gzip" }) });
  stream.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
createInterface({ input: process.stdin }).on("line", (line) => {
  console.log(JSON.stringify({ requests, sent }));
  isSlow = line === "slow";
  requests = sent = free = 0;
});
