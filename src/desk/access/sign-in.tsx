/** Signing in with name and token, seeing as whom one is, and signing out. */

import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import type { VNode } from "preact";
import { findPerson } from "../../app/people/find-person.js";
import type { PeopleStore } from "../../record/people.js";
import { type Frame, serverFrame } from "../frame/frame.js";
import { ownAddress } from "../frame/own-address.js";
import { type RefusingDesk, refuse } from "../refuse.js";
import { renderSheet } from "../render-sheet.js";
import { MOST_BODY } from "../safety/limits.js";
import type { Sessions } from "./sessions.js";
import type { SignInLimits } from "./sign-in-limits.js";
import { clientAddress, type TrustedProxy } from "./trusted-proxy.js";
import { accessOf, type Viewer, viewerOf } from "./viewer.js";

export interface SignInOptions {
	readonly record: PeopleStore;
	readonly sessions: Sessions;
	readonly limits: SignInLimits;
	readonly proxy: TrustedProxy | null;
	readonly desk: RefusingDesk;
}

/** Adds the routes `/sign-in`, `/sign-out` and `/account`. */
export function addSignInRoutes(app: Hono, options: SignInOptions): void {
	const { sessions, desk } = options;
	const ownForm = [csrf(), bodyLimit({ maxSize: MOST_BODY })] as const;
	app.get("/sign-in", (context) => {
		const next = ownAddress(context.req.query("next") ?? "", "/");
		return showForm(context, desk, { next, status: 200, why: null });
	});
	app.post("/sign-in", ...ownForm, (context) => signIn(context, options));
	app.post("/sign-out", ...ownForm, (context) => {
		sessions.end(context);
		return context.redirect("/sign-in", 303);
	});
	app.get("/account", (context) => {
		const viewer = viewerOf(context);
		if (viewer === null)
			return refuse(context, desk, {
				status: 404,
				why: "This desk asks nobody who they are.",
			});
		return context.html(
			renderSheet(
				{
					title: viewer.name,
					name: desk.name,
					twins: null,
					children: <Account viewer={viewer} />,
				},
				frameOf(context, desk, "/account"),
			),
		);
	});
}

async function signIn(
	context: Context,
	{ record, sessions, limits, proxy, desk }: SignInOptions,
): Promise<Response> {
	const form = await context.req.parseBody().catch(() => ({}));
	const field = (name: string): string => {
		const value = (form as Readonly<Record<string, unknown>>)[name];
		return typeof value === "string" ? value.trim() : "";
	};
	const name = field("name");
	const next = ownAddress(field("next"), "/");
	const tried = await limits.attempt(
		{ client: clientAddress(context, proxy) ?? "", name },
		() => findPerson({ name, token: field("token") }, record),
	);
	if (tried.kind === "too-many") {
		context.header("Retry-After", `${tried.seconds}`);
		return showForm(context, desk, {
			next,
			status: 429,
			why: `Too many sign-ins have failed: try again in ${Math.ceil(tried.seconds / 60)} minutes.`,
		});
	}
	if (tried.found === null)
		return showForm(context, desk, {
			next,
			status: 401,
			why: "This name and this token do not belong together.",
		});
	await sessions.begin(context, tried.found);
	return context.redirect(next, 303);
}

function showForm(
	context: Context,
	desk: RefusingDesk,
	{
		next,
		status,
		why,
	}: {
		readonly next: string;
		readonly status: 200 | 401 | 429;
		readonly why: string | null;
	},
): Response | Promise<Response> {
	const sheet = {
		title: "Sign in",
		name: desk.name,
		twins: null,
		isBare: true,
		children: <SignInForm next={next} why={why} />,
	};
	const frame = frameOf(context, desk, "/sign-in");
	return context.html(renderSheet(sheet, frame), status);
}

function SignInForm({
	next,
	why,
}: {
	readonly next: string;
	readonly why: string | null;
}): VNode {
	return (
		<>
			{why === null ? null : <p role="alert">{why}</p>}
			<form method="post" action="/sign-in" class="sign-in">
				<input type="hidden" name="next" value={next} />
				<label>
					Name
					<input name="name" autocomplete="username" required />
				</label>
				<label>
					Token
					<input
						type="password"
						name="token"
						autocomplete="current-password"
						required
					/>
				</label>
				<button type="submit">Sign in</button>
			</form>
			<p class="meta">
				Whoever looks after this record gives out tokens, with travaux user add.
			</p>
		</>
	);
}

function Account({
	viewer: { name, role },
}: {
	readonly viewer: Viewer;
}): VNode {
	return (
		<>
			<p>{`You are signed in as ${name}, with the role of ${role}.`}</p>
			{role === "admin" ? (
				<p>
					<a href="/people">Who may use this record, and who changed what</a>
				</p>
			) : null}
			<form method="post" action="/sign-out">
				<button type="submit">Sign out</button>
			</form>
		</>
	);
}

const frameOf = (context: Context, desk: RefusingDesk, path: string): Frame =>
	serverFrame({
		asOf: null,
		knownBy: null,
		path,
		query: new URLSearchParams(),
		access: accessOf(context, desk),
		coder: null,
		viewer: viewerOf(context),
		formToken: null,
	});
