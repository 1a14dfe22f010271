/** One statement of the queue: its words in their paragraph, what was read of them, and what a coder can do about it. */

import type { VNode } from "preact";
import type { IssueEntry } from "../../model/codebook.js";
import { stanceLook } from "../../views/stance-scale.js";
import { formatDays } from "../../views/text/format-days.js";
import type { Frame } from "../frame/frame.js";
import { StanceMark } from "../tables/stance-mark.js";
import { stancesOf } from "./decide.js";
import type { QueuedStatement } from "./review-queue.js";
import {
	CodingFields,
	StanceField,
	StatementFields,
} from "./statement-fields.js";

export function QueueItem({
	item,
	at,
	issues,
	frame,
}: {
	readonly item: QueuedStatement;
	/** Counted from 1 on the page. */
	readonly at: number;
	readonly issues: readonly Pick<IssueEntry, "code" | "label">[];
	readonly frame: Frame;
}): VNode {
	const { key, pieces, seen, speakerName, place } = item;
	const next = `${frame.href("/review", Object.fromEntries(frame.query))}#item-${at}`;
	return (
		<article class="item" id={`item-${at}`} tabIndex={-1} data-item>
			<Head item={item} frame={frame} />
			<blockquote>
				{pieces.map(({ start, text, marks }) =>
					marks.length === 0 ? text : <mark key={start}>{text}</mark>,
				)}{" "}
				<a class="meta" href={frame.place(place.document, place)} data-open>
					in its document
				</a>
			</blockquote>
			<form method="post" action="/corrections">
				<input type="hidden" name="key" value={key} />
				<input type="hidden" name="seen" value={JSON.stringify(seen)} />
				<input type="hidden" name="named" value={speakerName ?? ""} />
				<p class="coding">
					<button type="submit" name="do" value="accept">
						Accept
					</button>
					<button type="submit" name="do" value="reject">
						Reject
					</button>
					<CodingFields frame={frame} next={next} />
				</p>
				<details>
					<summary>Change what was read</summary>
					<div class="coding">
						<StatementFields
							speaker={speakerName ?? ""}
							shown={seen}
							issues={issues}
						/>
						{stancesOf(seen).map((stance) => (
							<StanceField key={stance} name="stances" stance={stance} />
						))}
						<button type="submit" name="do" value="change">
							Record the change
						</button>
					</div>
				</details>
			</form>
		</article>
	);
}

function Head({
	item: { speakerName, issue, seen, confidence, title },
	frame,
}: {
	readonly item: QueuedStatement;
	readonly frame: Frame;
}): VNode {
	const { speaker, form, said, stances } = seen;
	return (
		<>
			<h3>
				{speaker === null ? (
					<span class="unknown">speaker unknown</span>
				) : (
					<a href={frame.href(`/actor/${encodeURIComponent(speaker)}`)}>
						{speakerName}
					</a>
				)}
				{stances.map((stance) => {
					const { shape, words } = stanceLook(stance);
					return (
						<span key={stance}>
							{" "}
							<StanceMark stance={stance} text={`${shape} ${words}`} />
						</span>
					);
				})}
			</h3>
			<p class="meta">
				{[
					`right with ${Math.round((confidence ?? 0) * 100)} in 100`,
					form === "none" ? "would not say" : form,
					said === null ? "day unknown" : `said ${formatDays(said)}`,
					issue ?? "no issue",
					title ?? "document without a title",
				].join(" · ")}
			</p>
		</>
	);
}
