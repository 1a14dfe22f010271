/** Documents: what the record holds, the latest first, by publisher, days, tag and words, a page at a time. */

import type { VNode } from "preact";
import type { DocumentFilter } from "../../record/port.js";
import { viewDocuments } from "../../views/documents-view.js";
import { askPlay, makeAnswerPage, type Shown } from "../answer.js";
import { AskForm } from "../frame/ask-form.js";
import { TextField, WindowFields } from "../frame/fields.js";
import { type Frame, filtersOf } from "../frame/frame.js";
import { DateFields } from "../frame/layout.js";
import { afterCursor, NextLink } from "../frame/next-link.js";
import { readDays } from "../read-days.js";
import { PageTables } from "../tables/page-tables.js";

const ROWS = 100;

interface Beside {
	readonly next: string | null;
}

export const documentsPage = makeAnswerPage<Beside>({
	path: "/documents",
	answer: async (question) => {
		const { record, frame } = question;
		const { ground, context, ...asked } = await askPlay(question);
		const { rows, next, total } = await record.documents(
			{ ...asked.bounds, ...filterOf(frame) },
			{ limit: ROWS, after: frame.query.get("after") },
		);
		return {
			page: viewDocuments(rows, {
				total,
				tellingOf: (id) => ground.cards.get(id)?.telling ?? id,
			}),
			...asked,
			beside: { next },
		};
	},
	show: (answer, frame) => <Documents answer={answer} frame={frame} />,
});

/** What the address asks for; fields that it leaves empty ask nothing. */
function filterOf(frame: Frame): Omit<DocumentFilter, "asOf" | "knownBy"> {
	const { from, to } = readDays(frame);
	const { publisher, tag, text, drafts } = filtersOf(frame);
	return {
		...(from === null ? {} : { from }),
		...(to === null ? {} : { to }),
		...(publisher === undefined ? {} : { publisher }),
		...(tag === undefined ? {} : { tag }),
		...(text === undefined ? {} : { text }),
		...(drafts === undefined ? {} : { drafts: true }),
	};
}

function Documents({
	answer: { page, sources, beside },
	frame,
}: Shown<Beside>): VNode {
	const asked = filtersOf(frame);
	return (
		<>
			<AskForm name="filter" path="/documents" frame={frame}>
				<DateFields frame={frame} />
				<TextField label="Words" name="text" type="search" value={asked.text} />
				<TextField label="Publisher" name="publisher" value={asked.publisher} />
				<TextField label="Tag" name="tag" value={asked.tag} />
				<WindowFields from={asked.from} to={asked.to} />
				<label>
					<input
						type="checkbox"
						name="drafts"
						value="yes"
						checked={asked.drafts !== undefined}
					/>
					texts of drafts only
				</label>
				<button type="submit">Filter</button>
			</AskForm>
			<PageTables page={page} sources={sources} frame={frame} />
			<NextLink from={afterCursor(beside.next)} frame={frame}>
				Further documents
			</NextLink>
		</>
	);
}
