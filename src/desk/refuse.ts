/** Answers what cannot be answered as asked: a page for people, an object for programs, never a stack trace. */

import type { Context } from "hono";
import { h } from "preact";
import { accessOf, viewerOf } from "./access/viewer.js";
import { twinOf } from "./address.js";
import { type Frame, serverFrame } from "./frame/frame.js";
import { Refusal } from "./refusal.js";
import { renderSheet } from "./render-sheet.js";

const TITLES = {
	400: "Not understood",
	401: "Not signed in",
	403: "Not allowed",
	404: "Not here",
	413: "Too much",
	500: "Not answered",
} as const;

/** What a refusal is made with. */
export type RefusingDesk = { readonly name: string } & Pick<
	Frame,
	"access" | "coder"
>;

export interface Refused {
	readonly status: keyof typeof TITLES;
	/** A sentence that says what to ask instead. */
	readonly why: string;
}

/** The answer, in the form that was asked for. */
export function refuse(
	context: Context,
	desk: RefusingDesk,
	{ status, why }: Refused,
): Response | Promise<Response> {
	const { path, twin } = twinOf(new URL(context.req.url).pathname);
	if (twin !== "html") return context.json({ error: why }, status);
	const frame = serverFrame({
		access: accessOf(context, desk),
		viewer: viewerOf(context),
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
