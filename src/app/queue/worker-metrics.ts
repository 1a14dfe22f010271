/** Figures of a worker and its queue for Prometheus. */

import {
	Counter,
	collectDefaultMetrics,
	Gauge,
	Histogram,
	Registry,
} from "prom-client";
import type { Queue } from "../../record/postgres/queue/queue.js";
import { METRIC_NAMES } from "./metric-names.js";
import type { WorkerEvent } from "./work-on-queue.js";

export interface WorkerMetrics {
	readonly count: (event: WorkerEvent) => void;
	/** All figures as Prometheus reads them. */
	readonly show: () => Promise<string>;
	readonly contentType: string;
}

/** Seconds: a short article takes a twentieth of one, a long transcript some. */
const BUCKETS = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15, 60];

export function makeWorkerMetrics(queue: Pick<Queue, "status">): WorkerMetrics {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const documents = new Counter({
		name: METRIC_NAMES.documents,
		help: "Documents by what became of them",
		labelNames: ["outcome"],
		registers,
	});
	const seconds = new Histogram({
		name: METRIC_NAMES.seconds,
		help: "Time from taking a document to having it in the record",
		buckets: BUCKETS,
		registers,
	});
	const freed = new Counter({
		name: METRIC_NAMES.freed,
		help: "Workers found dead, whose documents were given to others",
		registers,
	});
	const longestWait = new Gauge({
		name: METRIC_NAMES.longestWait,
		help: "How long the oldest document in line has waited",
		registers,
	});
	new Gauge({
		name: METRIC_NAMES.jobs,
		help: "Documents on the queue by state",
		labelNames: ["state"],
		registers,
		async collect() {
			const status = await queue.status();
			this.set({ state: "waiting" }, status.waiting);
			this.set({ state: "in_hand" }, status.inHand);
			this.set({ state: "retrying" }, status.retrying);
			this.set({ state: "failed" }, status.failed);
			longestWait.set(status.longestWait ?? 0);
		},
	});
	return {
		count: (event) => {
			if (event.kind === "freed") freed.inc();
			else if (event.kind === "done") {
				documents.inc({ outcome: event.outcome });
				seconds.observe(event.seconds);
			} else documents.inc({ outcome: event.kind });
		},
		show: () => registry.metrics(),
		contentType: registry.contentType,
	};
}
