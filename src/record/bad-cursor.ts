/** A cursor that no page gave: whoever asked is to begin with the first page. */

export class BadCursor extends RangeError {}
