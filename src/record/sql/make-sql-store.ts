/** A record in an SQL database, whatever engine keeps it. */

import type { RecordStore } from "../port.js";
import { addDocuments } from "./add-documents.js";
import { keepAnswer, readAnswer } from "./answers.js";
import { keepBookmark, readBookmark, readBookmarks } from "./bookmarks.js";
import { readAllEdges, readCandidates, replaceCopies } from "./copies.js";
import { addCorrection, readCorrections } from "./corrections.js";
import { countActors } from "./count-actors.js";
import { countStatementDays } from "./count-statement-days.js";
import type { Engine } from "./engine.js";
import { listDocuments } from "./list-documents.js";
import { listStatements } from "./list-statements.js";
import { addPeopleEvent, readPeopleEvents } from "./people.js";
import {
	readAccount,
	readBytes,
	readDocument,
	readReading,
	readReadings,
} from "./read-document.js";
import { readGround } from "./read-ground.js";
import { addReading, findOutdated } from "./readings.js";
import { replaceAccounts } from "./replace-accounts.js";
import { countWrite, readRevision } from "./revision.js";
import { search } from "./search.js";
import { addUnread, readUnread } from "./unread.js";
import { whichAreRead } from "./which-are-there.js";

export function makeSqlStore(engine: Engine): RecordStore {
	const { database } = engine;
	return {
		add: (entries) => addDocuments(engine, entries),
		addUnread: (entry) => addUnread(engine, entry),
		addReading: (entry) => addReading(engine, entry),
		addCorrection: (correction, accounts) =>
			addCorrection(engine, correction, accounts),
		replaceAccounts: (accounts) =>
			engine.write(async (within) => {
				await countWrite(within);
				await replaceAccounts(within, engine, accounts);
			}),
		replaceCopies: (copies) => replaceCopies(engine, copies),
		has: (ids) => whichAreRead(database, ids),
		document: (id) => readDocument(database, id),
		bytes: (id) => readBytes(database, id),
		reading: (id) => readReading(database, id),
		readings: (id) => readReadings(database, id),
		account: (id) => readAccount(database, id),
		documents: (filter, page) =>
			forWords(engine, filter, (at) => listDocuments(at, filter, page)),
		unread: (page) => readUnread(database, page),
		corrections: (filter) => readCorrections(database, filter),
		ground: (query) => readGround(database, query),
		statements: (filter, page) =>
			forWords(engine, filter, (at) => listStatements(at, filter, page)),
		statementDays: (filter) => countStatementDays(engine, filter),
		search: (query, page) => search(engine, query, page),
		copyCandidates: (bands) => readCandidates(database, bands),
		copies: () => readAllEdges(database),
		actorCounts: (bounds, page) => countActors(database, bounds, page),
		revision: () => readRevision(database),
		outdated: (readerVersions, page) =>
			findOutdated(database, readerVersions, page),
		bookmark: (key) => readBookmark(database, key),
		bookmarks: (page) => readBookmarks(database, page),
		keepBookmark: (key, value) => keepBookmark(engine, key, value),
		answer: (question) => readAnswer(engine, question),
		keepAnswer: (question, kept) => keepAnswer(engine, question, kept),
		peopleEvents: () => readPeopleEvents(database),
		addPeopleEvent: (event) => addPeopleEvent(engine, event),
		close: () => engine.close(),
	};
}

/** The answer to a question, asked of the index of words where it is for words. */
function forWords<T>(
	engine: Engine,
	{ text }: { readonly text?: string },
	ask: (engine: Engine) => Promise<T>,
): Promise<T> {
	return text === undefined
		? ask(engine)
		: engine.byWords((database) => ask({ ...engine, database }));
}
