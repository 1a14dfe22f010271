/** Connections to a server, from the address of a record on it. */

import pg from "pg";
import { RecordRefused } from "../record-refused.js";
import { type PostgresAddress, parsePostgresAddress } from "./address.js";
import { withNullSign } from "./null-sign.js";

/** How long a server may take to answer a call, in milliseconds. */
const PATIENCE_MS = 10_000;

/** @throws RecordRefused for what is no address. */
export function readAddress(record: string): PostgresAddress {
	const address = parsePostgresAddress(record);
	if (address === null)
		throw new RecordRefused(
			"this is no address of a database; write it as postgres://user@host/database",
		);
	if (!/^[a-z_][a-z0-9_]{0,39}$/.test(address.schema))
		throw new RecordRefused(
			`${address.shown}: a schema is named in small letters, figures and _; name another`,
		);
	return address;
}

/** Connections to the server, as many as are needed at a time and no more than `most`. */
export function connectionPool(
	connectionString: string,
	most: number,
): pg.Pool {
	const pool = new pg.Pool({
		connectionString,
		max: most,
		connectionTimeoutMillis: PATIENCE_MS,
		application_name: "travaux",
		types: { getTypeParser: valuesOfOurs },
	});
	// A connection that breaks while nobody uses it is replaced when one is needed.
	pool.on("error", () => undefined);
	// One that breaks while it is used fails what was asked of it, which tells.
	pool.on("connect", (client) => client.on("error", () => undefined));
	return pool;
}

/**
 * Counts are of type bigint, which the driver gives as text; none of ours is beyond what a number holds. Texts get back the null signs
 * that `withStandIn` took from them.
 */
function valuesOfOurs(
	type: number,
	format: "text" | "binary" = "text",
): (value: string) => unknown {
	const { builtins, getTypeParser } = pg.types;
	if (format === "text" && type === builtins.INT8) return Number;
	if (format === "text" && type === builtins.TEXT) return withNullSign;
	return getTypeParser(type, format);
}
