/** Reader: one document, what was read in it marked in place, and the words that the address asks for highlighted. */

import type { VNode } from "preact";
import type { DocumentCard } from "../../model/document-card.js";
import type { Range } from "../../model/span.js";
import {
	type ReaderParagraph,
	viewReader,
} from "../../views/reader/reader-view.js";
import { formatLongDay } from "../../views/text/format-days.js";
import { askPlay } from "../answer.js";
import { BadQuestion, makePage, type Question } from "../desk-page.js";
import type { Frame } from "../frame/frame.js";
import { ReaderText } from "../reader/reader-text.js";
import { MissedStatement } from "../review/missed-statement.js";

interface ReaderData {
	readonly card: DocumentCard;
	readonly author: string | null;
	readonly text: string;
	readonly paragraphs: readonly ReaderParagraph[];
	/** Other documents that carry the same story. */
	readonly copies: readonly {
		readonly id: string;
		readonly publisher: string | null;
		readonly title: string | null;
	}[];
	/** Key of the draft that this is the text of. */
	readonly draft: string | null;
	/** What a statement that was missed may be about. */
	readonly issues: readonly { readonly code: string; readonly label: string }[];
}

export const readerPage = makePage<ReaderData>({
	path: "/document/:id",
	load: loadReader,
	hasForms: true,
	isLoadedForAll: true,
	title: ({ card }) => card.title ?? "Without a title",
	show: (data, frame) => <Reader data={data} frame={frame} />,
});

async function loadReader(question: Question): Promise<ReaderData | null> {
	const { record, path, frame } = question;
	const id = path.id ?? "";
	const [stored, reading, account] = await Promise.all([
		record.document(id),
		record.reading(id),
		record.account(id),
	]);
	if (stored === null || reading === null || account === null) return null;
	const { card, document, blocks } = stored;
	const { context, ground } = await askPlay(question);
	const telling = ground.cards.get(id)?.telling;
	return {
		card,
		author: document.author,
		text: document.text,
		paragraphs: viewReader({
			text: document.text,
			blocks,
			account,
			times: reading.reading.times,
			places: frame.placesIn(id),
			marked: markOf(frame, document.text.length),
			context,
		}),
		copies: [...ground.cards.values()]
			.filter((other) => other.telling === telling && other.id !== id)
			.map(({ id, publisher, title }) => ({ id, publisher, title })),
		draft: context.state.drafts.find(({ text }) => text === id)?.key ?? null,
		issues: question.codebook.issues.map(({ code, label }) => ({
			code,
			label,
		})),
	};
}

/** "?mark=120-180"; null where no words are asked for. */
function markOf({ query }: Frame, length: number): Range | null {
	const asked = query.get("mark");
	if (asked === null) return null;
	const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(asked) ?? [];
	const range = { start: Number(start), end: Number(end) };
	if (!(range.start < range.end && range.end <= length))
		throw new BadQuestion(
			`The document has no words at “${asked.slice(0, 40)}”: give mark as START-END, within its ${length} characters.`,
		);
	return range;
}

/** Documents with the same story that are named; the JSON of the page has all. */
const NAMED = 20;

function Reader({
	data: { card, author, paragraphs, copies, draft, issues },
	frame,
}: {
	readonly data: ReaderData;
	readonly frame: Frame;
}): VNode {
	return (
		<>
			<p class="meta">
				{[
					card.publisher ?? "publisher unknown",
					author,
					card.published === null
						? "no date of publication"
						: formatLongDay(card.published),
					`in the record since ${formatLongDay(card.learned.slice(0, 10))}`,
				]
					.filter((part) => part !== null)
					.join(" · ")}
			</p>
			{draft === null ? null : (
				<p class="meta">
					The text of a draft:{" "}
					<a href={frame.href(`/draft/${encodeURIComponent(draft)}`)}>
						its points and their check
					</a>
				</p>
			)}
			{copies.length === 0 ? null : (
				<p class="meta">
					The same story in{" "}
					{copies.slice(0, NAMED).map(({ id, publisher, title }, at) => (
						<span key={id}>
							{at === 0 ? null : ", "}
							<a
								href={frame.href(`/document/${id}`)}
								title={title ?? undefined}
							>
								{publisher ?? "a document without a publisher"}
							</a>
						</span>
					))}
					{copies.length > NAMED ? ` and ${copies.length - NAMED} more` : null}
				</p>
			)}
			<ReaderText paragraphs={paragraphs} frame={frame} />
			<MissedStatement document={card.id} issues={issues} frame={frame} />
		</>
	);
}
