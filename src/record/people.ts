/** Who may use a shared record, and what of it: events that are only ever added to, and what stands after them. A part of the port. */

/** What a person may do, each role all that the one before may: look, correct, say who else may. */
export const ROLES = ["reader", "coder", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A person was let in, given another role or another token, or shut out. */
export type PeopleEvent = {
	readonly person: string;
	/** Instant in UTC, ISO 8601 with milliseconds. */
	readonly recorded: string;
	/** Who did it. */
	readonly by: string;
} & (
	| {
			readonly kind: "added";
			readonly role: Role;
			/** Hash of the token, as argon2 writes it; the token itself is nowhere. */
			readonly secret: string;
	  }
	| { readonly kind: "removed" }
);

/** A person as the events leave it. */
export interface Person {
	readonly name: string;
	readonly role: Role;
	readonly secret: string;
	/** Since when with this role and token. */
	readonly since: string;
}

/** People of a record. None of it counts as a write: nothing that is derived depends on it. */
export interface PeopleStore {
	/** All events in the order in which they were recorded. */
	readonly peopleEvents: () => Promise<readonly PeopleEvent[]>;
	readonly addPeopleEvent: (event: PeopleEvent) => Promise<void>;
}

/** Those who are let in after these events, by name. */
export function peopleAfter(
	events: readonly PeopleEvent[],
): ReadonlyMap<string, Person> {
	const people = new Map<string, Person>();
	for (const event of events) {
		const { person: name, recorded: since } = event;
		people.delete(name);
		if (event.kind === "removed") continue;
		const { role, secret } = event;
		people.set(name, { name, role, secret, since });
	}
	return people;
}

/** Whether a role may do what another may. */
export function mayAs(role: Role, needed: Role): boolean {
	return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
