/** What the desk does in the browser beside showing pages: nothing that a page needs to be read. */

const marked = document.getElementById("marked");
if (marked !== null) marked.scrollIntoView({ block: "center" });
