/** An office text → content: its paragraphs as blocks, its proposed changes and its remarks. */

import type { Finding } from "../../model/finding.js";
import type { Furniture } from "../blocks/furniture.js";
import { blocksOfParagraphs } from "../blocks/segment-blocks.js";
import { type Content, makeMetadata } from "../content.js";
import { writtenTime } from "../written-time.js";
import type { OfficeText } from "./office-text.js";
import {
	type ChangeReading,
	type RenderedText,
	renderOfficeText,
} from "./render-office-text.js";

/** The content of an office text under one reading of its changes. */
export function readOffice(
	office: OfficeText,
	reading: ChangeReading,
	furniture: Furniture,
): Content {
	const rendered = renderOfficeText(office, reading);
	const modified = writtenTime(office.modified ?? "");
	return {
		text: rendered.text,
		blocks: blocksOfParagraphs(rendered.text, rendered.paragraphs, {
			furniture,
			marked: rendered.kinds,
		}),
		pages: [],
		proposals: rendered.proposals,
		metadata: makeMetadata({
			title: office.title,
			author: office.author,
			modified: modified?.day ?? null,
			modifiedAt: modified?.minute ?? null,
		}),
		findings: [
			...changeFindings(office, reading),
			...remarkFindings(office, rendered),
		],
	};
}

function changeFindings(
	{ paragraphs }: OfficeText,
	reading: ChangeReading,
): readonly Finding[] {
	const count = paragraphs
		.flatMap(({ runs }) => runs)
		.filter(({ change }) => change !== null).length;
	return count === 0
		? []
		: [{ code: "tracked-changes", span: null, values: { count, reading } }];
}

function remarkFindings(
	{ remarks }: OfficeText,
	rendered: RenderedText,
): readonly Finding[] {
	return remarks.map(({ id, by, at, text }) => ({
		code: "remark",
		span: rendered.remarks.get(id) ?? null,
		values: {
			...(by === null ? {} : { by }),
			...(at === null ? {} : { at }),
			text,
		},
	}));
}
