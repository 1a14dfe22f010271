/** The brief: what one reading says, as sections of lines for people. Values only; `format-brief.ts` sets them. */

import type { IssueEntry } from "../../model/codebook.js";
import type { Reading } from "../../model/reading.js";
import { findingMessage } from "../finding-messages.js";
import { makeBriefContext } from "./brief-context.js";
import type { BriefLine } from "./brief-line.js";
import { viewDisputes } from "./disputes.js";
import { viewFurniture } from "./furniture.js";
import { viewSaid } from "./said.js";
import { viewStances } from "./stances.js";
import { viewTable } from "./table.js";
import { viewWhen } from "./when.js";

export interface BriefSection {
	readonly title: string;
	readonly lines: readonly BriefLine[];
}

/** A brief. All sections stand in it, in the order of the page; one without lines has nothing to show. */
export interface Brief {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly published: string | null;
	readonly sections: readonly BriefSection[];
	/** What a person should know about the input, as sentences. */
	readonly findings: readonly string[];
}

/** The brief of a reading; `issues` gives issue codes their names, an unknown code is told by its own words. */
export function viewBrief(
	reading: Reading,
	issues: readonly Pick<IssueEntry, "code" | "label">[],
): Brief {
	const context = makeBriefContext(reading, issues);
	return {
		title: reading.document.title,
		publisher: reading.document.publisher,
		published: reading.document.published,
		sections: [
			{ title: "On the table", lines: viewTable(context) },
			{ title: "Where they stand", lines: viewStances(context) },
			{ title: "In dispute", lines: viewDisputes(context) },
			{ title: "Said", lines: viewSaid(context) },
			{ title: "When", lines: viewWhen(context) },
			{ title: "Not read as text", lines: viewFurniture(context) },
		],
		findings: reading.findings.map(findingMessage),
	};
}
