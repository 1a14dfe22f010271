/** Inputs that could not be read, each with the reason and what to do. */

import { isUnreadReason } from "../documents/unread.js";
import { unreadMessage } from "./finding-messages.js";
import { wordsCell } from "./page/cells.js";
import { column, type Table, table } from "./page/page.js";

/** An input as a record counts it. */
export interface RecordedUnread {
	readonly place: string;
	readonly reason: string;
	readonly values: Readonly<Record<string, string | number>>;
	readonly learned: string;
}

/** A row for each, in the order given; a reason that this version does not know is told by its code. */
export function unreadTable(entries: readonly RecordedUnread[]): Table {
	return table({
		name: "unread",
		title: "Not read",
		columns: [
			column("place", "Input", { role: "text" }),
			column("why", "Why, and what to do"),
			column("learned", "Tried"),
		],
		rows: entries.map(({ place, reason, values, learned }) => ({
			cells: {
				place: wordsCell(place),
				why: {
					...wordsCell(
						isUnreadReason(reason)
							? unreadMessage({ kind: "unread", reason, values })
							: reason,
					),
					value: reason,
				},
				learned: { ...wordsCell(learned.slice(0, 10)), value: learned },
			},
		})),
		empty: "Everything that was added could be read.",
		layout: "grid",
	});
}
