/** What the desk does in the browser beside showing pages: nothing that a page needs to be read. */

showMarked();
showReadings();
selectDays();

/** The words that the address asks for, in the middle of the window. */
function showMarked() {
	document.getElementById("marked")?.scrollIntoView({ block: "center" });
	showPlace();
	addEventListener("hashchange", showPlace);
}

/** On published pages the fragment names the words: all their pieces are marked, not the first alone. */
function showPlace() {
	const id = decodeURIComponent(location.hash.slice(1));
	for (const piece of document.querySelectorAll(".place")) {
		const isMeant =
			piece instanceof HTMLElement && piece.dataset["place"] === id;
		piece.classList.toggle("is-marked", isMeant);
	}
	document
		.querySelector(".place.is-marked")
		?.scrollIntoView({ block: "center" });
}

/** In the reader, words and their notes light up together, under the pointer and under the focus. */
function showReadings() {
	const reader = document.querySelector(".reader");
	if (reader === null) return;
	for (const [on, off] of [
		["pointerover", "pointerout"],
		["focusin", "focusout"],
	]) {
		reader.addEventListener(String(on), (event) => light(event.target, true));
		reader.addEventListener(String(off), (event) => light(event.target, false));
	}

	/**
	 * @param {EventTarget | null} target
	 * @param {boolean} isOn
	 */
	function light(target, isOn) {
		if (!(target instanceof Element)) return;
		const told = target.closest("[data-notes], [data-note]");
		if (!(told instanceof HTMLElement)) return;
		const numbers = (told.dataset["notes"] ?? told.dataset["note"] ?? "").split(
			" ",
		);
		for (const number of numbers)
			for (const one of document.querySelectorAll(
				`[data-note="${number}"], [data-notes~="${number}"]`,
			))
				one.classList.toggle("is-read", isOn);
	}
}

/** On the timeline, days are chosen by drawing over them: the form beside it is filled in and sent. */
function selectDays() {
	const plot = document.querySelector(".timeline[data-from]");
	const form = document.getElementById("window");
	if (!(plot instanceof HTMLElement && form instanceof HTMLFormElement)) return;
	const brush = document.createElement("div");
	brush.className = "brush";
	/** @type {number | null} */
	let start = null;

	plot.addEventListener("pointerdown", (event) => {
		if (event.button !== 0 || !(event.target instanceof Element)) return;
		if (event.target.closest("a") !== null) return;
		start = place(event);
		plot.setPointerCapture(event.pointerId);
		plot.append(brush);
		draw(start, start);
		event.preventDefault();
	});
	plot.addEventListener("pointermove", (event) => {
		if (start !== null) draw(start, place(event));
	});
	plot.addEventListener("pointerup", (event) => {
		if (start === null) return;
		const [from, to] = [start, place(event)].sort((a, b) => a - b);
		start = null;
		brush.remove();
		if (from === undefined || to === undefined || to - from < 6) return;
		fill("from", dayAt(from));
		fill("to", dayAt(to));
		form.requestSubmit();
	});
	plot.addEventListener("pointercancel", () => {
		start = null;
		brush.remove();
	});

	/** @param {PointerEvent} event */
	function place(event) {
		const box = plot?.getBoundingClientRect();
		return event.clientX - (box?.left ?? 0) + (plot?.scrollLeft ?? 0);
	}

	/** Style is set by property: the page's policy allows no style written into it.
	 * @param {number} a
	 * @param {number} b
	 */
	function draw(a, b) {
		brush.style.left = `${Math.min(a, b)}px`;
		brush.style.width = `${Math.abs(b - a)}px`;
	}

	/**
	 * The day drawn at this place; the drawing begins a day before the first and ends a day after the last.
	 * @param {number} x
	 */
	function dayAt(x) {
		const { from, to, width, left, right } = /** @type {HTMLElement} */ (plot)
			.dataset;
		const day = 86_400_000;
		const first = Date.parse(`${from}T00:00:00Z`);
		const last = Date.parse(`${to}T00:00:00Z`);
		const inner = Number(width) - Number(left) - Number(right);
		const share = (x - Number(left)) / inner;
		const at = first - day + share * (last - first + 2 * day);
		const bounded = Math.min(last, Math.max(first, Math.round(at / day) * day));
		return new Date(bounded).toISOString().slice(0, 10);
	}

	/**
	 * @param {string} name
	 * @param {string} value
	 */
	function fill(name, value) {
		const field = /** @type {HTMLFormElement} */ (form).elements.namedItem(name);
		if (field instanceof HTMLInputElement) field.value = value;
	}
}
