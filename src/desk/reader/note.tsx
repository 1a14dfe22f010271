/** A note in the margin: who speaks, how, when, and what of it was read as a stance, a provision or a claim. */

import type { VNode } from "preact";
import type { ReadingNote } from "../../views/reader/statement-notes.js";
import { stanceLook } from "../../views/stance-scale.js";
import { formatDays } from "../../views/text/format-days.js";
import { addressOf } from "../frame/address-of.js";
import type { Frame } from "../frame/frame.js";
import { Linked } from "../frame/linked.js";
import { StanceMark } from "../tables/stance-mark.js";

const FORMS = {
	direct: "in quotation marks",
	indirect: "in the reporter’s words",
	mixed: "partly in quotation marks",
	none: "would not say",
} as const;

export function Note({
	note: { number, statement, speaker, issue, via, stances, provisions, claims },
	frame,
}: {
	readonly note: ReadingNote;
	readonly frame: Frame;
}): VNode {
	const { form, said } = statement;
	return (
		<div class="note" id={`note-${number}`} data-note={number}>
			<p>
				<a
					class="number"
					href={`#s${number}`}
					aria-label={`Statement ${number}`}
				>
					{number}
				</a>{" "}
				{speaker === null ? (
					<span class="unknown">speaker unknown</span>
				) : (
					<Linked href={addressOf(frame, "actor", speaker.key)}>
						{speaker.name}
					</Linked>
				)}
				{via.length === 0 ? null : ` by way of ${via.join(", ")}`}
			</p>
			<p class="meta">
				{[FORMS[form], said === null ? "" : `said ${formatDays(said)}`, issue]
					.filter((part) => part !== null && part !== "")
					.join(" · ")}
			</p>
			{stances.map(({ stance, subject, name }) => {
				const { shape, words } = stanceLook(stance);
				const href =
					subject === null ? null : addressOf(frame, "subject", subject);
				return (
					<p key={`${stance}${subject}`}>
						<StanceMark stance={stance} text={`${shape} ${words}`} />{" "}
						<Linked href={href}>{name}</Linked>
					</p>
				);
			})}
			{provisions.map((name) => (
				<p key={name}>{`tells of a draft: ${name}`}</p>
			))}
			{claims.map(({ side, proposition }) => (
				<p key={`${side}${proposition}`}>{`${side}: ${proposition}`}</p>
			))}
		</div>
	);
}
