/** Offices of the codebook: which one a person held on a day, and who held one. */

import type { OfficeHeld, PersonEntry } from "../../model/codebook.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";

/**
 * The office the person held on the day, the one begun last of several; with none on that day the last one before it.
 * Without a day, the last office there is. Null for a person without offices.
 */
export function officeAt(
	person: PersonEntry,
	day: string | null,
): OfficeHeld | null {
	let held: OfficeHeld | null = null;
	let earlier: OfficeHeld | null = null;
	for (const office of person.offices) {
		if (isHeldOn(office, day)) held = office;
		else if (day === null || (office.from ?? "") <= day) earlier = office;
	}
	return held ?? earlier ?? person.offices[0] ?? null;
}

/** Who held an office of the state or body on the day whose role `isRole` accepts; null unless it is one person only. */
export function holderOf(
	lexicon: ActorLexicon,
	of: string,
	at: {
		readonly day: string | null;
		readonly isRole: (role: string) => boolean;
	},
): PersonEntry | null {
	if (at.day === null) return null;
	const found = (lexicon.holders.get(of) ?? []).filter((person) =>
		person.offices.some(
			(office) =>
				office.of === of &&
				isHeldOn(office, at.day) &&
				at.isRole(office.role.toLowerCase()),
		),
	);
	return found.length === 1 ? (found[0] ?? null) : null;
}

// Dates may be days, months or years: compared as far as the shorter goes, so that "2024" covers all of that year.
/** Whether the office was held on the day; without a day, whether it is still held. */
export function isHeldOn(office: OfficeHeld, day: string | null): boolean {
	if (day === null) return office.to === null;
	const from = office.from ?? "";
	const to = office.to ?? "9999";
	return day.slice(0, from.length) >= from && day.slice(0, to.length) <= to;
}
