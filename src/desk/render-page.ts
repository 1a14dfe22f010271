/** Renders one page in the form asked for. Question and answer are plain data, so that another thread can render as well. */

import type { AskedState } from "../app/record/ask-state.js";
import { BadCursor } from "../record/bad-cursor.js";
import { type Twin, twinAddress, twinOf } from "./address.js";
import type { DeskOptions } from "./desk-options.js";
import { BadQuestion, type DeskPage, type Question } from "./desk-page.js";
import { type Frame, serverFrame } from "./frame/frame.js";
import type { keepLoaded } from "./keep-loaded.js";
import type { Refused } from "./refuse.js";
import { renderSheet } from "./render-sheet.js";

/** A page as it was asked for. */
export interface AskedPage {
	/** "/document/:id", as the table of pages has it. */
	readonly page: string;
	/** Parts of the path (":id"), decoded. */
	readonly parts: Readonly<Record<string, string>>;
	/** The path of the address, with the ending of a twin, and what stands behind it. */
	readonly pathname: string;
	readonly search: string;
	/** For whom it is, and of what days. */
	readonly reader: Pick<
		Frame,
		"asOf" | "knownBy" | "access" | "coder" | "viewer" | "formToken"
	>;
}

export type RenderedPage =
	| {
			readonly kind: "rendered";
			/** The media type. */
			readonly type: string;
			readonly body: string | Uint8Array<ArrayBuffer>;
	  }
	| ({ readonly kind: "refused" } & Refused);

/** What pages are rendered from. */
export type RenderingDesk = Pick<
	DeskOptions,
	"record" | "codebook" | "name"
> & {
	readonly play: (
		bounds: Pick<Frame, "asOf" | "knownBy">,
	) => Promise<AskedState>;
	/** What a page has to show; see `keepLoaded`. */
	readonly load: ReturnType<typeof keepLoaded>;
};

/** The page, or why there is none. */
export async function renderPage(
	page: DeskPage<unknown>,
	asked: AskedPage,
	desk: RenderingDesk,
): Promise<RenderedPage> {
	return renderLoaded(page, asked, desk, (question) =>
		desk.load({ page, question }),
	);
}

/** The page from what the record kept of it; null where it kept nothing, and the play must be asked. */
export async function renderRecalled(
	page: DeskPage<unknown>,
	asked: AskedPage,
	desk: RenderingDesk,
): Promise<RenderedPage | null> {
	const { recall } = page;
	if (recall === undefined) return null;
	const rendered = await renderLoaded(page, asked, desk, recall);
	return rendered.kind === "refused" && rendered.status === 404
		? null
		: rendered;
}

async function renderLoaded(
	page: DeskPage<unknown>,
	{ parts, pathname, search, reader }: AskedPage,
	{ record, codebook, play, name }: RenderingDesk,
	load: (question: Question) => Promise<unknown>,
): Promise<RenderedPage> {
	const { asOf, knownBy } = reader;
	const { path, twin } = twinOf(pathname);
	const query = new URLSearchParams(search);
	const frame = serverFrame({ ...reader, path, query });
	try {
		const data = await load({
			record,
			codebook,
			play: (bounds = { asOf, knownBy }) => play(bounds),
			path: parts,
			frame,
		});
		return data === null
			? refused(404, "The record holds nothing at this address.")
			: await inForm(twin, { page, data, frame, name, here: { path, search } });
	} catch (error) {
		if (!(error instanceof BadQuestion || error instanceof BadCursor))
			throw error;
		return refused(400, error.message);
	}
}

interface Loaded {
	readonly page: DeskPage<unknown>;
	readonly data: unknown;
	readonly frame: Frame;
	readonly name: string;
	readonly here: { readonly path: string; readonly search: string };
}

const WORD =
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function inForm(twin: Twin, loaded: Loaded): Promise<RenderedPage> {
	const { page, data } = loaded;
	const inText = (text: string | undefined, type: string): RenderedPage =>
		text === undefined
			? refused(
					404,
					`This page has no .${twin} form: ask for its .json instead.`,
				)
			: rendered(`${type}; charset=utf-8`, text);
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
				: rendered(WORD, await page.docx(data));
		case "html":
			return inText(asSheet(loaded), "text/html");
	}
}

function asSheet({ page, data, frame, name, here }: Loaded): string {
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
	return renderSheet(sheet, frame);
}

const rendered = (
	type: string,
	body: string | Uint8Array<ArrayBuffer>,
): RenderedPage => ({ kind: "rendered", type, body });

const refused = (status: 400 | 404, why: string): RenderedPage => ({
	kind: "refused",
	status,
	why,
});
