/** The desk as a web application: every page of the table with its twins, the files of `assets/`, and helpful refusals. */

import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { makeOrphanList } from "../app/corrections/list-orphans.js";
import { makeGate } from "./access/gate.js";
import { peoplePage } from "./access/people-page.js";
import { rightOf } from "./access/rights.js";
import { makeSessions } from "./access/sessions.js";
import { addSignInRoutes } from "./access/sign-in.js";
import { makeSignInLimits } from "./access/sign-in-limits.js";
import { viewerOf } from "./access/viewer.js";
import { twinOf } from "./address.js";
import { answerPage } from "./answer-page.js";
import { loadAssets } from "./assets.js";
import type { DeskOptions } from "./desk-options.js";
import type { DeskPage } from "./desk-page.js";
import { keepAnswers } from "./keep-answers.js";
import { keepLoaded } from "./keep-loaded.js";
import { pages } from "./pages.js";
import { refuse } from "./refuse.js";
import { addCorrectionsRoute } from "./review/corrections-route.js";
import { makeReviewPage } from "./review/review-page.js";
import { makeFormTokens } from "./safety/form-tokens.js";
import { safetyHeaders } from "./safety/headers.js";
import { requireLoopbackName } from "./safety/require-host.js";
import { requireToken } from "./safety/require-token.js";
import { makeMetrics } from "./watch/metrics.js";
import { logRequests } from "./watch/request-log.js";

/** The application. It keeps nothing between requests but what `options` keep. */
export function makeDesk(given: DeskOptions): Hono {
	const options = {
		...given,
		formTokens: makeFormTokens(),
		load: keepLoaded(given.record),
	};
	const app = new Hono({
		getPath: (request) => twinOf(new URL(request.url).pathname).path,
	});
	const assets = loadAssets();
	const metrics = makeMetrics(options.record);
	app.use(safetyHeaders);
	app.use(metrics.measure);
	if (options.onRequest !== null)
		app.use(
			logRequests({
				now: options.now,
				proxy: options.proxy,
				log: options.onRequest,
			}),
		);
	if (!options.isOpenToOthers && !options.mustSignIn)
		app.use(requireLoopbackName);
	if (options.token !== null) app.use(requireToken(options.token));
	const doors = {
		record: options.record,
		sessions: makeSessions({ secret: options.sessionSecret, now: options.now }),
		limits: makeSignInLimits(),
		proxy: options.proxy,
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
		options.record,
		makeOrphanList(options.record, options.codebook),
	);
	const addPage = (
		page: DeskPage<unknown>,
		{ aside }: Pick<DeskOptions, "aside">,
	): void => {
		const isOwn = isCoding && page.hasForms === true;
		if (!isOwn && page.isLive !== true) app.get(page.path, keep);
		app.get(page.path, (context) =>
			answerPage(context, page, { ...options, aside }),
		);
	};
	for (const page of pages) addPage(page, options);
	// These ask for no play, and know of what happens on this thread alone.
	for (const page of isCoding ? [peoplePage, reviewPage] : [peoplePage])
		addPage(page, { aside: null });
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
