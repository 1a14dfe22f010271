/** Review: what the reader is least sure of, one statement after the other, for a coder to accept, reject or change. */

import type { VNode } from "preact";
import type { Correction } from "../../model/correction.js";
import type { RecordStore } from "../../record/port.js";
import { formatCsv } from "../../views/page/csv.js";
import { type DeskPage, makePage, type Question } from "../desk-page.js";
import type { Frame } from "../frame/frame.js";
import { afterCursor, NextLink } from "../frame/next-link.js";
import { keepByRevision } from "../keep-by-revision.js";
import { Corrections, Orphans } from "./corrections-list.js";
import { Keys } from "./keys.js";
import { QueueItem } from "./queue-item.js";
import { loadReviewQueue, type ReviewQueue } from "./review-queue.js";

/** Lists the corrections that no longer fit. */
type ListOrphans = () => Promise<readonly Correction[]>;

interface ReviewData extends ReviewQueue {
	/** Those that stand and no longer fit what was read. */
	readonly orphans: readonly Correction[];
	readonly issues: readonly { readonly code: string; readonly label: string }[];
	/** Names offered where a speaker is asked for. */
	readonly actors: readonly string[];
}

export function makeReviewPage(
	record: Pick<RecordStore, "revision">,
	listOrphans: ListOrphans,
): DeskPage<unknown> {
	// Coders look at the same queue; what is each one's own is in the forms.
	const load = keepByRevision(record, {
		most: QUEUES,
		keyOf: ({ frame: { asOf, knownBy, query } }: Question) =>
			JSON.stringify([asOf, knownBy, query.get("after")]),
		make: (question: Question) => loadReview(question, listOrphans),
	});
	return makePage<ReviewData>({
		path: "/review",
		load: async (question) =>
			question.frame.access === "code" ? load(question) : null,
		hasForms: true,
		title: () => "Review",
		csv: reviewCsv,
		show: (data, frame) => <Review data={data} frame={frame} />,
	});
}

/** Pieces of the queue that are kept at once. */
const QUEUES = 16;

const OFFERED_ACTORS = 300;

/** Asks for no folded play: after each decision the next piece of the queue is there at once. */
async function loadReview(
	question: Question,
	listOrphans: ListOrphans,
): Promise<ReviewData> {
	const { record, codebook, frame } = question;
	const { asOf, knownBy } = frame;
	const [queue, orphans, actors] = await Promise.all([
		loadReviewQueue(question),
		listOrphans(),
		record.actorCounts(
			{ asOf, knownBy },
			{ limit: OFFERED_ACTORS, after: null },
		),
	]);
	return {
		...queue,
		orphans,
		issues: codebook.issues.map(({ code, label }) => ({ code, label })),
		actors: actors.rows.map(({ name }) => name),
	};
}

/** The statements shown, a row each. */
function reviewCsv({ statements }: ReviewData): string {
	return formatCsv([
		[
			...["statement", "confidence", "speaker", "issue", "form"],
			...["from", "to", "stances", "words"],
		],
		...statements.map(({ key, confidence, seen, pieces }) => [
			key,
			confidence,
			seen.speaker,
			seen.issue,
			seen.form,
			seen.said?.from ?? null,
			seen.said?.to ?? null,
			seen.stances.join(" "),
			pieces
				.filter(({ marks }) => marks.length > 0)
				.map(({ text }) => text)
				.join(""),
		]),
	]);
}

function Review({
	data,
	frame,
}: {
	readonly data: ReviewData;
	readonly frame: Frame;
}): VNode {
	const { statements, total, next, issues } = data;
	return (
		<>
			<p class="meta notes">
				{total === null
					? ""
					: `${total} statements that nobody has looked at, the least sure first. `}
				Each decision is a correction in your name; nothing is overwritten, and
				any can be taken back. With a keyboard, <kbd>?</kbd> shows the keys.
			</p>
			<datalist id="actors">
				{data.actors.map((name) => (
					<option key={name} value={name} />
				))}
			</datalist>
			{statements.length === 0 ? (
				<p class="unknown">Nothing is left to look at.</p>
			) : null}
			{statements.map((item, at) => (
				<QueueItem
					key={item.key}
					item={item}
					at={at + 1}
					issues={issues}
					frame={frame}
				/>
			))}
			<NextLink from={afterCursor(next)} frame={frame}>
				Surer statements
			</NextLink>
			<Orphans orphans={data.orphans} undone={data.undone} frame={frame} />
			{data.latest.length === 0 ? null : (
				<section id="latest">
					<h2>Latest corrections</h2>
					<Corrections
						corrections={data.latest}
						undone={data.undone}
						frame={frame}
					/>
				</section>
			)}
			<Keys />
			<script type="module" src={frame.asset("review.js")} />
		</>
	);
}
