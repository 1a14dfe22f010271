/** What PostgreSQL refuses, in a line that says what to do. */

import { RecordRefused } from "../record-refused.js";

/** Why the record at an address cannot be opened; errors of our own as they are. */
export function openingRefusal(error: unknown, shown: string): unknown {
	if (error instanceof RecordRefused) return error;
	const code = codeOf(error);
	const reason = OPENING.find(([known]) => code.startsWith(known))?.[1];
	if (reason === undefined && !isOfServer(error)) return error;
	return new RecordRefused(
		`${shown}: ${reason ?? `the record cannot be opened (${messageOf(error)})`}`,
		{ cause: error },
	);
}

/** Why a write failed, where the server or the way to it is to blame; anything else as it is. */
export function writingRefusal(error: unknown): unknown {
	if (error instanceof RecordRefused) return error;
	const code = codeOf(error);
	const reason =
		WRITING.find(([known]) => code.startsWith(known))?.[1] ??
		(/Connection terminated|connection error|not queryable/i.test(
			messageOf(error),
		)
			? LOST
			: undefined);
	if (reason === undefined) return error;
	return new RecordRefused(
		`the record could not be written: ${reason}; what was told as added is safe, run the command again for the rest`,
		{ cause: error },
	);
}

/** The connection broke. */
export const LOST = "the connection to the server was lost, check that it runs";

/** Beginnings of codes: of the system, or of PostgreSQL (its appendix A). */
const OPENING: readonly (readonly [code: string, what: string])[] = [
	[
		"ECONNREFUSED",
		"no server answers there; start PostgreSQL, or correct host and port",
	],
	[
		"ENOENT",
		"there is no such socket; start PostgreSQL, or correct the folder of the host",
	],
	["ENOTFOUND", "there is no host of this name; correct the address"],
	["EAI_AGAIN", "the name of the host cannot be looked up; try again later"],
	["ETIMEDOUT", "the server does not answer; check the network and the port"],
	["EHOSTUNREACH", "the host cannot be reached; check the network"],
	[
		"28P01",
		"the password is wrong or missing; give it in PGPASSWORD or in ~/.pgpass",
	],
	[
		"28000",
		"the server does not let this user in; correct the user, or pg_hba.conf on the server",
	],
	[
		"3D000",
		"there is no such database; make it with createdb, or correct its name",
	],
	[
		"42501",
		"this user may not do that there; ask for rights on the schema of the record, or have its owner make it",
	],
	["53300", "the server has no connection left; try again later"],
	["57P03", "the server is starting or stopping; try again in a moment"],
];

const WRITING: readonly (readonly [code: string, what: string])[] = [
	["53100", "the disk of the server is full, free some room first"],
	["58030", "the disk of the server is full or failing, check it"],
	["25006", "it may only be read there, name the server that takes writes"],
	["42501", "this user may only read it, ask for the right to write"],
	["57P", LOST],
	["08", LOST],
	["ECONNRESET", LOST],
	["ECONNREFUSED", LOST],
	["EPIPE", LOST],
];

function isOfServer(error: unknown): boolean {
	return /^[0-9A-Z]{5}$|^E[A-Z]+$/.test(codeOf(error));
}

function codeOf(error: unknown): string {
	// A host with several addresses is refused at each of them.
	const [first] = error instanceof AggregateError ? error.errors : [error];
	const { code } = (first ?? {}) as { readonly code?: unknown };
	if (typeof code === "string") return code;
	return /no password|password must be/i.test(messageOf(first))
		? "28P01"
		: /timeout/i.test(messageOf(first))
			? "ETIMEDOUT"
			: "";
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
