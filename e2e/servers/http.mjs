// What the small HTTP servers of the tests share.

import { text } from "node:stream/consumers";

export const readBody = (request) => text(request);

export function sendJson(response, status, value) {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

export function redirect(response, address) {
  response.writeHead(303, { location: address });
  response.end();
}

// A handler that may fail: its fault is the answer, and is said aloud.
export function answering(handler) {
  return (request, response) => {
    handler(request, response).catch((error) => {
      if (response.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  };
}
