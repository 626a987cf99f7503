/**
 * Letters out of pages: the splitter, heads, references, dates, citations, deadlines, receiving
 * stamps.
 *
 * <p>Plain Java over {@code wian.pipeline.extract}'s pages and the vocabulary of {@code
 * wian.index.circular}; knows no file, no Camel, no index. Phrases stand in data files beside the
 * rules, one concern a file.
 */
package wian.pipeline.read;
