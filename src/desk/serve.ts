/** Serves a record as the desk: to this machine alone, or to a network whose clients know the token or sign in. */

import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Codebook } from "../model/codebook.js";
import type { RecordStore } from "../record/port.js";
import type { TrustedProxy } from "./access/trusted-proxy.js";
import { type Aside, makeAside } from "./aside/make-aside.js";
import { keepPlays } from "./keep-plays.js";
import { makeDesk } from "./make-desk.js";
import {
	type ClientLimits,
	MOST_CONNECTIONS,
	serverOptionsOf,
	USUAL_LIMITS,
} from "./safety/limits.js";
import { isLoopback } from "./safety/require-host.js";
import type { LoggedRequest } from "./watch/request-log.js";

export interface ServeOptions {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	/** The record's name, as the masthead shows it. */
	readonly name: string;
	/** The address to listen on: "127.0.0.1". */
	readonly host: string;
	/** 0 lets the system choose one. */
	readonly port: number;
	/** What clients must know; null only on an address that no other machine reaches, or where everybody signs in. */
	readonly token: string | null;
	/** Told of what broke, with the address that was asked. */
	readonly onFault: (error: unknown, address: string) => void;
	/** In whose name corrections are made where nobody says otherwise. */
	readonly coder: string | null;
	readonly now: () => string;
	readonly limits?: ClientLimits;
	/** Whether nothing can be changed here: for a copy of a record that is written elsewhere. */
	readonly isReadOnly?: boolean;
	/** Whether everybody is asked who they are, even where the record names nobody yet. */
	readonly mustSignIn?: boolean;
	/** A server whose word on its clients is taken. */
	readonly proxy?: TrustedProxy | null;
	/** Signs sessions; without it they end with the program. */
	readonly sessionSecret?: string | null;
	/**
	 * File or address of the record, so that a thread beside this one can open it too and fold it there; without it pages are rendered on
	 * this thread, and who asks for another page waits meanwhile.
	 */
	readonly recordPlace?: string | null;
	/** Told of each request that was answered. */
	readonly onRequest?: ((request: LoggedRequest) => void) | null;
}

export interface Serving {
	/** "http://127.0.0.1:4180/", with the token where one is asked for. */
	readonly address: string;
	/** Stops listening; answers under way are finished. */
	readonly close: () => Promise<void>;
}

/**
 * Listens until closed.
 * @throws the system's error where the port cannot be had; RangeError for an address beyond this machine without a token.
 */
export async function serveDesk(options: ServeOptions): Promise<Serving> {
	const { host, port, token, mustSignIn = false } = options;
	if (token === null && !mustSignIn && !isLoopback(host))
		throw new RangeError(`${host} is open to others and needs a token`);
	const aside = asideOf(options);
	const server = makeServer(options, aside);
	await new Promise<void>((listening, failed) => {
		server.once("error", failed);
		server.listen(port, host, listening);
	}).catch(async (error: unknown) => {
		await aside?.close();
		throw error;
	});
	return {
		address: addressOf(server, host, token),
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeIdleConnections();
			}).then(() => aside?.close()),
	};
}

function asideOf({ recordPlace = null, name }: ServeOptions): Aside | null {
	return recordPlace === null ? null : makeAside({ record: recordPlace, name });
}

function makeServer(
	{ limits = USUAL_LIMITS, ...options }: ServeOptions,
	aside: Aside | null,
): Server {
	const { record, codebook } = options;
	const desk = makeDesk({
		...options,
		play: keepPlays(record, codebook),
		aside,
		isOpenToOthers: !isLoopback(options.host),
		access: options.isReadOnly === true ? "read" : "code",
		mustSignIn: options.mustSignIn ?? false,
		proxy: options.proxy ?? null,
		sessionSecret: options.sessionSecret ?? null,
		onRequest: options.onRequest ?? null,
	});
	// Without HTTP/2 options the adaptor makes a plain HTTP server.
	const server = createAdaptorServer({
		fetch: desk.fetch,
		serverOptions: serverOptionsOf(limits),
	}) as Server;
	server.maxConnections = MOST_CONNECTIONS;
	server.setTimeout(limits.idle);
	return server;
}

function addressOf(server: Server, host: string, token: string | null): string {
	const bound = server.address();
	const port = bound !== null && typeof bound === "object" ? bound.port : 0;
	const name = host.includes(":") ? `[${host}]` : host;
	const query = token === null ? "" : `?token=${encodeURIComponent(token)}`;
	return `http://${name}:${port}/${query}`;
}
