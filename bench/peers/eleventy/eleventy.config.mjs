import * as yaml from "js-yaml";

export default function (config) {
  config.addDataExtension("yaml", (contents) => yaml.load(contents));
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addCollection("newest", (collections) => collections.getFilteredByGlob("content/articles/*.md").reverse());
  config.addCollection("topics", (collections) => {
    const found = new Map();
    for (const article of collections.getFilteredByGlob("content/articles/*.md").reverse()) {
      for (const topic of article.data.topics) {
        if (!found.has(topic)) found.set(topic, []);
        found.get(topic).push(article);
      }
    }
    return [...found].map(([name, articles]) => ({ name, articles }));
  });
  return { dir: { input: "content", includes: "../_includes", output: "_site" }, markdownTemplateEngine: false };
}
