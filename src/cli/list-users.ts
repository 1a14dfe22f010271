/** Prints who may use a record, and who changed what of it. */

import { openRecord } from "../app/record/open-record.js";
import { peopleAfter } from "../record/people.js";
import { viewPeople } from "../views/people-view.js";
import { DONE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { printPage } from "./print-page.js";
import type { ListUsersOptions } from "./user.js";

/** The exit code. */
export function listUsers(options: ListUsersOptions): Promise<number> {
	return onRecord(
		() => openRecord({ record: options.record }),
		async (store) => {
			const events = await store.peopleEvents();
			const page = viewPeople({
				people: [...peopleAfter(events).values()],
				events,
				corrections: await store.corrections({}),
			});
			await printPage(page, {
				options,
				sources: { cardOf: () => null, textOf: () => null },
				bounds: { asOf: null, knownBy: null },
			});
			return DONE;
		},
	);
}
