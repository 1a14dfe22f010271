/** What each coder of a document says of each field of its statements: the machine is one, whoever corrected or accepted is another. */

import type { Account, StatementEntry } from "../../model/account.js";
import type { Codebook } from "../../model/codebook.js";
import type { Correction } from "../../model/correction.js";
import type { Reading } from "../../model/reading.js";
import { accountOfReading } from "../account-of-reading.js";
import { type AnchoredChange, amendAccount } from "../amend-account.js";
import { standingCorrections } from "../standing-corrections.js";

/** The fields that coders are held against each other on; `statement` is whether there is one at these words. */
export const JUDGED_FIELDS = [
	"statement",
	"speaker",
	"stance",
	"issue",
	"said",
	"form",
] as const;
export type JudgedField = (typeof JUDGED_FIELDS)[number];

/** One coder's value of one field at one place. */
export interface Judgement {
	/** Key of the statement: the place of its words. */
	readonly statement: string;
	readonly field: JudgedField;
	/** Null for the machine. */
	readonly coder: string | null;
	/** `present` or `absent`, key of the speaker, code, days in ISO 8601; null where the coder holds that it is not known. */
	readonly value: string | null;
}

/**
 * The judgements of the statements that a person judged too. A change of a field judges that field and that there is a statement; who
 * accepts or adds one judges all of it; who rejects its position says that it takes no stance. Of a coder's several judgements of one
 * field the last counts. What does not fit the text or what was read in it is left out.
 */
export function judgeStatements(
	reading: Reading,
	corrections: readonly Correction[],
	codebook: Codebook,
): readonly Judgement[] {
	const machine = accountOfReading(reading, codebook);
	const { text } = reading.document;
	const people = new Map<string, Judgement>();
	let account = machine;
	for (const { change, coder } of standingCorrections(corrections)) {
		if (!("anchor" in change)) continue;
		if (change.anchor.document !== reading.document.id) continue;
		const amended = amendAccount(account, change, { text, codebook });
		if (amended === null) continue;
		for (const judged of judgementsOf(change, account, amended)) {
			const judgement = { ...judged, coder };
			people.set(keyOf(judgement), judgement);
		}
		account = amended;
	}
	const touched = new Set([...people.values()].map((one) => one.statement));
	return [
		...[...touched].flatMap((statement) => machineOf(machine, statement)),
		...people.values(),
	];
}

type Judged = Omit<Judgement, "coder">;

function keyOf({ statement, field, coder }: Judgement): string {
	return JSON.stringify([statement, field, coder]);
}

function judgementsOf(
	change: AnchoredChange,
	before: Account,
	after: Account,
): readonly Judged[] {
	switch (change.kind) {
		case "reject":
			return rejectedBy(before, after);
		case "accept":
		case "add-statement":
			return changedIn(before, after).flatMap((entry) =>
				judgedWhole(entry, after),
			);
		default:
			return changedIn(before, after).flatMap((entry) =>
				judgedWhole(entry, after).filter(
					({ field }) => field === change.kind || field === "statement",
				),
			);
	}
}

/** Every amendment makes anew the entries of the statements it is about, and no others. */
function changedIn(before: Account, after: Account): readonly StatementEntry[] {
	const same = new Set(before.statements);
	return after.statements.filter((entry) => !same.has(entry));
}

function rejectedBy(before: Account, after: Account): readonly Judged[] {
	const statements = new Set(after.statements);
	const positions = new Set(after.positions);
	return before.statements.flatMap((entry): readonly Judged[] => {
		const { key } = entry;
		if (!statements.has(entry))
			return [{ statement: key, field: "statement", value: "absent" }];
		const isRejected = before.positions.some(
			(position) => position.statement === key && !positions.has(position),
		);
		return isRejected
			? [{ statement: key, field: "stance", value: stanceIn(after, key) }]
			: [];
	});
}

function machineOf(account: Account, statement: string): readonly Judgement[] {
	const entry = account.statements.find(({ key }) => key === statement);
	const judged: readonly Judged[] =
		entry === undefined
			? [{ statement, field: "statement", value: "absent" }]
			: judgedWhole(entry, account);
	return judged.map((one) => ({ ...one, coder: null }));
}

function judgedWhole(
	entry: StatementEntry,
	account: Account,
): readonly Judged[] {
	const { key, speaker, issue, said, form } = entry;
	const values: Readonly<Record<JudgedField, string | null>> = {
		statement: "present",
		speaker,
		stance: stanceIn(account, key),
		issue,
		said: said === null ? null : `${said.from}/${said.to}`,
		form,
	};
	return JUDGED_FIELDS.map((field) => ({
		statement: key,
		field,
		value: values[field],
	}));
}

/** The stances of the positions that rest on the statement, each once; null where there are none. */
function stanceIn({ positions }: Account, key: string): string | null {
	const stances = positions
		.filter(({ statement }) => statement === key)
		.map(({ stance }) => stance);
	return stances.length === 0 ? null : [...new Set(stances)].sort().join(" ");
}
