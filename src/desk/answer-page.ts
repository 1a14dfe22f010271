/** Answers a request with a page in the form asked for: set for people, or one of its twins. */

import type { Context } from "hono";
import { BadCursor } from "../record/bad-cursor.js";
import { accessOf, viewerOf } from "./access/viewer.js";
import { twinAddress, twinOf } from "./address.js";
import type { DeskOptions } from "./desk-options.js";
import { BadQuestion, type DeskPage } from "./desk-page.js";
import { type Frame, serverFrame } from "./frame/frame.js";
import type { keepLoaded } from "./keep-loaded.js";
import { readQuestion } from "./read-question.js";
import { refuse } from "./refuse.js";
import { renderSheet } from "./render-sheet.js";
import { coderOf } from "./review/corrections-route.js";
import type { FormTokens } from "./safety/form-tokens.js";

/** What the desk answers with. */
export type AnsweringDesk = Pick<
	DeskOptions,
	"record" | "codebook" | "name" | "play" | "access" | "coder"
> & {
	readonly formTokens: FormTokens;
	/** What a page has to show; see `keepLoaded`. */
	readonly load: ReturnType<typeof keepLoaded>;
};

/** One page, or why there is none. */
export async function answerPage(
	context: Context,
	page: DeskPage<unknown>,
	options: AnsweringDesk,
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
		const data = await options.load({
			page,
			question: {
				record: options.record,
				codebook: options.codebook,
				play: (bounds = { asOf, knownBy }) => options.play(bounds),
				path: context.req.param(),
				frame,
			},
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
