/** A mail (EML) or a page saved as one file (MHTML) → content. */

import PostalMime, { type Email } from "postal-mime";
import type { Finding } from "../../model/finding.js";
import type { Furniture } from "../blocks/furniture.js";
import { segmentBlocks } from "../blocks/segment-blocks.js";
import { type Content, makeMetadata } from "../content.js";
import { readPage } from "../html/read-page.js";
import { makeUnread, type Unread } from "../unread.js";
import { writtenTime } from "../written-time.js";

const DEEPEST = 20;
const LARGEST_HEAD = 500_000;
/** A plain part shorter than this only says that the mail should be looked at elsewhere. */
const SHORTEST_PLAIN = 120;

/** The content of a mail: its plain part, else its HTML part. A saved page is read as the page it is. */
export async function readMail(
	bytes: Uint8Array,
	furniture: Furniture,
): Promise<Content | Unread> {
	const mail = await parse(bytes);
	if (mail === null) return makeUnread("broken-file", { format: "EML" });
	const address = savedFrom(mail);
	const html = mail.html ?? "";
	const plain = (mail.text ?? "").trimEnd();
	if (address !== null || plain.trim().length < SHORTEST_PLAIN) {
		const page = html === "" ? null : readPage(html, furniture);
		if (page !== null)
			return address === null
				? withHead(page, mail)
				: {
						...page,
						metadata: {
							...page.metadata,
							address: page.metadata.address ?? address,
						},
					};
	}
	if (plain.trim() === "") return makeUnread("empty");
	const content: Content = {
		text: plain,
		blocks: segmentBlocks(plain, furniture),
		pages: [],
		proposals: [],
		metadata: makeMetadata(),
		findings: [],
	};
	return withHead(content, mail);
}

/** Null where the bytes are no mail that can be taken apart. */
async function parse(bytes: Uint8Array): Promise<Email | null> {
	try {
		return await PostalMime.parse(bytes, {
			maxNestingDepth: DEEPEST,
			maxHeadersSize: LARGEST_HEAD,
		});
	} catch {
		return null;
	}
}

/** Where a browser saved the page from; null in a mail. */
function savedFrom(mail: Email): string | null {
	const location =
		headerOf(mail, "snapshot-content-location") ??
		headerOf(mail, "content-location");
	return location !== null && /^https?:\/\/\S+$/.test(location)
		? location
		: null;
}

/** The content under what the mail's head says: subject, sender, day. */
function withHead(content: Content, mail: Email): Content {
	const sent = writtenTime(headerOf(mail, "date") ?? mail.date ?? "");
	const sender = mail.from?.name?.trim() || mail.from?.address || null;
	return {
		...content,
		metadata: {
			...content.metadata,
			title: mail.subject?.trim() || content.metadata.title,
			author: sender,
			published: sent?.day ?? content.metadata.published,
			publishedAt: sent?.minute ?? content.metadata.publishedAt,
		},
		findings: [...content.findings, ...attachmentFindings(mail)],
	};
}

function attachmentFindings({ attachments }: Email): readonly Finding[] {
	const names = attachments
		.filter(({ disposition }) => disposition !== "inline")
		.map(({ filename }) => filename ?? "unnamed");
	return names.length === 0
		? []
		: [
				{
					code: "attachments-left-out",
					span: null,
					values: { count: names.length, names: names.join(", ") },
				},
			];
}

function headerOf({ headers }: Email, key: string): string | null {
	return headers.find((header) => header.key === key)?.value.trim() ?? null;
}
