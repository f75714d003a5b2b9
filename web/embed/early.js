// Runs before the first paint: colours, unit and language, from the address alone.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  root.dataset.units = query.get("units") === "nats" ? "nats" : "bits";
  if (/^zh\b/i.test(query.get("lang") ?? "")) root.lang = "zh-Hans";
})();
