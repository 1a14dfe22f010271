/** Serves the desk until the program is told to stop. */

import { once } from "node:events";
import { basename } from "node:path";
import { openRecord } from "../app/record/open-record.js";
import { serveDesk } from "../desk/serve.js";
import type { RecordStore } from "../record/port.js";
import { complain } from "./complain.js";
import type { DeskCommandOptions } from "./desk.js";
import { DONE, INPUT_REFUSED } from "./exit-codes.js";
import { onRecord } from "./on-record.js";

/** The exit code, once the program has been stopped. */
export function runDesk({
	record: path,
	port,
}: DeskCommandOptions): Promise<number> {
	const name = basename(path).replace(/\.db$/, "");
	return onRecord(
		() => openRecord({ record: path }),
		(record) => serveUntilStopped({ record, name, port }),
	);
}

async function serveUntilStopped(options: {
	readonly record: RecordStore;
	readonly name: string;
	readonly port: number;
}): Promise<number> {
	try {
		const { address, close } = await serveDesk(options);
		process.stdout.write(`The desk is at ${address}  (Ctrl-C stops it)\n`);
		await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
		await close();
		return DONE;
	} catch (error) {
		if (!isTaken(error)) throw error;
		complain(
			`port ${options.port} is in use; name another with --port, or 0 for any that is free`,
		);
		return INPUT_REFUSED;
	}
}

const isTaken = (error: unknown): boolean =>
	error instanceof Error && "code" in error && error.code === "EADDRINUSE";
