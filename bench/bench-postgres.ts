/** A PostgreSQL server for benches: the one at TRAVAUX_BENCH_POSTGRES, or a new one in a folder of its own, with every commit flushed. */

import { startPostgres } from "../test/postgres-server.js";

export interface BenchServer {
	/** Address of a record of this name. */
	readonly record: (name: string) => string;
	readonly stop: () => void;
}

/** What a server of some gigabytes of memory is set to; all else is as PostgreSQL comes. */
const SETTINGS = [
	"fsync=on",
	"shared_buffers=1GB",
	"maintenance_work_mem=256MB",
	"max_wal_size=4GB",
	"effective_cache_size=4GB",
];

export function benchServer(): BenchServer {
	const address = process.env.TRAVAUX_BENCH_POSTGRES;
	if (address === undefined) return startPostgres(SETTINGS);
	const mark = address.includes("?") ? "&" : "?";
	return {
		record: (name) => `${address}${mark}schema=bench_${name}`,
		stop: () => undefined,
	};
}
