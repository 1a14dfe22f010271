/** The schema of a record: its version, and the steps that take a record from any older version to this one. */

import { createAnswers, createTables } from "./create-tables.js";
import type { Database } from "./engine.js";
import { createPeople } from "./people.js";
import type { SchemaDialect } from "./schema-dialect.js";

/** Takes a record from one version to the next, within a transaction. */
type Step = (database: Database, dialect: SchemaDialect) => Promise<void>;

/** The first makes a record where there is none. A step that was released is never changed. */
const STEPS: readonly Step[] = [
	createTables,
	createAnswers,
	createPeople,
	// What this one laid out, the next lays out anew.
	async () => {},
	(database, dialect) => dialect.orderFullText(database),
];

/** The version that this program writes. */
export const SCHEMA_VERSION = STEPS.length;

/** Runs the steps that a record of version `from` has not had; 0 for one that is still empty. */
export async function migrate(
	database: Database,
	dialect: SchemaDialect,
	from: number,
): Promise<void> {
	for (const step of STEPS.slice(from)) await step(database, dialect);
}

/** Why a record of this version cannot be used; null where it can, after its migration. */
export function refusalOf(version: number): string | null {
	if (version <= SCHEMA_VERSION) return null;
	return `the record was written by a newer version of travaux (schema ${version}; this one knows up to ${SCHEMA_VERSION}); update travaux and try again`;
}
