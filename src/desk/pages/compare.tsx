/** Compare: two drafts whose texts the record has, side by side, what is other marked word by word. */

import type { VNode } from "preact";
import type { AskedState } from "../../app/record/ask-state.js";
import { compareDrafts } from "../../drafts/compare-drafts.js";
import type { Codebook } from "../../model/codebook.js";
import type { Comparison } from "../../model/comparison.js";
import type { DraftState } from "../../model/state.js";
import {
	type ComparisonView,
	viewComparison,
} from "../../views/comparison/comparison-view.js";
import { formatComparisonMarkdown } from "../../views/comparison/format-comparison.js";
import { formatCsv } from "../../views/page/csv.js";
import { askPlay } from "../answer.js";
import { BadQuestion, makePage } from "../desk-page.js";
import { AskForm } from "../frame/ask-form.js";
import { ChoiceField } from "../frame/fields.js";
import type { Frame } from "../frame/frame.js";
import { DateFields } from "../frame/layout.js";
import { ComparedTexts, type PairPlaces } from "../reader/compared-texts.js";

interface ComparedDrafts extends ComparisonView {
	/** Where the points of each row stand in their documents, in the order of the rows. */
	readonly places: readonly PairPlaces[];
}

interface Compared {
	/** Drafts whose text the record has, in their order. */
	readonly drafts: readonly { readonly key: string; readonly name: string }[];
	readonly a: string | null;
	readonly b: string | null;
	/** Null where there are no two texts. */
	readonly comparison: ComparedDrafts | null;
}

const NO_TEXTS =
	"Two texts of drafts are needed, and the record does not have them. A text is put in with travaux add --draft NAME FILE.";

export const comparePage = makePage<Compared>({
	path: "/compare",
	load: async (question) => {
		const { frame, codebook } = question;
		const play = await askPlay(question);
		const drafts = play.context.state.drafts.filter(
			({ text }) => text !== null && play.ground.texts.has(text),
		);
		const [a, b] = chosen(frame, drafts);
		return {
			drafts: drafts.map(({ key }) => ({
				key,
				name: play.context.draftName(key),
			})),
			a: a?.key ?? null,
			b: b?.key ?? null,
			comparison:
				a === null || b === null ? null : compare([a, b], play, codebook),
		};
	},
	title: ({ drafts, a, b }) => {
		const nameOf = (key: string | null) =>
			drafts.find((draft) => draft.key === key)?.name;
		return a === null || b === null
			? "Two drafts side by side"
			: `${nameOf(a)} → ${nameOf(b)}`;
	},
	show: (data, frame) => <Compare data={data} frame={frame} />,
	markdown: ({ comparison }) =>
		comparison === null
			? `${NO_TEXTS}\n`
			: formatComparisonMarkdown(comparison),
	csv: ({ comparison }) =>
		formatCsv([
			["points", "issue", "change", "moved", "told"],
			...(comparison?.rows ?? []).map(
				({ numbers, issue, change, moved, told }) => [
					numbers,
					issue,
					change,
					moved,
					told,
				],
			),
		]),
});

/** The two that the address names; else the last and the one before it. */
function chosen(
	{ query }: Frame,
	drafts: readonly DraftState[],
): readonly [DraftState | null, DraftState | null] {
	const named = (name: string): DraftState | null => {
		const key = query.get(name) || null;
		if (key === null) return null;
		const draft = drafts.find(
			(one) => one.key === key || one.entries.includes(key),
		);
		if (draft === undefined)
			throw new BadQuestion(
				`The record has no text of the draft that ${name} names: choose two of those in the form.`,
			);
		return draft;
	};
	const b = named("b") ?? drafts.at(-1) ?? null;
	const a = named("a") ?? drafts.filter((draft) => draft !== b).at(-1) ?? null;
	return [a, b];
}

function compare(
	[a, b]: readonly [DraftState, DraftState],
	{ ground }: AskedState,
	codebook: Codebook,
): ComparedDrafts | null {
	const [first, second] = [a, b].map(({ text }) =>
		text === null ? undefined : ground.texts.get(text),
	);
	if (first === undefined || second === undefined) return null;
	const comparison = compareDrafts(first, second, codebook);
	return {
		...viewComparison(comparison, {
			issues: codebook.issues,
			names: [a.name, b.name],
		}),
		places: placesOf(comparison),
	};
}

function placesOf({ a, b, pairs }: Comparison): readonly PairPlaces[] {
	const place = (text: Comparison["a"], at: readonly number[]) =>
		at.flatMap((index) => {
			const point = text.points[index];
			return point === undefined
				? []
				: [
						{
							id: point.id,
							document: text.document.id,
							start: point.span.start,
							end: point.span.end,
						},
					];
		});
	return pairs.map(({ aAt, bAt }) => ({ a: place(a, aAt), b: place(b, bAt) }));
}

function Compare({
	data: { drafts, a, b, comparison },
	frame,
}: {
	readonly data: Compared;
	readonly frame: Frame;
}): VNode {
	const choices = drafts.map(({ key, name }) => ({ value: key, label: name }));
	return (
		<>
			<AskForm name="filter" path="/compare" frame={frame}>
				<DateFields frame={frame} />
				<ChoiceField label="From" name="a" choices={choices} chosen={a} />
				<ChoiceField label="to" name="b" choices={choices} chosen={b} />
				<button type="submit">Compare</button>
			</AskForm>
			{comparison === null ? (
				<p class="unknown">{NO_TEXTS}</p>
			) : (
				<ComparedTexts
					comparison={comparison}
					places={comparison.places}
					frame={frame}
				/>
			)}
		</>
	);
}
