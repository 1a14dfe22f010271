/** Figures of the running desk for Prometheus: how many requests it answered, how, and how long they took. */

import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { RecordStore } from "../../record/port.js";

export interface Metrics {
	/** Times every answer behind it. */
	readonly measure: MiddlewareHandler;
	/** All figures as Prometheus reads them. */
	readonly show: MiddlewareHandler;
}

/** Seconds; the aims of a page are a median of 0.05 and a 95th hundredth of 0.2. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10];

export function makeMetrics(
	record: Pick<RecordStore, "revision" | "documents">,
): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const times = new Histogram({
		name: "travaux_desk_request_seconds",
		help: "Time from a request to its answer, by page and status",
		labelNames: ["method", "page", "status"],
		buckets: BUCKETS,
		registers: [registry],
	});
	new Gauge({
		name: "travaux_record_revision",
		help: "Writes to the record so far",
		registers: [registry],
		async collect() {
			this.set(await record.revision());
		},
	});
	new Gauge({
		name: "travaux_record_documents",
		help: "Documents in the record",
		registers: [registry],
		async collect() {
			const { total } = await record.documents(
				{ asOf: null, knownBy: null },
				{ limit: 1, after: null },
			);
			if (total !== null) this.set(total);
		},
	});
	return {
		measure: async (context, next) => {
			const done = times.startTimer();
			await next();
			done({
				method: context.req.method,
				// The line of the route, "/document/:id": names from addresses would make figures without end.
				page: routePath(context, -1),
				status: context.res.status,
			});
		},
		show: async (context) =>
			context.body(await registry.metrics(), 200, {
				"Content-Type": registry.contentType,
			}),
	};
}
