/** The prose of findings and refusals, by code: the one place where they are put into words. */

import {
	type DocumentFindingCode,
	documentFindingCodes,
} from "../documents/document-findings.js";
import { READ_LANGUAGES } from "../documents/read-languages.js";
import type { Unread, UnreadReason } from "../documents/unread.js";
import type { Finding } from "../model/finding.js";

type Message = (values: Finding["values"]) => string;

/** What each finding about a document says, as a sentence. */
export const FINDING_MESSAGES: Readonly<Record<DocumentFindingCode, Message>> =
	{
		"encoding-assumed": ({ encoding }) =>
			`The bytes are not UTF-8; they were read as ${encoding}.`,
		"bytes-replaced": ({ count }) =>
			`${counted(count, "byte fits", "bytes fit")} no character and ${be(count)} shown as “�”.`,
		"nul-characters": ({ count }) =>
			`The text holds ${counted(count, "NUL character", "NUL characters")}, kept as found.`,
		"lone-surrogates": ({ count }) =>
			`The text holds ${counted(count, "half of a character", "halves of characters")} (lone surrogates), kept as found.`,
		"no-publication-date": () =>
			"Nobody says when this was published, so “on Thursday” stays unresolved; give the day with --published.",
		"published-from-text": ({ published }) =>
			`The day of publication, ${published}, was taken from the text itself.`,
		"language-unknown": () =>
			"The text is too short or too mixed to tell its language; it was read as English.",
		"html-stripped": () =>
			"The page is too large, too deeply nested or too broken to be parsed; its tags were stripped, and furniture may be left in.",
		"pages-without-text": ({ count }) =>
			`${counted(count, "page has", "pages have")} no text layer and ${count === 1 ? "was" : "were"} passed over; recognise ${count === 1 ? "its" : "their"} text (OCR) to have ${count === 1 ? "it" : "them"} read.`,
		"tracked-changes": ({ count, reading }) =>
			`The file holds ${counted(count, "tracked change", "tracked changes")}, ${CHANGE_READINGS[String(reading)] ?? "read"}.`,
		remark: ({ by, at, text }) =>
			`Remark${by === undefined ? "" : ` by ${by}`}${at === undefined ? "" : ` of ${String(at).slice(0, 10)}`}: “${text}”.`,
		"attachments-left-out": ({ count, names }) =>
			`${counted(count, "attachment was", "attachments were")} not read: ${names}.`,
	};

/** Why an input was not read, and what to do about it, as one line without its name. */
export const UNREAD_MESSAGES: Readonly<Record<UnreadReason, Message>> = {
	"missing-file": () => "there is no such file; check the name",
	"is-folder": () => "this is a folder; name the files in it",
	"no-access": ({ error }) =>
		`the system does not let it be read (${error}); check its permissions`,
	"too-large": ({ megabytes, limit }) =>
		`it has ${megabytes} MB, and at most ${limit} MB are read; give one article a file`,
	empty: () => "it is empty; give a file with text in it",
	"not-text": ({ format }) =>
		`it is no text (${format}); give text, HTML, PDF, DOCX, ODT, RTF or a mail`,
	"not-english": ({ language }) =>
		`it is in ${language}; only ${[...READ_LANGUAGES.values()].join(", ")} is read`,
	"no-article": () =>
		"no article was found on this page; save its text and give that",
	"broken-file": ({ format }) =>
		`it is a broken ${format} file; open it where it was made and save it anew`,
	locked: ({ format }) =>
		`it is a ${format} file locked with a password; save it without one`,
	scanned: ({ pages }) =>
		`its ${counted(pages, "page is a picture", "pages are pictures")} without text; run text recognition (OCR) over it first`,
	"too-many-pages": ({ pages, limit }) =>
		`it has ${pages} pages, and at most ${limit} are read; give a part of it`,
	"too-slow": ({ seconds }) =>
		`it was not read within ${seconds} s and was given up; give it as plain text, or report it with the file`,
	"broken-record": ({ offset }) =>
		`the record at byte ${offset} is broken and was passed over; the others were read`,
	"no-text-column": () =>
		"the row has no text in it; name the column that holds the text",
	"not-web": ({ address }) =>
		`“${address}” is no address of the web; give one that begins with http:// or https://`,
	"not-public": ({ host }) =>
		`${host} is an address of this machine or its neighbourhood; --allow-private fetches from there too`,
	"too-many-redirects": ({ limit }) =>
		`the server sent on to other addresses more than ${limit} times; give the address at which the page stands`,
	"not-served": ({ status }) =>
		`the server answered ${status} instead of a page; open it in a browser and save it, or try later`,
	"no-answer": ({ error }) =>
		`no page came over the network (${error}); check the address and the connection`,
	"not-for-robots": ({ address }) =>
		`the site asks programs not to fetch ${address}; save the page from a browser`,
	"no-feed": ({ address }) =>
		`what stands at ${address} is no feed; give the address of an RSS, Atom or JSON feed, or add the page itself`,
	"unpacks-too-large": () =>
		"it unpacks to far more than any document holds; it may be a trap and was not opened",
};

/** The finding as a sentence; one without prose is shown by its code and values rather than hidden. */
export function findingMessage({ code, values }: Finding): string {
	if (hasMessage(code)) return FINDING_MESSAGES[code](values);
	const told = Object.entries(values).map(
		([name, value]) => `${name} ${value}`,
	);
	return `${[code, ...told].join(", ")}.`;
}

/** What was wrong with an input that was not read, and what to do. */
export function unreadMessage({ reason, values }: Unread): string {
	return UNREAD_MESSAGES[reason](values);
}

const hasMessage = (code: string): code is DocumentFindingCode =>
	documentFindingCodes.some((known) => known === code);

/** How tracked changes were read, by the name of the reading. */
const CHANGE_READINGS: Readonly<Record<string, string>> = {
	after: "read as if all were accepted",
	before: "read as if all were refused",
	bracketed: "read as brackets with their proposers",
};

const counted = (
	count: string | number | undefined,
	one: string,
	many: string,
): string =>
	count === 1 ? `1 ${one}` : `${Number(count).toLocaleString("en-GB")} ${many}`;

const be = (count: string | number | undefined): "is" | "are" =>
	count === 1 ? "is" : "are";
