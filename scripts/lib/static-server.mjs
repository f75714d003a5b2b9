// A static file server for one folder: enough for a page and its tests, and nothing beyond the folder.
import { createReadStream, existsSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The path that a request's URL asks for, or null when it cannot be one. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]);
    return path.startsWith("/") && !path.includes("\0") ? path : null;
  } catch {
    return null;
  }
}

/** The file below `folder` that answers `path`, or null. Symbolic links that lead out do not count. */
export function fileFor(folder, path) {
  if (!existsSync(folder)) return null;
  const base = realpathSync(folder);
  const asked = resolve(join(base, path.endsWith("/") ? `${path}index.html` : path));
  if (!existsSync(asked)) return null;
  const file = realpathSync(asked);
  return file.startsWith(base + sep) && statSync(file).isFile() ? file : null;
}

const isFolder = (folder, path) => fileFor(folder, `${path}/`) !== null;

/** Serves `folder`; `headers` are sent with every answer. Call listen() on the result. */
export function staticServer(folder, headers = {}) {
  return createServer((request, response) => {
    const answer = (status, extra = {}, text = "") =>
      response.writeHead(status, { ...headers, ...extra }).end(text);
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(405, { Allow: "GET, HEAD" });
    const path = pathOf(request.url);
    if (path === null) return answer(400, {}, "Bad request\n");
    const file = fileFor(folder, path);
    if (file === null && !path.endsWith("/") && isFolder(folder, path)) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const query = request.url.match(/\?[^#]*/)?.[0] ?? "";
      return answer(308, { Location: `./${encodeURIComponent(name)}/${query}` });
    }
    if (file === null) return answer(404, { "Content-Type": types[".txt"] }, "Not found\n");
    response.writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      "Content-Length": statSync(file).size,
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  });
}
