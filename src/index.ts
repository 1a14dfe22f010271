/**
 * The library's public face: open a reader, read a source, show the reading.
 *
 * ```ts
 * const reader = openReader();
 * const outcome = await reader.read({ path: "article.txt", published: "2025-11-21" });
 * if (isUnread(outcome)) console.error(unreadMessage(outcome));
 * else console.log(outcome.statements);
 * ```
 */

export { loadCodebook } from "./app/load-codebook.js";
export {
	isUnread,
	openReader,
	type Reader,
	type Source,
} from "./app/open-reader.js";
export type { Unread, UnreadReason } from "./documents/unread.js";
export type { Actor, ActorType } from "./model/actor.js";
export type { Codebook } from "./model/codebook.js";
export type { Block, BlockKind, Document } from "./model/document.js";
export type { Draft, Figure, Provision } from "./model/draft.js";
export type { Event, EventKind } from "./model/event.js";
export type { Finding } from "./model/finding.js";
export type { Claim, ClaimSide, Position, Stance } from "./model/position.js";
export type { Reading } from "./model/reading.js";
export type { Range, Span } from "./model/span.js";
export type { Statement, StatementForm } from "./model/statement.js";
export type { DayInterval, TimeMention } from "./model/when.js";
export { type Brief, viewBrief } from "./views/brief/brief.js";
export { formatBrief } from "./views/brief/format-brief.js";
export { findingMessage, unreadMessage } from "./views/finding-messages.js";
export { type Ink, plainInk, type Tone } from "./views/text/ink.js";
