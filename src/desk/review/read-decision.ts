/** What a coder decided, from the fields of a form of the desk. */

import { z } from "zod";
import { ownAddress } from "../frame/own-address.js";
import { isDay } from "../read-question.js";
import {
	readSeen,
	type SeenStatement,
	STATEMENT_FORMS,
	stanceSchema,
} from "./seen-statement.js";

const text = (most: number) => z.string().trim().max(most);
const orNull = (value: string): string | null => (value === "" ? null : value);
const day = text(10).refine((value) => value === "" || isDay(value), {
	message: "A day is written YYYY-MM-DD, 2025-12-24 for example.",
});

const coding = {
	token: text(200),
	coder: text(100).min(1, {
		message: "Say who you are: corrections carry the name of their coder.",
	}),
	reason: text(2_000).default("").transform(orNull),
	next: text(2_000)
		.default("/review")
		.transform((next) => ownAddress(next, "/review")),
};

const fields = {
	speaker: text(300).default(""),
	issue: text(100).default("").transform(orNull),
	form: z.enum(STATEMENT_FORMS),
	from: day.default(""),
	to: day.default(""),
};

const stance = z.union([z.literal("").transform(() => null), stanceSchema]);

const key = text(200);
const seen = text(4_000).transform((field, context) => {
	const read = readSeen(field);
	if (read === null) context.addIssue("The form is not whole: open it again.");
	return read as SeenStatement;
});

const schema = z.discriminatedUnion("do", [
	z.object({ do: z.literal("accept"), key, seen, ...coding }),
	z.object({ do: z.literal("reject"), key, seen, ...coding }),
	z.object({
		do: z.literal("change"),
		key,
		seen,
		/** The name that the form was filled with: a speaker is changed only where another stands there. */
		named: text(300).default(""),
		stances: z.array(stance),
		...fields,
		...coding,
	}),
	z.object({
		do: z.literal("add"),
		document: text(64).min(1),
		quote: text(10_000).min(1, {
			message: "Copy the words that were said into the form.",
		}),
		start: z
			.union([z.literal(""), z.string().regex(/^\d{1,9}$/)])
			.default("")
			.transform((value) => (value === "" ? null : Number(value))),
		stance: stance.default(null),
		...fields,
		...coding,
	}),
	z.object({ do: z.literal("undo"), correction: text(64), ...coding }),
]);

export type Decision = z.infer<typeof schema>;

/** The decision, or what the coder has to fill in otherwise. */
export function readDecision(
	form: FormData,
):
	| { readonly kind: "decision"; readonly decision: Decision }
	| { readonly kind: "wrong"; readonly why: string } {
	const read = schema.safeParse({
		...Object.fromEntries(form),
		stances: form.getAll("stances"),
	});
	return read.success
		? { kind: "decision", decision: read.data }
		: { kind: "wrong", why: whyOf(read.error) };
}

function whyOf({ issues: [first] }: z.ZodError): string {
	return first === undefined
		? "The form is not whole."
		: `${first.path.join(" ")}: ${first.message}`.replace(/^: /, "");
}

/** The days of two fields; one alone stands for a single day. */
export function daysOf({
	from,
	to,
}: {
	readonly from: string;
	readonly to: string;
}): { readonly from: string; readonly to: string } | null {
	const [first, last] = [from || to, to || from];
	return first === "" ? null : { from: first, to: last };
}
