import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Something to show: `type` as the browser is told. */
export interface Shown {
  readonly type: "html" | "css" | "js";
  readonly content: string;
}

export interface PreviewServer {
  readonly address: string;
  /** Tells every open page that there is something new to see. */
  readonly announce: (version: string) => void;
  readonly close: () => Promise<void>;
}

/** Where pages listen for changes. */
export const eventsPath = "/-/events";
const loopback = "127.0.0.1";
/** The names under which this machine calls itself: another name that leads here may be a stranger's page asking. */
const ownNames = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;
const types = { html: "text/html", css: "text/css", js: "text/javascript" };
const heartbeat = 25_000;

/** Shows pages to browsers of this machine alone. `show` gets an address' path and query. */
export async function startPreview(
  port: number,
  show: (path: string, query: URLSearchParams) => Shown | undefined,
): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  let version = "";
  const server = createServer((request, response) => {
    const refusal = refuse(request);
    const url = new URL(request.url ?? "/", `http://${loopback}`);
    if (refusal !== undefined) answer(response, refusal, undefined);
    else if (url.pathname === eventsPath) listen(response);
    else answer(response, 200, show(decodePath(url.pathname), url.searchParams));
  });

  const listen = (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(`retry: 500\nevent: version\ndata: ${version}\n\n`);
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  };
  const pulse = setInterval(() => {
    for (const listener of listeners) listener.write(":\n\n");
  }, heartbeat);
  pulse.unref();

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, resolve);
  });
  const { port: actual } = server.address() as AddressInfo; // It listens on a port, not on a pipe.
  return {
    address: `http://${loopback}:${actual}/`,
    announce: (fresh) => {
      version = fresh;
      for (const listener of listeners) listener.write(`event: version\ndata: ${version}\n\n`);
    },
    close: async () => {
      clearInterval(pulse);
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refuse({ headers, method }: IncomingMessage): number | undefined {
  if (!ownNames.test(headers.host ?? "")) return 403;
  return method === "GET" || method === "HEAD" ? undefined : 405;
}

function answer(response: ServerResponse, status: number, shown: Shown | undefined): void {
  const found = status === 200 && shown === undefined ? 404 : status;
  response.writeHead(found, {
    "content-type": `${found === 200 && shown !== undefined ? types[shown.type] : "text/plain"}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(found === 200 ? shown?.content : String(found));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
