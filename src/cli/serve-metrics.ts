/** Gives the figures of a worker to Prometheus, on this machine. */

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { WorkerMetrics } from "../app/queue/worker-metrics.js";
import { RecordRefused } from "../record/record-refused.js";

export interface ServedMetrics {
	readonly address: string;
	readonly close: () => Promise<void>;
}

/** @throws RecordRefused where the port cannot be had. */
export async function serveMetrics(
	{ show, contentType }: WorkerMetrics,
	port: number,
): Promise<ServedMetrics> {
	const server = createServer((request, response) => {
		if (request.url !== "/metrics") {
			response.writeHead(404).end();
			return;
		}
		show().then(
			(figures) =>
				response.writeHead(200, { "Content-Type": contentType }).end(figures),
			() => response.writeHead(503).end(),
		);
	});
	server.listen(port, "127.0.0.1");
	try {
		await once(server, "listening");
	} catch (cause) {
		throw new RecordRefused(
			`port ${port} is in use or may not be used; name another with --metrics`,
			{ cause },
		);
	}
	// A server that listens on a port has an address with one.
	const { port: own } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${own}/metrics`,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, "close");
		},
	};
}
