/** Records what a coder decided: as corrections, one for each thing that is changed. */

import {
	type CorrectionRefused,
	refuseCorrection,
} from "../../app/corrections/correction-refused.js";
import { findAnchor } from "../../app/corrections/find-anchor.js";
import { readAmendment } from "../../app/corrections/read-amendment.js";
import {
	type CorrectionTools,
	recordCorrection,
} from "../../app/corrections/record-correction.js";
import { placeOfKey } from "../../model/account.js";
import type { Amendment, Anchor, Correction } from "../../model/correction.js";
import { type Decision, daysOf } from "./read-decision.js";
import {
	isSameSeen,
	type SeenStatement,
	seeStatement,
} from "./seen-statement.js";

type Of<Kind extends Decision["do"]> = Extract<Decision, { do: Kind }>;
type OnStatement = Of<"accept" | "reject" | "change">;

export type Decided =
	| { readonly kind: "recorded"; readonly corrections: readonly Correction[] }
	/** Somebody else changed the statement after the coder looked. */
	| {
			readonly kind: "changed-meanwhile";
			readonly decision: OnStatement;
			readonly now: SeenStatement;
	  }
	| CorrectionRefused;

/** Records it; nothing is recorded where it is refused or where the statement is no longer as the coder saw it. */
export async function decide(
	decision: Decision,
	tools: CorrectionTools,
): Promise<Decided> {
	switch (decision.do) {
		case "accept":
		case "reject":
		case "change":
			return decideOnStatement(decision, tools);
		case "add": {
			const { document, quote, start } = decision;
			const read = await readAmendment(
				{ document, quote, at: start },
				{
					kind: "add-statement",
					speaker: decision.speaker || null,
					form: decision.form,
					stance: decision.stance,
					issue: decision.issue,
					said: daysOf(decision),
				},
				tools,
			);
			return read.kind === "refused"
				? read
				: recordAll([read.amendment], decision, tools);
		}
		case "undo":
			return recordAll(
				[{ kind: "undo", correction: decision.correction }],
				decision,
				tools,
			);
	}
}

async function decideOnStatement(
	decision: OnStatement,
	tools: CorrectionTools,
): Promise<Decided> {
	const found = await findStatement(decision.key, tools);
	if (found === null)
		return refuseCorrection("nothing-there", { what: decision.do });
	if (decision.do === "change" && !isIssue(decision.issue, tools))
		return refuseCorrection("unknown-issue", { issue: decision.issue ?? "" });
	if (!isSameSeen(found.now, decision.seen))
		return { kind: "changed-meanwhile", decision, now: found.now };
	return recordAll(amendmentsOf(decision, found.anchor), decision, tools);
}

const isIssue = (
	issue: string | null,
	{ codebook }: CorrectionTools,
): boolean =>
	issue === null || codebook.issues.some(({ code }) => code === issue);

async function findStatement(
	key: string,
	{ store }: CorrectionTools,
): Promise<{ readonly anchor: Anchor; readonly now: SeenStatement } | null> {
	const place = placeOfKey(key);
	if (place === null) return null;
	const { document: id, start, end } = place;
	const stored = await store.document(id);
	const account = await store.account(id);
	if (stored === null || account === null) return null;
	const { text } = stored.document;
	const found = findAnchor({ id, text }, text.slice(start, end), start);
	const now = seeStatement(account, key);
	return now === null || found.kind !== "found"
		? null
		: { anchor: found.anchor, now };
}

function amendmentsOf(
	decision: OnStatement,
	anchor: Anchor,
): readonly Amendment[] {
	if (decision.do === "accept") return [{ kind: "accept", anchor }];
	if (decision.do === "reject")
		return [{ kind: "reject", anchor, entry: "statement" }];
	const { seen } = decision;
	const said = daysOf(decision);
	const speaker = decision.speaker || null;
	const changes: Amendment[] = [];
	if (decision.issue !== seen.issue)
		changes.push({
			kind: "issue",
			anchor,
			old: seen.issue,
			new: decision.issue,
		});
	if (decision.form !== seen.form)
		changes.push({ kind: "form", anchor, old: seen.form, new: decision.form });
	if (said?.from !== seen.said?.from || said?.to !== seen.said?.to)
		changes.push({ kind: "said", anchor, old: seen.said, new: said });
	for (const [at, old] of stancesOf(seen).entries()) {
		const stance = decision.stances[at] ?? null;
		if (stance !== old)
			changes.push({ kind: "stance", anchor, old, new: stance });
	}
	if (speaker !== (decision.named || null))
		changes.push({ kind: "speaker", anchor, old: seen.speaker, new: speaker });
	return changes;
}

/** The stances that a form asks about: a statement without any may be given one. */
export function stancesOf({
	stances,
}: SeenStatement): readonly (SeenStatement["stances"][number] | null)[] {
	return stances.length === 0 ? [null] : stances;
}

async function recordAll(
	amendments: readonly Amendment[],
	{ coder, reason }: Decision,
	tools: CorrectionTools,
): Promise<Decided> {
	const corrections: Correction[] = [];
	for (const amendment of amendments) {
		const recorded = await recordCorrection(
			amendment,
			{ coder, reason },
			tools,
		);
		if (recorded.kind === "refused") return recorded;
		corrections.push(recorded.correction);
	}
	return { kind: "recorded", corrections };
}
