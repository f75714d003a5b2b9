// Runs before the first paint: the reader's colours and unit, from the address or from last time.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const setting = (key) => {
    try {
      return query.get(key) ?? localStorage.getItem(`surprisal-${key}`);
    } catch {
      return query.get(key);
    }
  };
  const theme = setting("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  root.dataset.units = setting("units") === "nats" ? "nats" : "bits";
})();
