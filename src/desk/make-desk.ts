/** The desk as a web application: every page of the table with its twins, the files of `assets/`, and helpful refusals. */

import { type Context, Hono } from "hono";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Codebook } from "../model/codebook.js";
import type { AsOf, State } from "../model/state.js";
import type { RecordStore } from "../record/port.js";
import { twinAddress, twinOf } from "./address.js";
import { loadAssets } from "./assets.js";
import type { DeskPage } from "./desk-page.js";
import { type Frame, serverFrame } from "./frame/frame.js";
import { Layout } from "./frame/layout.js";
import { pages } from "./pages.js";
import { readQuestion } from "./read-question.js";
import { Refusal } from "./refusal.js";
import { safetyHeaders } from "./safety/headers.js";

export interface DeskOptions {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	/** Name of the record in the masthead. */
	readonly name: string;
	/** The folded state; whoever gives this keeps what was folded while the record's revision stands. */
	readonly state: (bounds: AsOf) => Promise<State>;
	/** Whether corrections can be made, and in whose name when nobody says. */
	readonly access: Frame["access"];
	readonly coder: string | null;
}

/** The application. It keeps nothing between requests but what `options` keep. */
export function makeDesk(options: DeskOptions): Hono {
	const app = new Hono({
		getPath: (request) => twinOf(new URL(request.url).pathname).path,
	});
	const assets = loadAssets();
	app.use(safetyHeaders);
	app.get("/assets/:name", (context) => {
		const asset = assets.get(context.req.param("name"));
		return asset === undefined
			? context.notFound()
			: context.body(asset.bytes, 200, { "Content-Type": asset.type });
	});
	for (const page of pages)
		app.get(page.path, (context) => answer(context, page, options));
	app.notFound((context) =>
		refuse(context, options, {
			status: 404,
			why: "There is no page at this address.",
		}),
	);
	return app;
}

/** One page in the form asked for. */
async function answer(
	context: Context,
	page: DeskPage<unknown>,
	options: DeskOptions,
): Promise<Response> {
	const url = new URL(context.req.url);
	const { path, twin } = twinOf(url.pathname);
	const asked = readQuestion(url.searchParams);
	if (asked.kind === "wrong")
		return refuse(context, options, { status: 400, why: asked.why });
	const { asOf, knownBy } = asked;
	const frame = serverFrame({ ...options, asOf, knownBy, path });
	const data = await page.load({
		record: options.record,
		codebook: options.codebook,
		state: () => options.state({ asOf, knownBy }),
		path: context.req.param(),
		query: url.searchParams,
		frame,
	});
	if (data === null)
		return refuse(context, options, {
			status: 404,
			why: "The record holds nothing at this address.",
		});
	if (twin === "json") return context.json(data as object);
	if (twin === "csv")
		return page.csv === undefined
			? refuse(context, options, {
					status: 404,
					why: "This page is no table: ask for its .json instead.",
				})
			: context.body(page.csv(data), 200, {
					"Content-Type": "text/csv; charset=utf-8",
				});
	const here = { path, search: url.search };
	const sheet = {
		title: page.title(data),
		name: options.name,
		twins: {
			json: twinAddress(here, "json"),
			csv: page.csv === undefined ? null : twinAddress(here, "csv"),
		},
		children: page.show(data, frame),
	};
	return context.html(html(sheet, frame));
}

function refuse(
	context: Context,
	options: DeskOptions,
	refusal: { readonly status: 400 | 404; readonly why: string },
): Response {
	const { path, twin } = twinOf(new URL(context.req.url).pathname);
	if (twin === "json")
		return context.json({ error: refusal.why }, refusal.status);
	const frame = serverFrame({
		...options,
		asOf: null,
		knownBy: null,
		path,
	});
	const sheet = {
		title: refusal.status === 404 ? "Not here" : "Not understood",
		name: options.name,
		twins: null,
		children: h(Refusal, { why: refusal.why, frame }),
	};
	return context.html(html(sheet, frame), refusal.status);
}

const html = (
	sheet: Parameters<typeof Layout>[0]["sheet"],
	frame: Frame,
): string => `<!doctype html>${renderToString(h(Layout, { sheet, frame }))}`;
