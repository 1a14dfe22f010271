/** Review by keyboard, and a statement that was missed marked by selecting its words. Every page works without it. */

const items = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-item]"))];
const keys = /** @type {HTMLDialogElement | null} */ (document.getElementById("keys"));

let at = Math.max(0, items.findIndex(({ id }) => `#${id}` === location.hash));
if (items.length > 0) goTo(at);

/** @param {number} index */
function goTo(index) {
	at = Math.min(Math.max(index, 0), items.length - 1);
	const item = items[at];
	item?.focus({ preventScroll: true });
	item?.scrollIntoView({ block: "nearest" });
}

/** @param {string} decision */
function press(decision) {
	const button = items[at]?.querySelector(`button[value="${decision}"]`);
	if (button instanceof HTMLButtonElement) button.click();
}

function openChange() {
	const details = items[at]?.querySelector("details");
	if (details === null || details === undefined) return;
	details.open = true;
	details.querySelector("input")?.focus();
}

/** @type {Record<string, () => void>} */
const actions = {
	j: () => goTo(at + 1),
	k: () => goTo(at - 1),
	a: () => press("accept"),
	r: () => press("reject"),
	e: openChange,
	o: () => /** @type {HTMLElement | null | undefined} */ (items[at]?.querySelector("[data-open]"))?.click(),
	u: () => /** @type {HTMLElement | null} */ (document.querySelector("#latest button[value=undo]"))?.click(),
	"?": () => keys?.showModal(),
};

if (keys !== null)
	document.addEventListener("keydown", (event) => {
		const { target, key } = event;
		if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
		const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
		if (isField) {
			if (key === "Escape") goTo(at);
			// Enter in a field records the change: a form's first button would accept instead.
			if (key === "Enter" && target instanceof HTMLInputElement && target.closest("details") !== null && target.closest("[data-item]") !== null) {
				event.preventDefault();
				press("change");
			}
			return;
		}
		const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
		if (action === undefined) return;
		event.preventDefault();
		action();
	});

document.addEventListener("focusin", ({ target }) => {
	const item = target instanceof Element ? target.closest("[data-item]") : null;
	if (item instanceof HTMLElement && items.includes(item)) at = items.indexOf(item);
});

const missed = document.getElementById("missed");
if (missed instanceof HTMLDetailsElement) document.addEventListener("selectionchange", offerSelection);

function offerSelection() {
	const selection = getSelection();
	if (selection === null || selection.isCollapsed || !(missed instanceof HTMLDetailsElement)) return;
	const range = selection.getRangeAt(0);
	const [from, to] = [offsetAt(range.startContainer, range.startOffset), offsetAt(range.endContainer, range.endOffset)];
	const quote = selection.toString();
	const fields = missed.querySelector("form")?.elements;
	const words = fields?.namedItem("quote");
	const start = fields?.namedItem("start");
	if (from === null || to === null || !(words instanceof HTMLTextAreaElement) || !(start instanceof HTMLInputElement)) return;
	missed.open = true;
	words.value = quote.trim();
	start.value = String(from + (quote.length - quote.trimStart().length));
}

/**
 * Where a place of the page lies in the document's text; null outside of it.
 * @param {Node} node
 * @param {number} offset
 */
function offsetAt(node, offset) {
	const element = node instanceof Element ? node : node.parentElement;
	const paragraph = element?.closest("[data-start]");
	if (!(paragraph instanceof HTMLElement)) return null;
	const before = document.createRange();
	before.setStart(paragraph, 0);
	before.setEnd(node, offset);
	const entry = paragraph.querySelector(".entry")?.textContent?.length ?? 0;
	return Number(paragraph.dataset.start) + before.toString().length - entry;
}
