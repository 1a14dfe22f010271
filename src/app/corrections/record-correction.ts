/** Records a correction: checks that it fits what is there, derives the documents it touches anew, and appends it. */

import { createHash } from "node:crypto";
import type { Account } from "../../model/account.js";
import type { Codebook } from "../../model/codebook.js";
import type { Amendment, Correction } from "../../model/correction.js";
import { deriveAccount } from "../../play/derive-account.js";
import { undoneCorrections } from "../../play/standing-corrections.js";
import type { RecordStore } from "../../record/port.js";
import {
	type CorrectionRefused,
	refuseCorrection,
} from "./correction-refused.js";
import { valuesNow } from "./values-now.js";

/** Who corrects, and why. */
export interface Coding {
	readonly coder: string;
	readonly reason: string | null;
}

export interface CorrectionTools {
	readonly store: RecordStore;
	readonly codebook: Codebook;
	/** The instant of recording, in UTC, ISO 8601 with milliseconds. */
	readonly now: () => string;
}

export type Recorded =
	| { readonly kind: "recorded"; readonly correction: Correction }
	| CorrectionRefused;

/**
 * Appends the correction. Refused, and nothing written, where it does not fit its words, where what it changes has another value by
 * now than the coder saw, or where it undoes what does not stand.
 */
export async function recordCorrection(
	change: Amendment,
	coding: Coding,
	tools: CorrectionTools,
): Promise<Recorded> {
	const correction = makeCorrection(change, coding, tools.now());
	const derived =
		change.kind === "undo"
			? await deriveWithout(change.correction, correction, tools)
			: "anchor" in change
				? await deriveWith(correction, change.anchor.document, tools)
				: { kind: "derived" as const, accounts: [] };
	if (derived.kind === "refused") return derived;
	await tools.store.addCorrection(correction, derived.accounts);
	return { kind: "recorded", correction };
}

type Derived =
	| { readonly kind: "derived"; readonly accounts: readonly Account[] }
	| CorrectionRefused;

async function deriveWith(
	correction: Correction,
	document: string,
	{ store, codebook }: CorrectionTools,
): Promise<Derived> {
	const stored = await store.reading(document);
	if (stored === null) return refuseCorrection("no-document", { document });
	const before = await store.corrections({ document });
	const current = deriveAccount(stored.reading, before, codebook);
	const meanwhile = changedMeanwhile(correction.change, current.account);
	if (meanwhile !== null) return meanwhile;
	const { account, orphans } = deriveAccount(
		stored.reading,
		[...before, correction],
		codebook,
	);
	return orphans.some(({ id }) => id === correction.id)
		? refuseCorrection("nothing-there", { what: correction.change.kind })
		: { kind: "derived", accounts: [account] };
}

/** What two coders change at once must not be overwritten unseen. */
function changedMeanwhile(
	change: Amendment,
	account: Account,
): CorrectionRefused | null {
	if (!("old" in change)) return null;
	const now = valuesNow(change.kind, change.anchor, account);
	if (now === null || now.some((value) => isSame(value, change.old)))
		return null;
	return refuseCorrection("changed-meanwhile", {
		was: JSON.stringify(change.old),
		now: now.map((value) => JSON.stringify(value)).join(", "),
	});
}

async function deriveWithout(
	undone: string,
	undo: Correction,
	{ store, codebook }: CorrectionTools,
): Promise<Derived> {
	const all = await store.corrections({});
	const correction = all.find(({ id }) => id === undone);
	if (correction === undefined || undoneCorrections(all).has(undone))
		return refuseCorrection("no-correction", { correction: undone });
	const document = documentOf(correction, all);
	if (document === null) return { kind: "derived", accounts: [] };
	const stored = await store.reading(document);
	if (stored === null) return refuseCorrection("no-document", { document });
	const { account } = deriveAccount(stored.reading, [...all, undo], codebook);
	return { kind: "derived", accounts: [account] };
}

/** The document whose words a correction is about, or one that it undoes; null for merges and splits. */
function documentOf(
	{ change }: Correction,
	all: readonly Correction[],
): string | null {
	if ("anchor" in change) return change.anchor.document;
	if (change.kind !== "undo") return null;
	const undone = all.find(({ id }) => id === change.correction);
	return undone === undefined ? null : documentOf(undone, all);
}

// Made of its content, so that the same correction has the same id in every store.
function makeCorrection(
	change: Amendment,
	{ coder, reason }: Coding,
	recorded: string,
): Correction {
	const id = createHash("sha256")
		.update(JSON.stringify([recorded, coder, reason, change]))
		.digest("hex")
		.slice(0, 12);
	return { id, recorded, coder, reason, change };
}

const isSame = (a: unknown, b: unknown): boolean =>
	JSON.stringify(a) === JSON.stringify(b);
