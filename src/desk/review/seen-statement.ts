/** What a coder saw of a statement when deciding on it: sent along with the decision, so that nobody decides on what has changed. */

import { z } from "zod";
import type { Account } from "../../model/account.js";
import type { Stance } from "../../model/position.js";
import { STANCES } from "../../views/stance-scale.js";

export const STATEMENT_FORMS = ["direct", "indirect", "mixed", "none"] as const;

export const stanceSchema = z.enum(
	STANCES.map(({ stance }) => stance) as [Stance, ...Stance[]],
);

const schema = z.object({
	speaker: z.string().nullable(),
	issue: z.string().nullable(),
	form: z.enum(STATEMENT_FORMS),
	said: z.object({ from: z.string(), to: z.string() }).nullable(),
	/** Of the positions that rest on it, each once, in the order of the account. */
	stances: z.array(stanceSchema),
});

export type SeenStatement = Readonly<z.infer<typeof schema>>;

/** The statement as the account has it; null where it has none of this key. */
export function seeStatement(
	account: Account,
	key: string,
): SeenStatement | null {
	const statement = account.statements.find((one) => one.key === key);
	if (statement === undefined) return null;
	const { speaker, issue, form, said } = statement;
	return {
		speaker,
		issue,
		form,
		said: said === null ? null : { from: said.from, to: said.to },
		stances: [
			...new Set(
				account.positions
					.filter((position) => position.statement === key)
					.map(({ stance }) => stance),
			),
		],
	};
}

/** What was seen, from a form's field; null for what no form of the desk holds. */
export function readSeen(field: string): SeenStatement | null {
	try {
		return schema.parse(JSON.parse(field));
	} catch {
		return null;
	}
}

/** Whether both saw the same. */
export function isSameSeen(a: SeenStatement, b: SeenStatement): boolean {
	return JSON.stringify(schema.parse(a)) === JSON.stringify(schema.parse(b));
}
