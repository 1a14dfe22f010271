/** A PostgreSQL server for benches: the one at TRAVAUX_BENCH_POSTGRES, or a new one in a folder of its own, with every commit flushed. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusFiles, SHARED } from "../eval/corpus-files.js";
import { startPostgres } from "../test/postgres-server.js";

/** A server, a folder that is removed afterwards, and the real articles that others are spliced from. */
export interface PostgresBench {
	/** Address of a record of this name. */
	readonly record: (name: string) => string;
	readonly folder: string;
	readonly texts: readonly string[];
}

/** The exit code of the work; 2 where the real articles are not there. */
export async function onPostgres(
	work: (bench: PostgresBench) => Promise<number>,
): Promise<number> {
	const texts = corpusFiles(`${SHARED}polnear`, [".txt"]).map((file) =>
		readFileSync(file, "utf8"),
	);
	if (texts.length === 0) {
		process.stderr.write("bench: no article in ../shared/polnear\n");
		return 2;
	}
	const folder = mkdtempSync(join(tmpdir(), "travaux-bench-"));
	const server = benchServer();
	try {
		return await work({ record: server.record, folder, texts });
	} finally {
		server.stop();
		rmSync(folder, { recursive: true });
	}
}

/** What a server of some gigabytes of memory is set to; all else is as PostgreSQL comes. */
const SETTINGS = [
	"fsync=on",
	"shared_buffers=1GB",
	"maintenance_work_mem=256MB",
	"max_wal_size=4GB",
	"effective_cache_size=4GB",
];

function benchServer(): Pick<PostgresBench, "record"> & {
	readonly stop: () => void;
} {
	const address = process.env.TRAVAUX_BENCH_POSTGRES;
	if (address === undefined) return startPostgres(SETTINGS);
	const mark = address.includes("?") ? "&" : "?";
	return {
		record: (name) => `${address}${mark}schema=bench_${name}`,
		stop: () => undefined,
	};
}
