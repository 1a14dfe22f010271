/** The table of pages: what the desk can show, and nothing else. */

import type { DeskPage } from "./desk-page.js";
import { actorPage } from "./pages/actor.js";
import { briefPage } from "./pages/brief.js";
import { changesPage } from "./pages/changes.js";
import { claimPage } from "./pages/claim.js";
import { claimsPage } from "./pages/claims.js";
import { comparePage } from "./pages/compare.js";
import { coveragePage } from "./pages/coverage.js";
import { documentsPage } from "./pages/documents.js";
import { draftPage } from "./pages/draft.js";
import { draftsPage } from "./pages/drafts.js";
import { issuePage } from "./pages/issue.js";
import { matrixPage } from "./pages/matrix.js";
import { networkPage } from "./pages/network.js";
import { readerPage } from "./pages/reader.js";
import { searchPage } from "./pages/search.js";
import { statementsPage } from "./pages/statements.js";
import { timelinePage } from "./pages/timeline.js";

export const pages: readonly DeskPage<unknown>[] = [
	briefPage,
	changesPage,
	matrixPage,
	draftsPage,
	draftPage,
	comparePage,
	issuePage,
	actorPage,
	claimsPage,
	claimPage,
	timelinePage,
	networkPage,
	statementsPage,
	searchPage,
	documentsPage,
	readerPage,
	coveragePage,
];
