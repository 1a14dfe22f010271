/** Inputs that cannot be read, and why: expected, so a value and no exception. */

/** Every reason, with what its values are. Its prose stands in `views/finding-messages.ts`. */
export const unreadReasons = [
	/** No such file. */
	"missing-file",
	/** A folder where a file was wanted. */
	"is-folder",
	/** The system would not give the file out; `error`: its code ("EACCES"). */
	"no-access",
	/** More bytes than are read; `megabytes`, `limit` in megabytes. */
	"too-large",
	/** No byte, or nothing but white space. */
	"empty",
	/** A file that is no text; `format`: its name, or "binary data" where it is not known. */
	"not-text",
	/** A text in another language than English; `language`: its English name. */
	"not-english",
	/** A web page without an article. */
	"no-article",
	/** Its format is known, and it does not keep to it; `format`. */
	"broken-file",
	/** It opens with a password only; `format`. */
	"locked",
	/** Pictures of pages without a text layer; `pages`. */
	"scanned",
	/** `pages`, `limit`. */
	"too-many-pages",
	/** A packed file that unpacks to more than is read. */
	"unpacks-too-large",
	/** Given up while it was read; `seconds` it was given. */
	"too-slow",
	/** A record of a web archive is broken, or longer or shorter than it says; `offset` in the file. */
	"broken-record",
	/** A row of a table without text. */
	"no-text-column",
	/** An address that is none of the web; `address`. */
	"not-web",
	/** An address of this machine or its neighbourhood; `host`. */
	"not-public",
	/** `limit`. */
	"too-many-redirects",
	/** The server refused; `status` of HTTP. */
	"not-served",
	/** The network gave no answer; `error`: its code. */
	"no-answer",
	/** The site's robots.txt asks programs not to fetch it; `address`. */
	"not-for-robots",
	/** Neither RSS nor Atom nor JSON Feed; `address`. */
	"no-feed",
] as const;

export type UnreadReason = (typeof unreadReasons)[number];

/** Whether a text is one of the reasons: a record may hold those of another version. */
export function isUnreadReason(text: string): text is UnreadReason {
	return unreadReasons.some((reason) => reason === text);
}

/** An input that was not read. */
export interface Unread {
	readonly kind: "unread";
	readonly reason: UnreadReason;
	readonly values: Readonly<Record<string, string | number>>;
}

/** An `Unread` for this reason. */
export function makeUnread(
	reason: UnreadReason,
	values: Unread["values"] = {},
): Unread {
	return { kind: "unread", reason, values };
}
