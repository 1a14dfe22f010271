/** Names of the figures that workers give to Prometheus, in one place so that dashboards can rely on them. */

export const METRIC_NAMES = {
	/** Counter, by `outcome`: added, known, unread, trouble, failed. */
	documents: "travaux_worker_documents_total",
	/** Histogram: from taking a document to having it in the record. */
	seconds: "travaux_worker_document_seconds",
	/** Counter: workers found dead, whose documents were given to others. */
	freed: "travaux_worker_freed_total",
	/** Gauge, by `state`: waiting, in_hand, retrying, failed. */
	jobs: "travaux_queue_jobs",
	/** Gauge: how long the oldest has waited. */
	longestWait: "travaux_queue_longest_wait_seconds",
} as const;
