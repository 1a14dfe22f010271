/** People: who may use the record, and who changed what of it, the latest first. */

import { peopleAfter } from "../../record/people.js";
import { viewPeople } from "../../views/people-view.js";
import { makeAnswerPage } from "../answer.js";
import { PageTables } from "../tables/page-tables.js";

export const peoplePage = makeAnswerPage({
	path: "/people",
	isLive: true,
	answer: async ({ record, frame: { asOf, knownBy } }) => {
		const events = await record.peopleEvents();
		return {
			page: viewPeople({
				people: [...peopleAfter(events).values()],
				events,
				corrections: await record.corrections({}),
			}),
			bounds: { asOf, knownBy },
			sources: { cardOf: () => null, textOf: () => null },
			beside: null,
		};
	},
	show: ({ page, sources }, frame) => (
		<PageTables page={page} sources={sources} frame={frame} />
	),
});
