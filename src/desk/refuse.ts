/** Answers what cannot be answered as asked: a page for people, an object for programs, never a stack trace. */

import type { Context } from "hono";
import { h } from "preact";
import { twinOf } from "./address.js";
import { type Frame, serverFrame } from "./frame/frame.js";
import { Refusal } from "./refusal.js";
import { renderSheet } from "./render-sheet.js";

const TITLES = {
	400: "Not understood",
	403: "Not allowed",
	404: "Not here",
	413: "Too much",
	500: "Not answered",
} as const;

export interface Refused {
	readonly status: keyof typeof TITLES;
	/** A sentence that says what to ask instead. */
	readonly why: string;
}

/** The answer, in the form that was asked for. */
export function refuse(
	context: Context,
	desk: { readonly name: string } & Pick<Frame, "access" | "coder">,
	{ status, why }: Refused,
): Response | Promise<Response> {
	const { path, twin } = twinOf(new URL(context.req.url).pathname);
	if (twin !== "html") return context.json({ error: why }, status);
	const frame = serverFrame({
		access: desk.access,
		coder: desk.coder,
		formToken: null,
		asOf: null,
		knownBy: null,
		path,
		query: new URLSearchParams(),
	});
	const sheet = {
		title: TITLES[status],
		name: desk.name,
		twins: null,
		children: h(Refusal, { why, frame }),
	};
	return context.html(renderSheet(sheet, frame), status);
}
