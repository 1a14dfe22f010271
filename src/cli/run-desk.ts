/** Serves the desk until the program is told to stop. */

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { loadCodebook } from "../app/load-codebook.js";
import { exampleRecordPath } from "../app/record/example-record.js";
import { openRecord, recordName } from "../app/record/open-record.js";
import { isAddressBlock } from "../desk/access/trusted-proxy.js";
import { isLoopback } from "../desk/safety/require-host.js";
import { type Serving, serveDesk } from "../desk/serve.js";
import { peopleAfter } from "../record/people.js";
import type { RecordStore } from "../record/port.js";
import { isPostgresAddress } from "../record/postgres/address.js";
import { complain, complainOfFault } from "./complain.js";
import type { DeskCommandOptions } from "./desk.js";
import { DONE, FAULT, INPUT_REFUSED, USAGE } from "./exit-codes.js";
import { fillExampleRecord } from "./fill-example-record.js";
import { onRecord } from "./on-record.js";
import { openBrowser } from "./open-browser.js";

/** The exit code, once the program has been stopped. */
export function runDesk(options: DeskCommandOptions): Promise<number> {
	return onRecord(
		() => openDeskRecord(options),
		async (record) => {
			if (options.example) await fillExampleRecord(record);
			return serveUntilStopped(record, options);
		},
	);
}

const placeOf = ({ example, record }: DeskCommandOptions): string =>
	example ? exampleRecordPath() : record;

function openDeskRecord(options: DeskCommandOptions): Promise<RecordStore> {
	const record = placeOf(options);
	if (!options.example) return openRecord({ record });
	mkdirSync(dirname(record), { recursive: true });
	return openRecord({ record, create: true });
}

async function serveUntilStopped(
	record: RecordStore,
	options: DeskCommandOptions,
): Promise<number> {
	const { host, port, example } = options;
	const { proxyHeader, proxyAddress } = options;
	if (proxyHeader !== undefined && proxyAddress === undefined) {
		complain(
			"a header is believed from one address only; give it with --proxy-address",
		);
		return USAGE;
	}
	if (proxyAddress !== undefined && !isAddressBlock(proxyAddress)) {
		complain(
			`--proxy-address ${proxyAddress}: this is no address; write it as 10.0.0.5 or 10.0.0.0/28`,
		);
		return USAGE;
	}
	const isNobodyIn = peopleAfter(await record.peopleEvents()).size === 0;
	const isShared = isPostgresAddress(options.record);
	if (isShared && isNobodyIn) {
		complain(
			"this record is shared and names nobody who may use it; let the first in with travaux user add NAME --role admin",
		);
		return INPUT_REFUSED;
	}
	const mustSignIn = isShared || !isNobodyIn || proxyHeader !== undefined;
	try {
		const serving = await serveDesk({
			record,
			recordPlace: placeOf(options),
			codebook: loadCodebook(),
			name: example ? "The bundled negotiation" : recordName(options.record),
			host,
			port,
			token:
				options.token ?? (mustSignIn || isLoopback(host) ? null : makeToken()),
			mustSignIn,
			proxy:
				proxyAddress === undefined
					? null
					: { header: proxyHeader ?? null, address: proxyAddress },
			sessionSecret: process.env.TRAVAUX_SESSION_SECRET ?? null,
			isReadOnly: options.readOnly === true,
			onRequest: options.logRequests
				? (request) => process.stderr.write(`${JSON.stringify(request)}\n`)
				: null,
			coder: options.coder,
			now: () => new Date().toISOString(),
			onFault: complainOfFault,
		});
		process.stdout.write(
			`The desk is at ${serving.address}  (Ctrl-C stops it)\n`,
		);
		return options.once ? await askOnce(serving) : await wait(serving, options);
	} catch (error) {
		if (!isListenError(error)) throw error;
		complain(
			error.code === "EADDRINUSE"
				? `port ${port} is in use; name another with --port, or 0 for any that is free`
				: `this machine cannot listen on ${host}, port ${port}; name another with --host and --port`,
		);
		return INPUT_REFUSED;
	}
}

async function wait(
	{ address, close }: Serving,
	{ browser }: DeskCommandOptions,
): Promise<number> {
	if (browser) await openBrowser(address);
	await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
	await close();
	return DONE;
}

/** Asks for the first page as a browser would. */
async function askOnce({ address, close }: Serving): Promise<number> {
	const { status } = await fetch(address);
	await close();
	if (status === 200) return DONE;
	complain(`the first page was answered with ${status}`);
	return FAULT;
}

const makeToken = (): string => randomBytes(24).toString("base64url");

const LISTEN_ERRORS: readonly unknown[] = [
	"EADDRINUSE",
	"EADDRNOTAVAIL",
	"EACCES",
	"ENOTFOUND",
];

const isListenError = (error: unknown): error is NodeJS.ErrnoException =>
	error instanceof Error &&
	"code" in error &&
	LISTEN_ERRORS.includes(error.code);
