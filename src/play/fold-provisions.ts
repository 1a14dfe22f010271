/** Folds reported provisions: tellings of one provision of a draft taken together, and held against the draft's text. */

import { holdAgainstDraft } from "../drafts/reported/hold-against-draft.js";
import type { ProvisionEntry } from "../model/account.js";
import type { Evidence, ProvisionState } from "../model/state.js";
import type { FoldContext } from "./fold-context.js";
import { alikePairs, wordStems } from "./likeness.js";
import { byDays, byText, inOrder } from "./order.js";
import { makePartition, type Partition } from "./partition.js";

/** A provision that the bounds admit, with the point of the draft's text that it tells of. */
interface AdmittedProvision {
	readonly entry: ProvisionEntry;
	readonly evidence: Evidence;
	readonly words: string;
	readonly figures: string;
	readonly point: string | null;
	readonly differs: readonly string[];
}

/** Draft → its provisions, in order of issue, then of the day on which each was first told. */
export function foldProvisions(
	context: FoldContext,
): ReadonlyMap<string, readonly ProvisionState[]> {
	const byDraft = new Map<string, ProvisionEntry[]>();
	for (const entry of context.ground.provisions) {
		if (entry.draft === null) continue;
		const draft = context.drafts.keyOf(entry.draft);
		const list = byDraft.get(draft);
		if (list === undefined) byDraft.set(draft, [entry]);
		else list.push(entry);
	}
	const folded = new Map<string, readonly ProvisionState[]>();
	for (const [draft, entries] of byDraft)
		folded.set(draft, provisionsOf(draft, entries, context));
	return folded;
}

function provisionsOf(
	draft: string,
	entries: readonly ProvisionEntry[],
	context: FoldContext,
): readonly ProvisionState[] {
	const admitted = admit(draft, entries, context);
	const partition = makePartition();
	const blocks = new Map<string, AdmittedProvision[]>();
	for (const one of admitted) {
		const key = `${one.entry.issue} ${one.figures}`;
		const block = blocks.get(key);
		if (block === undefined) blocks.set(key, [one]);
		else block.push(one);
	}
	for (const block of blocks.values()) joinBlock(block, partition);
	const groups = new Map<string, AdmittedProvision[]>();
	for (const one of admitted) {
		const root = partition.rootOf(one.entry.key);
		const group = groups.get(root);
		if (group === undefined) groups.set(root, [one]);
		else group.push(one);
	}
	return [...groups.values()]
		.map((group) => stateOf(group, context))
		.sort(
			(a, b) =>
				byText(a.issue, b.issue) ||
				byDays(a.evidence[0]?.days ?? null, b.evidence[0]?.days ?? null) ||
				byText(a.words, b.words),
		);
}

function admit(
	draft: string,
	entries: readonly ProvisionEntry[],
	context: FoldContext,
): readonly AdmittedProvision[] {
	const sorted = [...entries].sort((a, b) => byText(a.key, b.key));
	const admitted = sorted.flatMap((entry) => {
		const span = entry.content[0];
		const { key, statement } = entry;
		const evidence =
			span === undefined
				? null
				: context.admission.evidence({ key, span, statement, said: null });
		return evidence === null ? [] : [{ entry, evidence }];
	});
	const held = heldAgainstText(
		draft,
		admitted.map(({ entry }) => entry),
		context,
	);
	return admitted.map(({ entry, evidence }) => ({
		entry,
		evidence,
		words: wordsOf(entry),
		figures: entry.figures
			.map(({ value, unit }) => `${value} ${unit}`)
			.sort(byText)
			.join(", "),
		point: held.get(entry.key)?.point ?? null,
		differs: held.get(entry.key)?.differs ?? [],
	}));
}

function wordsOf({ content }: ProvisionEntry): string {
	return content.map(({ text }) => text.replace(/\s+/g, " ")).join(" … ");
}

function heldAgainstText(
	draft: string,
	entries: readonly ProvisionEntry[],
	{ ground, drafts, codebook }: FoldContext,
): ReadonlyMap<
	string,
	{ readonly point: string | null; readonly differs: readonly string[] }
> {
	const ids = (drafts.sets.get(draft) ?? []).flatMap(({ text }) => text ?? []);
	const text = ground.texts.get(ids.sort(byText)[0] ?? "");
	if (text === undefined || entries.length === 0) return new Map();
	const provisions = entries.map((entry) => ({ ...entry, id: entry.key }));
	return new Map(
		holdAgainstDraft(provisions, text, codebook).map((report) => [
			report.provision,
			report,
		]),
	);
}

/** Like words from this share on tell the same provision, where figures and issue are the same. */
const SAME_WORDS = 0.5;

function joinBlock(
	block: readonly AdmittedProvision[],
	partition: Partition,
): void {
	const first = new Map<string, AdmittedProvision>();
	const distinct: AdmittedProvision[] = [];
	for (const one of block) {
		const words = `words ${one.words.toLowerCase()}`;
		if (!first.has(words)) distinct.push(one);
		const keys =
			one.point === null
				? [words]
				: [words, `point ${one.point} ${one.differs.join(" ")}`];
		for (const key of keys) {
			const twin = first.get(key);
			if (twin === undefined) first.set(key, one);
			else partition.join(twin.entry.key, one.entry.key);
		}
	}
	if (distinct.length < 2) return;
	alikePairs(
		distinct.map(({ words }) => wordStems(words)),
		SAME_WORDS,
		(a, b) => {
			const [one, other] = [distinct[a], distinct[b]];
			if (one === undefined || other === undefined) return;
			// Of two points of the text, however alike, two provisions are told.
			if (one.point !== null && other.point !== null) return;
			partition.join(one.entry.key, other.entry.key);
		},
	);
}

function stateOf(
	group: readonly AdmittedProvision[],
	{ speakerOf }: FoldContext,
): ProvisionState {
	const sorted = [...group].sort(
		(a, b) =>
			byDays(a.evidence.days, b.evidence.days) ||
			a.words.length - b.words.length ||
			byText(a.words, b.words) ||
			byText(a.entry.key, b.entry.key),
	);
	const first = sorted[0];
	const party = (of: (entry: ProvisionEntry) => string | null) => {
		const key = sorted.flatMap(({ entry }) => of(entry) ?? [])[0];
		return key === undefined ? null : speakerOf(key);
	};
	return {
		issue: first?.entry.issue ?? "other",
		words: first?.words ?? "",
		obligor: party(({ obligor }) => obligor),
		beneficiary: party(({ beneficiary }) => beneficiary),
		figures: (first?.entry.figures ?? []).map(({ value, unit }) => ({
			value,
			unit,
		})),
		point: sorted.find(({ point }) => point !== null)?.point ?? null,
		differs: [...new Set(sorted.flatMap(({ differs }) => differs))].sort(
			byText,
		),
		evidence: inOrder(sorted.map(({ evidence }) => evidence)),
	};
}
