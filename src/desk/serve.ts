/** Serves a record as the desk, to this machine alone. */

import { basename } from "node:path";
import { serve } from "@hono/node-server";
import { loadCodebook } from "../app/load-codebook.js";
import { openRecord } from "../app/record/open-record.js";
import { keepPlays } from "./keep-plays.js";
import { makeDesk } from "./make-desk.js";

export interface ServeOptions {
	/** Path of the record. */
	readonly record: string;
	/** 0 lets the system choose one. */
	readonly port: number;
}

export interface Serving {
	/** "http://127.0.0.1:4180/" */
	readonly address: string;
	/** Stops listening, then closes the record. */
	readonly close: () => Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/** @throws RecordRefused where there is no record to show; the system's error where the port is taken. */
export async function serveDesk({
	record: path,
	port,
}: ServeOptions): Promise<Serving> {
	const record = await openRecord({ record: path });
	const codebook = loadCodebook();
	const desk = makeDesk({
		record,
		codebook,
		name: basename(path).replace(/\.db$/, ""),
		play: keepPlays(record, codebook),
		access: "read",
		coder: null,
	});
	return new Promise((resolve, reject) => {
		const server = serve(
			{ fetch: desk.fetch, port, hostname: LOOPBACK },
			(info) =>
				resolve({
					address: `http://${LOOPBACK}:${info.port}/`,
					close: async () => {
						await new Promise((closed) => server.close(closed));
						await record.close();
					},
				}),
		);
		server.on("error", (error) => {
			void record.close().then(() => reject(error));
		});
	});
}
