export default {
  language: "zh",
  permalink: ({ page }) =>
    page.fileSlug === "zh" ? "/zh/index.html" : `/zh/${page.fileSlug}/index.html`,
};
