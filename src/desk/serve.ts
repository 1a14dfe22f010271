/** Serves a record as the desk, to this machine alone. */

import { serve } from "@hono/node-server";
import { loadCodebook } from "../app/load-codebook.js";
import type { RecordStore } from "../record/port.js";
import { keepPlays } from "./keep-plays.js";
import { makeDesk } from "./make-desk.js";

export interface ServeOptions {
	readonly record: RecordStore;
	/** The record's name, as the masthead shows it. */
	readonly name: string;
	/** 0 lets the system choose one. */
	readonly port: number;
}

export interface Serving {
	/** "http://127.0.0.1:4180/" */
	readonly address: string;
	/** Stops listening; answers under way are finished. */
	readonly close: () => Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/** Listens until closed. @throws the system's error where the port cannot be had. */
export function serveDesk({
	record,
	name,
	port,
}: ServeOptions): Promise<Serving> {
	const codebook = loadCodebook();
	const desk = makeDesk({
		record,
		codebook,
		name,
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
					close: () =>
						new Promise((closed) => {
							server.close(() => closed());
						}),
				}),
		);
		server.on("error", reject);
	});
}
