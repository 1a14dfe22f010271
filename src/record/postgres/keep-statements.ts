/** Connections that keep the statements they have planned: adding a document runs the same dozens of them as the one before. */

import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";
import { withStandIn } from "./null-sign.js";

/** Statements kept by a connection; lists of a question come in all sizes, and each size is a statement of its own. */
const MOST_STATEMENTS = 300;

export function keepStatements(pool: pg.Pool): PostgresPool {
	const kept = new WeakMap<pg.PoolClient, PostgresPoolClient>();
	return {
		connect: async () => {
			const client = await pool.connect();
			const known = kept.get(client) ?? keepingClient(client);
			kept.set(client, known);
			return known;
		},
		end: () => pool.end(),
	};
}

function keepingClient(client: pg.PoolClient): PostgresPoolClient {
	const names = new Map<string, string>();
	const nameOf = (text: string): string | undefined => {
		const known = names.get(text);
		if (known !== undefined || names.size >= MOST_STATEMENTS) return known;
		const name = createHash("sha1").update(text).digest("hex");
		names.set(text, name);
		return name;
	};
	const query = (text: string, values: readonly unknown[]) => {
		// Of beginnings, ends and statements of the schema, which have no values, there is nothing to keep.
		const name = values.length === 0 ? undefined : nameOf(text);
		return client.query({
			text,
			values: values.map(withStandIns),
			...(name === undefined ? {} : { name }),
		});
	};
	return {
		// Kysely asks with text and values alone, as we give it no cursor.
		query: query as unknown as PostgresPoolClient["query"],
		release: (isBroken) => client.release(isBroken),
	};
}

function withStandIns(value: unknown): unknown {
	if (typeof value === "string") return withStandIn(value);
	return Array.isArray(value) ? value.map(withStandIns) : value;
}
