/** The people of a record: events, appended, never changed. */

import type { Generated } from "kysely";
import { type PeopleEvent, ROLES } from "../people.js";
import type { Database, Engine } from "./engine.js";
import type { SchemaDialect } from "./schema-dialect.js";

export interface PeopleEventTable {
	readonly id: Generated<number>;
	readonly recorded: string;
	readonly by: string;
	readonly person: string;
	/** Null for a removal, as is `secret`. */
	readonly role: string | null;
	readonly secret: string | null;
}

/** A step of the schema. */
export async function createPeople(
	{ schema }: Database,
	{ numbered }: SchemaDialect,
): Promise<void> {
	await schema
		.createTable("people_event")
		.addColumn("id", "integer", (id) => numbered(id.primaryKey()))
		.addColumn("recorded", "text", (recorded) => recorded.notNull())
		.addColumn("by", "text", (by) => by.notNull())
		.addColumn("person", "text", (person) => person.notNull())
		.addColumn("role", "text")
		.addColumn("secret", "text")
		.execute();
}

export async function readPeopleEvents(
	database: Database,
): Promise<readonly PeopleEvent[]> {
	const rows = await database
		.selectFrom("people_event")
		.select(["recorded", "by", "person", "role", "secret"])
		.orderBy("id")
		.execute();
	return rows.map(({ recorded, by, person, role: named, secret }) => {
		const own = { person, recorded, by };
		const role = ROLES.find((one) => one === named);
		return role === undefined || secret === null
			? { ...own, kind: "removed" }
			: { ...own, kind: "added", role, secret };
	});
}

export async function addPeopleEvent(
	{ write }: Engine,
	event: PeopleEvent,
): Promise<void> {
	const { person, recorded, by } = event;
	const [role, secret] =
		event.kind === "added" ? [event.role, event.secret] : [null, null];
	await write(async (within) => {
		await within
			.insertInto("people_event")
			.values({ person, recorded, by, role, secret })
			.execute();
	});
}
