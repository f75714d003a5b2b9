export default {
  language: "en",
  permalink: ({ page }) =>
    page.fileSlug === "en" ? "/index.html" : `/${page.fileSlug}/index.html`,
};
