/** How far the coders of a record agree, field by field, over the statements that at least two of them judged. */

import {
	JUDGED_FIELDS,
	type JudgedField,
	type Judgement,
} from "./judge-statements.js";
import { type Alpha, nominalAlpha } from "./nominal-alpha.js";

/** The agreement on one field. */
export interface FieldAgreement {
	readonly field: JudgedField;
	readonly alpha: Alpha;
	/** Statements that at least two coders judged, in order of key. */
	readonly units: readonly JudgedUnit[];
}

/** The judgements of one field of one statement: the machine's first, then by name of coder. */
export interface JudgedUnit {
	readonly statement: string;
	readonly judgements: readonly Judgement[];
}

/** The agreement on each field, whatever the order of the judgements; each coder has judged a field of a statement at most once. */
export function measureAgreement(
	judgements: readonly Judgement[],
): readonly FieldAgreement[] {
	return JUDGED_FIELDS.map((field) => {
		const units = unitsOf(judgements.filter((one) => one.field === field));
		return {
			field,
			units,
			alpha: nominalAlpha(
				units.map((unit) =>
					unit.judgements.map(({ value }) => categoryOf(value)),
				),
			),
		};
	});
}

/** Whether not all of its coders gave the same value. */
export function isDisputed({ judgements: [first, ...others] }: JudgedUnit) {
	return others.some(({ value }) => value !== first?.value);
}

function unitsOf(judgements: readonly Judgement[]): readonly JudgedUnit[] {
	const byStatement = new Map<string, Judgement[]>();
	for (const judgement of judgements) {
		const known = byStatement.get(judgement.statement);
		if (known === undefined) byStatement.set(judgement.statement, [judgement]);
		else known.push(judgement);
	}
	return [...byStatement]
		.filter(([, judged]) => judged.length > 1)
		.sort(([a], [b]) => compare(a, b))
		.map(([statement, judged]) => ({
			statement,
			judgements: judged.sort((a, b) => compare(a.coder ?? "", b.coder ?? "")),
		}));
}

/** That nothing is known is a value of its own, which no code can be mistaken for. */
function categoryOf(value: string | null): string {
	return JSON.stringify(value);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
