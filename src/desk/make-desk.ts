/** The desk as a web application: every page of the table with its twins, the files of `assets/`, and helpful refusals. */

import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { makeOrphanList } from "../app/corrections/list-orphans.js";
import type { AskedState } from "../app/record/ask-state.js";
import type { Codebook } from "../model/codebook.js";
import type { AsOf } from "../model/state.js";
import { BadCursor } from "../record/bad-cursor.js";
import type { RecordStore } from "../record/port.js";
import { makeGate } from "./access/gate.js";
import { peoplePage } from "./access/people-page.js";
import type { TrustedProxy } from "./access/proxy-header.js";
import { rightOf } from "./access/rights.js";
import { makeSessions } from "./access/sessions.js";
import { addSignInRoutes } from "./access/sign-in.js";
import { makeSignInLimits } from "./access/sign-in-limits.js";
import { accessOf, viewerOf } from "./access/viewer.js";
import { twinAddress, twinOf } from "./address.js";
import { loadAssets } from "./assets.js";
import { BadQuestion, type DeskPage } from "./desk-page.js";
import { type Frame, serverFrame } from "./frame/frame.js";
import { keepAnswers } from "./keep-answers.js";
import { pages } from "./pages.js";
import { readQuestion } from "./read-question.js";
import { refuse } from "./refuse.js";
import { renderSheet } from "./render-sheet.js";
import { addCorrectionsRoute, coderOf } from "./review/corrections-route.js";
import { makeReviewPage } from "./review/review-page.js";
import { type FormTokens, makeFormTokens } from "./safety/form-tokens.js";
import { safetyHeaders } from "./safety/headers.js";
import { requireLoopbackName } from "./safety/require-host.js";
import { requireToken } from "./safety/require-token.js";
import { makeMetrics } from "./watch/metrics.js";
import { type LoggedRequest, logRequests } from "./watch/request-log.js";

export interface DeskOptions {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	/** Name of the record in the masthead. */
	readonly name: string;
	/** The folded play; whoever gives this keeps what was folded while the record's revision stands. */
	readonly play: (bounds: AsOf) => Promise<AskedState>;
	/** Whether corrections can be made, and in whose name when nobody says. */
	readonly access: Frame["access"];
	readonly coder: string | null;
	/** What clients must know; null where nobody but this machine can ask. */
	readonly token: string | null;
	/** Whether it answers under other names than this machine's own. */
	readonly isOpenToOthers: boolean;
	/** Whether everybody is asked who they are, even where the record names nobody yet. */
	readonly mustSignIn: boolean;
	/** A server whose word on who somebody is is taken; null for none. */
	readonly proxy: TrustedProxy | null;
	/** Signs the sessions of those who are signed in; null where they may end with the program. */
	readonly sessionSecret: string | null;
	/** Told of each request that was answered; null where nobody keeps them. */
	readonly onRequest: ((request: LoggedRequest) => void) | null;
	/** Told of what broke, with the address that was asked. */
	readonly onFault: (error: unknown, address: string) => void;
	/** The instant of recording a correction, in UTC, ISO 8601 with milliseconds. */
	readonly now: () => string;
}

type Desk = DeskOptions & { readonly formTokens: FormTokens };

/** The application. It keeps nothing between requests but what `options` keep. */
export function makeDesk(given: DeskOptions): Hono {
	const options = { ...given, formTokens: makeFormTokens() };
	const app = new Hono({
		getPath: (request) => twinOf(new URL(request.url).pathname).path,
	});
	const assets = loadAssets();
	const metrics = makeMetrics(options.record);
	app.use(safetyHeaders);
	app.use(metrics.measure);
	if (options.onRequest !== null)
		app.use(logRequests({ now: options.now, log: options.onRequest }));
	if (!options.isOpenToOthers && !options.mustSignIn)
		app.use(requireLoopbackName);
	if (options.token !== null) app.use(requireToken(options.token));
	const doors = {
		record: options.record,
		sessions: makeSessions({ secret: options.sessionSecret, now: options.now }),
		limits: makeSignInLimits(),
		desk: options,
	};
	app.use(makeGate({ ...options, ...doors }));
	addSignInRoutes(app, doors);
	app.get("/health", (context) => context.text("ok\n"));
	app.get("/metrics", metrics.show);
	app.get("/assets/:name", (context) => {
		const asset = assets.get(context.req.param("name"));
		return asset === undefined
			? context.notFound()
			: context.body(asset.bytes, 200, { "Content-Type": asset.type });
	});
	const isCoding = options.access === "code";
	if (isCoding) addCorrectionsRoute(app, options);
	const keep = keepAnswers(
		options.record,
		(context) => viewerOf(context)?.role ?? "",
	);
	const reviewPage = makeReviewPage(
		makeOrphanList(options.record, options.codebook),
	);
	for (const page of isCoding
		? [...pages, peoplePage, reviewPage]
		: [...pages, peoplePage]) {
		const isOwn = isCoding && page.hasForms === true;
		if (!isOwn && page.isLive !== true) app.get(page.path, keep);
		app.get(page.path, (context) => answer(context, page, options));
	}
	checkRights(app);
	app.notFound((context) =>
		refuse(context, options, {
			status: 404,
			why: "There is no page at this address.",
		}),
	);
	app.onError((error, context) => {
		if (error instanceof HTTPException && error.status === 403)
			return refuse(context, options, {
				status: 403,
				why: "A form is taken from the desk’s own pages only.",
			});
		options.onFault(error, context.req.path);
		return refuse(context, options, {
			status: 500,
			why: "The desk could not answer this: a fault of the program, not of the question. Run it with TRAVAUX_DEBUG=1 to see the details to report.",
		});
	});
	return app;
}

/** @throws an error for an address without a line in the table of rights: it could never be opened. */
function checkRights(app: Hono): void {
	const left = app.routes
		.filter(({ method }) => method !== "ALL")
		.find(({ method, path }) => rightOf(method, path)?.path !== path);
	if (left !== undefined)
		throw new Error(`${left.method} ${left.path} has no line in rights.ts`);
}

/** One page in the form asked for. */
async function answer(
	context: Context,
	page: DeskPage<unknown>,
	options: Desk,
): Promise<Response> {
	const url = new URL(context.req.url);
	const asked = readQuestion(url.searchParams);
	if (asked.kind === "wrong")
		return refuse(context, options, { status: 400, why: asked.why });
	const { asOf, knownBy } = asked;
	const { path } = twinOf(url.pathname);
	const query = url.searchParams;
	const { formTokens } = options;
	const access = accessOf(context, options);
	const frame = serverFrame({
		asOf,
		knownBy,
		path,
		query,
		access,
		coder: coderOf(context, options),
		viewer: viewerOf(context),
		formToken:
			access === "code" && page.hasForms ? formTokens.give(context) : null,
	});
	try {
		const data = await page.load({
			record: options.record,
			codebook: options.codebook,
			play: (bounds = { asOf, knownBy }) => options.play(bounds),
			path: context.req.param(),
			frame,
		});
		return data === null
			? refuse(context, options, {
					status: 404,
					why: "The record holds nothing at this address.",
				})
			: inForm(context, { page, data, frame, name: options.name });
	} catch (error) {
		if (!(error instanceof BadQuestion || error instanceof BadCursor))
			throw error;
		return refuse(context, options, { status: 400, why: error.message });
	}
}

interface Loaded {
	readonly page: DeskPage<unknown>;
	readonly data: unknown;
	readonly frame: Frame;
	readonly name: string;
}

const WORD =
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function inForm(context: Context, loaded: Loaded): Promise<Response> {
	const { page, data, frame, name } = loaded;
	const { pathname, search } = new URL(context.req.url);
	const { path, twin } = twinOf(pathname);
	const inText = (text: string | undefined, type: string) =>
		text === undefined
			? refuse(
					context,
					{ name, ...frame },
					{
						status: 404,
						why: `This page has no .${twin} form: ask for its .json instead.`,
					},
				)
			: context.body(text, 200, { "Content-Type": `${type}; charset=utf-8` });
	switch (twin) {
		case "json":
			return inText(
				`${JSON.stringify(page.json?.(data) ?? data, null, "\t")}\n`,
				"application/json",
			);
		case "csv":
			return inText(page.csv?.(data), "text/csv");
		case "md":
			return inText(page.markdown?.(data), "text/markdown");
		case "docx":
			return page.docx === undefined
				? inText(undefined, "")
				: context.body(await page.docx(data), 200, { "Content-Type": WORD });
		case "html": {
			const here = { path, search };
			const sheet = {
				title: page.title(data),
				name,
				twins: {
					json: twinAddress(here, "json"),
					csv: page.csv === undefined ? null : twinAddress(here, "csv"),
					md: page.markdown === undefined ? null : twinAddress(here, "md"),
					docx: page.docx === undefined ? null : twinAddress(here, "docx"),
				},
				children: page.show(data, frame),
			};
			return context.html(renderSheet(sheet, frame));
		}
	}
}
