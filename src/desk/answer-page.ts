/** Answers a request with a page in the form asked for: set for people, or one of its twins. */

import type { Context } from "hono";
import { accessOf, viewerOf } from "./access/viewer.js";
import type { DeskOptions } from "./desk-options.js";
import type { DeskPage } from "./desk-page.js";
import { readQuestion } from "./read-question.js";
import { refuse } from "./refuse.js";
import {
	type AskedPage,
	type RenderedPage,
	type RenderingDesk,
	renderPage,
	renderRecalled,
} from "./render-page.js";
import { coderOf } from "./review/corrections-route.js";
import type { FormTokens } from "./safety/form-tokens.js";

/** What the desk answers with. */
export type AnsweringDesk = RenderingDesk &
	Pick<DeskOptions, "access" | "coder" | "aside"> & {
		readonly formTokens: FormTokens;
	};

/** One page, or why there is none. */
export async function answerPage(
	context: Context,
	page: DeskPage<unknown>,
	desk: AnsweringDesk,
): Promise<Response> {
	const { pathname, search, searchParams } = new URL(context.req.url);
	const question = readQuestion(searchParams);
	if (question.kind === "wrong")
		return refuse(context, desk, { status: 400, why: question.why });
	const { asOf, knownBy } = question;
	const access = accessOf(context, desk);
	const rendered = await render(
		page,
		{
			page: page.path,
			parts: context.req.param(),
			pathname,
			search,
			reader: {
				asOf,
				knownBy,
				access,
				coder: coderOf(context, desk),
				viewer: viewerOf(context),
				formToken:
					access === "code" && page.hasForms
						? desk.formTokens.give(context)
						: null,
			},
		},
		desk,
	);
	return rendered.kind === "refused"
		? refuse(context, desk, rendered)
		: context.body(rendered.body, 200, { "Content-Type": rendered.type });
}

/** What the record kept is there at once; the rest is rendered aside, where there is another thread for it. */
async function render(
	page: DeskPage<unknown>,
	asked: AskedPage,
	desk: AnsweringDesk,
): Promise<RenderedPage> {
	return (
		(await renderRecalled(page, asked, desk)) ??
		(desk.aside === null
			? renderPage(page, asked, desk)
			: desk.aside.render(asked))
	);
}
