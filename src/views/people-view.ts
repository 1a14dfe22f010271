/** Who may use a record, and the trail of what they changed: people let in and shut out, and corrections. */

import type { Correction } from "../model/correction.js";
import { keyCell, wordsCell } from "./page/cells.js";
import { column, type Page, type Row, table } from "./page/page.js";
import { changeWords, evidenceOf } from "./state/corrections-view.js";

export interface PeopleInput {
	readonly people: readonly {
		readonly name: string;
		readonly role: string;
		readonly since: string;
	}[];
	/** In the order in which they were recorded. */
	readonly events: readonly PersonChanged[];
	/** In order of replay. */
	readonly corrections: readonly Correction[];
}

type PersonChanged = {
	readonly person: string;
	readonly recorded: string;
	readonly by: string;
} & (
	| { readonly kind: "added"; readonly role: string }
	| { readonly kind: "removed" }
);

/** People by name; changes with the latest first. */
export function viewPeople({ people, events, corrections }: PeopleInput): Page {
	const changes = [...events.map(eventRow), ...corrections.map(correctionRow)];
	return {
		name: "people",
		title: "Who may use this record",
		notes: [],
		tables: [
			table({
				name: "people",
				title: "People",
				layout: "grid",
				columns: [
					column("person", "Name"),
					column("role", "Role"),
					column("since", "Since"),
				],
				rows: people
					.toSorted((a, b) => (a.name < b.name ? -1 : 1))
					.map(({ name, role, since }) => ({
						cells: {
							person: wordsCell(name),
							role: wordsCell(role),
							since: instantCell(since),
						},
					})),
				empty: "Nobody is named: whoever reaches the desk may use it.",
			}),
			table({
				name: "trail",
				title: "Who changed what",
				layout: "grid",
				columns: [
					column("recorded", "When"),
					column("by", "Who"),
					column("change", "What"),
					column("words", "At these words"),
					column("reason", "Why"),
				],
				rows: changes
					.toSorted((a, b) => (a.recorded < b.recorded ? 1 : -1))
					.map(({ row }) => row),
				empty: "Nothing was changed.",
			}),
		],
	};
}

interface Changed {
	readonly recorded: string;
	readonly row: Row;
}

function eventRow(event: PersonChanged): Changed {
	const { recorded, by, person } = event;
	const words =
		event.kind === "added"
			? `${person} let in as ${event.role}`
			: `${person} shut out`;
	return {
		recorded,
		row: {
			cells: {
				recorded: instantCell(recorded),
				by: wordsCell(by),
				change: wordsCell(words),
			},
		},
	};
}

function correctionRow({
	recorded,
	coder,
	reason,
	change,
}: Correction): Changed {
	return {
		recorded,
		row: {
			cells: {
				recorded: instantCell(recorded),
				by: wordsCell(coder),
				change: wordsCell(changeWords(change)),
				words: wordsCell("anchor" in change ? change.anchor.quote : null, {
					evidence: evidenceOf(change),
				}),
				reason: wordsCell(reason),
			},
		},
	};
}

/** "2026-01-01 09:30" */
const instantCell = (instant: string) =>
	keyCell(instant, instant.slice(0, 16).replace("T", " "), { tone: "quiet" });
