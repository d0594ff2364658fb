// The page prints itself: an inline handler would need a looser content policy.
document.getElementById("print").addEventListener("click", () => window.print());
