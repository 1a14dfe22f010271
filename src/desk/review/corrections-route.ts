/** The one address of the desk that writes: forms of the review and of the reader are sent to it. */

import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import type { Codebook } from "../../model/codebook.js";
import type { RecordStore } from "../../record/port.js";
import { viewerOf } from "../access/viewer.js";
import { serverFrame } from "../frame/frame.js";

import { refuse } from "../refuse.js";
import { renderSheet } from "../render-sheet.js";
import type { FormTokens } from "../safety/form-tokens.js";
import { MOST_BODY } from "../safety/limits.js";
import type { Decided } from "./decide.js";
import { oneAtATime } from "./one-at-a-time.js";
import { takeDecision } from "./take-decision.js";

const CODER_COOKIE = "travaux-coder";
const YEAR = 365 * 24 * 60 * 60;

export interface CorrectionsOptions {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	readonly name: string;
	readonly coder: string | null;
	readonly now: () => string;
	readonly formTokens: FormTokens;
}

/** Adds the route: forms of this desk only, of a size that forms have, in whose name the form says. */
export function addCorrectionsRoute(
	app: Hono,
	options: CorrectionsOptions,
): void {
	const inTurn = oneAtATime();
	const refusing = { ...options, access: "code" } as const;
	app.post(
		"/corrections",
		csrf(),
		bodyLimit({
			maxSize: MOST_BODY,
			onError: (context) =>
				refuse(context, refusing, {
					status: 413,
					why: `A form holds ${MOST_BODY / 1024} kB at most: quote fewer words.`,
				}),
		}),
		(context) => take(context, options, inTurn),
	);
}

/** Who codes in this browser: whoever is signed in, else as said last, else as the desk was told; null where nobody has said. */
export function coderOf(
	context: Context,
	{ coder }: Pick<CorrectionsOptions, "coder">,
): string | null {
	return viewerOf(context)?.name ?? getCookie(context, CODER_COOKIE) ?? coder;
}

async function take(
	context: Context,
	options: CorrectionsOptions,
	inTurn: (work: () => Promise<Decided>) => Promise<Decided>,
): Promise<Response> {
	const { record, codebook, name, now, formTokens } = options;
	const bounds = { asOf: null, knownBy: null };
	const viewer = viewerOf(context);
	const frame = serverFrame({
		...bounds,
		path: "/review",
		query: new URLSearchParams(),
		access: "code",
		coder: coderOf(context, options),
		viewer,
		formToken: formTokens.give(context),
	});
	const form = await readForm(context);
	if (form === null)
		return refuse(
			context,
			{ ...options, access: "code" },
			{
				status: 400,
				why: "This is no form of the desk.",
			},
		);
	// Whoever is signed in is the coder, whatever the form says.
	if (viewer !== null) form.set("coder", viewer.name);
	const taken = await takeDecision(form, {
		store: record,
		codebook,
		now,
		frame,
		inTurn,
		isOwnToken: (token) => formTokens.isOwn(context, token),
	});
	if (taken.kind === "refused") {
		const { title, page, status } = taken;
		const sheet = { title, name, twins: null, children: page };
		return context.html(renderSheet(sheet, frame), status);
	}
	if (viewer === null)
		setCookie(context, CODER_COOKIE, taken.coder, {
			sameSite: "Strict",
			path: "/",
			maxAge: YEAR,
		});
	return context.redirect(taken.next, 303);
}

/** Null for a body that is no form. */
async function readForm(context: Context): Promise<FormData | null> {
	const type = context.req.header("content-type") ?? "";
	return /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(
		type,
	)
		? context.req.formData().catch(() => null)
		: null;
}
